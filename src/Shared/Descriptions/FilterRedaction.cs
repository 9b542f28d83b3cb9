namespace CloseFluent.Grammar;

/// <summary>
/// Leaves out the values of a filter that may be about a person. Kept is only what is known to be harmless: the words of
/// Close's filter language, the names of fields, ids, days, distances in time, and the numbers that Close's own fields are
/// compared with. Every other text or number is replaced, also in conditions that are unknown here.
/// </summary>
internal static class FilterRedaction
{
    public const string Redacted = "…";

    // What these members say is a word or a name of Close's.
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        NodeMembers.Type, NodeMembers.ObjectType, NodeMembers.RelatedObjectType, NodeMembers.ThisObjectType,
        NodeMembers.ReferenceType, NodeMembers.FieldName, NodeMembers.CustomFieldId, NodeMembers.SavedSearchId,
        NodeMembers.Mode, NodeMembers.Direction, NodeMembers.Which, NodeMembers.WhichDayEnd, NodeMembers.Range,
    };

    private static readonly HashSet<string> s_bounds = new(StringComparer.Ordinal)
    {
        NodeMembers.MoreThan, NodeMembers.AtLeast, NodeMembers.LessThan, NodeMembers.AtMost,
    };

    public static JsonTree Apply(JsonTree value) => Apply(value, new Position(null, string.Empty, IsCustom: false));

    private static JsonTree Apply(JsonTree value, Position position) => value.Kind switch
    {
        JsonKind.Object => ApplyToMembers(value, position.IsCustom),
        JsonKind.List => JsonTree.List(value.Items.Select(item => Apply(item, position)).ToArray()),
        JsonKind.Text when !IsHarmless(value.Text, position) => Redacted,
        JsonKind.Number when !IsHarmlessNumber(position) => Redacted,
        _ => value,
    };

    private static JsonTree ApplyToMembers(JsonTree value, bool isCustom)
    {
        string? owner = value.Word(NodeMembers.Type);
        bool isOfCustomField = isCustom || value.Given(NodeMembers.Field)?.Given(NodeMembers.CustomFieldId) is not null;
        return JsonTree.Object(Array.ConvertAll(value.Members, member =>
        {
            string name = IsName(member.Name) ? member.Name : "_";
            return new JsonMember(name, Apply(member.Value, new Position(owner, name, isOfCustomField)));
        }));
    }

    private static bool IsHarmless(string text, Position position) => (position.Owner, position.Member) switch
    {
        (_, { } member) when s_names.Contains(member) => IsName(text),
        (NodeTypes.Id, NodeMembers.Value) or (ConditionTypes.Reference, NodeMembers.ObjectIds) => IsName(text),
        (MomentTypes.FixedUtc or MomentTypes.FixedLocalDate, NodeMembers.Value) => !position.IsCustom && IsDay(text),
        (ConditionTypes.LocalTime, NodeMembers.OnOrAfter or NodeMembers.Before) =>
            text.All(c => c is (>= '0' and <= '9') or ':'),
        _ => false,
    };

    private static bool IsHarmlessNumber(Position position) =>
        OffsetUnit.Find(position.Member) is not null
        || (!position.IsCustom && position.Owner == ConditionTypes.NumberRange && s_bounds.Contains(position.Member));

    // Neither a blank nor an @ nor a sign: no address, no phone number, and no name of more than one word.
    private static bool IsName(string text) => text.Length > 0 && text.All(c =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' or '-');

    private static bool IsDay(string text) =>
        text.Length >= "2026-01-01".Length
        && text[4] == '-'
        && text[7] == '-'
        && text.All(c => c is (>= '0' and <= '9') or '-' or ':' or '.' or '+' or 'T' or 'Z');

    /// <summary>
    /// Where a value is: in what type of object, as which member, and whether a custom field is compared with it.
    /// </summary>
    private readonly record struct Position(string? Owner, string Member, bool IsCustom);
}
