namespace CloseFluent.Grammar;

/// <summary>What a field's value must be, and the field itself, as Close writes them.</summary>
internal static class FilterConditions
{
    public static JsonTree Exists { get; } = Typed(ConditionTypes.Exists);

    public static JsonTree CurrentUser { get; } = Typed(ConditionTypes.CurrentUser);

    public static JsonTree Boolean(bool value) =>
        Typed(ConditionTypes.Boolean, new JsonMember(NodeMembers.Value, value));

    public static JsonTree Text(string mode, string value) =>
        Typed(ConditionTypes.Text, new(NodeMembers.Mode, mode), new(NodeMembers.Value, value));

    public static JsonTree Term(IEnumerable<string> values) =>
        Typed(ConditionTypes.Term, new JsonMember(NodeMembers.Values, JsonTree.Texts(values)));

    public static JsonTree Reference(string referenceType, IEnumerable<string> objectIds) => Typed(
        ConditionTypes.Reference,
        new(NodeMembers.ReferenceType, referenceType),
        new(NodeMembers.ObjectIds, JsonTree.Texts(objectIds)));

    /// <summary>Creates a range of numbers from its bounds, for example one that is named <c>gte</c>.</summary>
    public static JsonTree NumberRange(params (string Name, decimal Value)[] bounds) => Typed(
        ConditionTypes.NumberRange,
        Array.ConvertAll(bounds, bound => new JsonMember(bound.Name, JsonTree.Number(bound.Value))));

    public static JsonTree MomentRange(JsonTree? onOrAfter, JsonTree? before)
    {
        List<JsonMember> ends = [];
        if (onOrAfter is { } first)
        {
            ends.Add(new(NodeMembers.OnOrAfter, first));
        }

        if (before is { } last)
        {
            ends.Add(new(NodeMembers.Before, last));
        }

        return Typed(ConditionTypes.MomentRange, [.. ends]);
    }

    public static JsonTree LocalTime(string onOrAfter, string before) =>
        Typed(ConditionTypes.LocalTime, new(NodeMembers.OnOrAfter, onOrAfter), new(NodeMembers.Before, before));

    public static JsonTree RegularField(string objectType, string name) =>
        Typed(FieldTypes.Regular, new(NodeMembers.ObjectType, objectType), new(NodeMembers.FieldName, name));

    public static JsonTree CustomField(string id) =>
        Typed(FieldTypes.Custom, new JsonMember(NodeMembers.CustomFieldId, id));

    private static JsonTree Typed(string type, params JsonMember[] members) =>
        JsonTree.Object([new(NodeMembers.Type, type), .. members.AsEnumerable()]);
}
