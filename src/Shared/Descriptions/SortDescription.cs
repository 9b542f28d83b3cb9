namespace CloseFluent.Grammar;

/// <summary>Describes an order: "oldest first by date created, then A to Z by name".</summary>
internal static class SortDescription
{
    private static readonly HashSet<string> s_texts = new(StringComparer.Ordinal)
    {
        "display_name", "name", "description", "url", "title", "email", "phone",
        "address_1", "address_2", "city", "state", "zipcode", "country",
    };

    public static string Describe(JsonTree[] keys)
    {
        IEnumerable<string> shown = keys.Take(Alternatives.MostNamed).Select(Key);
        int others = keys.Length - Alternatives.MostNamed;
        return string.Join(", then ", shown)
            + (others > 0 ? FormattableString.Invariant($", then by {others:N0} more") : string.Empty);
    }

    private static string Key(JsonTree key) =>
        key.Given(NodeMembers.Field) is { } field
        && FieldDescription.Describe(field) is { } words
        && Direction(key.Word(NodeMembers.Direction), words.CloseName) is { } direction
            ? $"{direction} by {words.Name}"
            : $"in the order {TextEscaping.Json(key)}";

    private static string? Direction(string? direction, string field) =>
        (direction, s_texts.Contains(field), IsDate(field)) switch
    {
        ("asc", true, _) => "A to Z",
        ("desc", true, _) => "Z to A",
        ("asc", _, true) => "oldest first",
        ("desc", _, true) => "newest first",
        ("asc", _, _) => "lowest first",
        ("desc", _, _) => "highest first",
        _ => null,
    };

    private static bool IsDate(string field) =>
        field.StartsWith("date_", StringComparison.Ordinal) || field.EndsWith("_date", StringComparison.Ordinal);
}
