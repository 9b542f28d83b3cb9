namespace CloseFluent.Grammar;

/// <summary>What a field's value must be, and the field itself, as Close writes them.</summary>
internal static class FilterConditions
{
    public static JsonTree Exists { get; } = Empty(ConditionTypes.Exists);

    public static JsonTree CurrentUser { get; } = Empty(ConditionTypes.CurrentUser);

    public static JsonTree Boolean(bool value) =>
        JsonTree.Object(new(NodeMembers.Type, ConditionTypes.Boolean), new(NodeMembers.Value, value));

    public static JsonTree Text(string mode, string value) => JsonTree.Object(
        new(NodeMembers.Type, ConditionTypes.Text), new(NodeMembers.Mode, mode), new(NodeMembers.Value, value));

    public static JsonTree Term(IEnumerable<string> values) =>
        JsonTree.Object(new(NodeMembers.Type, ConditionTypes.Term), new(NodeMembers.Values, JsonTree.Texts(values)));

    public static JsonTree Reference(string referenceType, IEnumerable<string> objectIds) => JsonTree.Object(
        new(NodeMembers.Type, ConditionTypes.Reference),
        new(NodeMembers.ReferenceType, referenceType),
        new(NodeMembers.ObjectIds, JsonTree.Texts(objectIds)));

    /// <summary>Creates a range of numbers from its bounds, for example one that is named <c>gte</c>.</summary>
    public static JsonTree NumberRange(params (string Name, decimal Value)[] bounds)
    {
        List<JsonMember> members = [new(NodeMembers.Type, ConditionTypes.NumberRange)];
        foreach ((string name, decimal value) in bounds)
        {
            members.Add(new(name, JsonTree.Number(value)));
        }

        return JsonTree.Object([.. members]);
    }

    public static JsonTree MomentRange(JsonTree? onOrAfter, JsonTree? before)
    {
        List<JsonMember> members = [new(NodeMembers.Type, ConditionTypes.MomentRange)];
        if (onOrAfter is { } first)
        {
            members.Add(new(NodeMembers.OnOrAfter, first));
        }

        if (before is { } last)
        {
            members.Add(new(NodeMembers.Before, last));
        }

        return JsonTree.Object([.. members]);
    }

    public static JsonTree LocalTime(string onOrAfter, string before) => JsonTree.Object(
        new(NodeMembers.Type, ConditionTypes.LocalTime), new(NodeMembers.OnOrAfter, onOrAfter), new(NodeMembers.Before, before));

    public static JsonTree RegularField(string objectType, string name) => JsonTree.Object(
        new(NodeMembers.Type, FieldTypes.Regular), new(NodeMembers.ObjectType, objectType), new(NodeMembers.FieldName, name));

    public static JsonTree CustomField(string id) =>
        JsonTree.Object(new(NodeMembers.Type, FieldTypes.Custom), new(NodeMembers.CustomFieldId, id));

    private static JsonTree Empty(string type) => JsonTree.Object(new JsonMember(NodeMembers.Type, type));
}
