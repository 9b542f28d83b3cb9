namespace CloseFluent.Testing.Embedded;

/// <summary>The custom fields of one organization, by id: those of the sandbox, and a test's own.</summary>
internal sealed class CustomFields
{
    private static readonly string[] s_user = ["user", "user_or_group"];

    private readonly Dictionary<string, FieldDefinition> _byId = new(StringComparer.Ordinal)
    {
        [SandboxIds.OwnerField] = new(FieldCatalogue.Lead, SandboxIds.OwnerField, FieldKind.Reference, s_user),
        [SandboxIds.TierField] = new(FieldCatalogue.Lead, SandboxIds.TierField, FieldKind.Choice),
        [SandboxIds.EmployeesField] = new(FieldCatalogue.Lead, SandboxIds.EmployeesField, FieldKind.Number),
        [SandboxIds.RenewalField] = new(FieldCatalogue.Lead, SandboxIds.RenewalField, FieldKind.Moment),
        [SandboxIds.NicknameField] = new(FieldCatalogue.Contact, SandboxIds.NicknameField, FieldKind.Text),
    };

    public CustomFields(IEnumerable<(string ObjectType, string Id, SandboxFieldType Type)> own)
    {
        foreach ((string objectType, string id, SandboxFieldType type) in own)
        {
            _byId[id] = new FieldDefinition(objectType, id, KindOf(type), type == SandboxFieldType.User ? s_user : []);
        }
    }

    public FieldDefinition? Find(string id) => _byId.TryGetValue(id, out FieldDefinition? field) ? field : null;

    private static FieldKind KindOf(SandboxFieldType type) => type switch
    {
        SandboxFieldType.Text => FieldKind.Text,
        SandboxFieldType.Number => FieldKind.Number,
        SandboxFieldType.Moment => FieldKind.Moment,
        SandboxFieldType.Choices => FieldKind.Choice,
        _ => FieldKind.Reference,
    };
}
