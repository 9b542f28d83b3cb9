namespace CloseFluent.Analyzers;

/// <summary>Determines whether a text evidently is a placeholder for an id.</summary>
internal static class PlaceholderId
{
    private const int FewestLetters = 3;

    private static readonly string[] s_marks = ["…", "...", "<", ">", "{", "}", "[", "]", "*"];

    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "todo", "tbd", "fixme", "placeholder", "changeme", "replaceme", "insert", "yourid", "idhere", "id",
    };

    public static bool Is(string text)
    {
        string rest = text.Substring(text.IndexOf('_') + 1);
        string bare = rest.Replace("_", "").Replace("-", "");
        return s_marks.Any(mark => text.IndexOf(mark, StringComparison.Ordinal) >= 0)
            || s_words.Contains(bare)
            || bare.StartsWith("your", StringComparison.OrdinalIgnoreCase)
            || (bare.Length >= FewestLetters && bare.All(c => c is 'x' or 'X'));
    }
}
