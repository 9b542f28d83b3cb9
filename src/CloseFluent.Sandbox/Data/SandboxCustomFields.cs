namespace CloseFluent.Sandbox;

/// <summary>The custom fields of one organization, by id: those of the sandbox, and a test's own.</summary>
internal sealed class SandboxCustomFields
{
    private static readonly string[] s_user = [ReferenceTypes.User, ReferenceTypes.UserOrGroup];

    // A shared field is one of several kinds of objects.
    private readonly List<FieldDefinition> _all =
    [
        new(FieldCatalogue.Lead, SandboxIds.OwnerField, FieldKind.Reference, s_user),
        new(FieldCatalogue.Lead, SandboxIds.TierField, FieldKind.Choice),
        new(FieldCatalogue.Lead, SandboxIds.EmployeesField, FieldKind.Number),
        new(FieldCatalogue.Lead, SandboxIds.RenewalField, FieldKind.Moment),
        new(FieldCatalogue.Contact, SandboxIds.NicknameField, FieldKind.Text),
        new(FieldCatalogue.Lead, SandboxIds.RegionField, FieldKind.Text),
        new(FieldCatalogue.Contact, SandboxIds.RegionField, FieldKind.Text),
        new(ObjectTypes.Opportunity, SandboxIds.SourceField, FieldKind.Choice),
        new(ObjectTypes.CustomActivity, SandboxIds.RatingField, FieldKind.Number),
        new(ObjectTypes.CustomObject, SandboxIds.AmountField, FieldKind.Number),
    ];

    public SandboxCustomFields(IEnumerable<(string ObjectType, string Id, SandboxFieldType Type)> fields) =>
        _all.AddRange(fields.Select(field => new FieldDefinition(
            field.ObjectType, field.Id, KindOf(field.Type), ReferencesOf(field.Type))));

    /// <summary>A field by its id: that of this kind of object if there is one, else one of another kind.</summary>
    public FieldDefinition? Find(string id, string objectType)
    {
        FieldDefinition? last = null;
        foreach (FieldDefinition field in _all.Where(field => field.Name == id))
        {
            last = last?.ObjectType == objectType ? last : field;
        }

        return last;
    }

    private static string[] ReferencesOf(SandboxFieldType type) => type switch
    {
        SandboxFieldType.User => s_user,
        SandboxFieldType.Contact => [ReferenceTypes.Contact],
        SandboxFieldType.CustomObject => [ReferenceTypes.CustomObject],
        _ => [],
    };

    private static FieldKind KindOf(SandboxFieldType type) => type switch
    {
        SandboxFieldType.Text => FieldKind.Text,
        SandboxFieldType.Number => FieldKind.Number,
        SandboxFieldType.Date or SandboxFieldType.Moment => FieldKind.Moment,
        SandboxFieldType.Choices => FieldKind.Choice,
        _ => FieldKind.Reference,
    };
}
