namespace CloseFluent.Analyzers;

/// <summary>
/// Determines whether a text evidently is not a real key: a real one is long and looks as if it were rolled with dice.
/// </summary>
internal static class PlaceholderKey
{
    private const int ShortestKey = 20;
    private const int FewestDigits = 3;
    private const int FewestKinds = 9;
    private const int LongestRun = 4;
    private const string Prefix = "api_";

    private static readonly char[] s_separators = ['_', '-', '.'];

    // Whole words between separators; a real key may contain one by chance inside.
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "test", "tests", "testing", "fake", "key", "apikey", "my", "your", "the", "here", "demo", "mock", "stub", "none", "local",
        "dev", "secret", "token", "todo", "unit", "integration", "ci", "not", "real", "invalid", "valid", "wrong", "old", "new",
        "first", "second", "other", "some", "any", "acme", "foo", "bar", "xxx", "abc", "is", "a", "goes",
    };

    // Too long to occur in a real key by chance.
    private static readonly string[] s_parts =
    [
        "dummy", "example", "sample", "placeholder", "changeme", "redacted", "replace", "insert", "invalid", "testkey", "fakekey",
        "apikey", "api_key", "secret", "sandbox", "notreal", "not_real", "madeup", "yourkey", "deadbeef", "lorem",
    ];

    public static bool Is(string key) =>
        key.Length < ShortestKey
        || key.Count(char.IsDigit) < FewestDigits
        || !key.All(IsKeyCharacter)
        || key.Contains("...")
        || IsReadable(key)
        || IsRegular(key.StartsWith(Prefix, StringComparison.Ordinal) ? key.Substring(Prefix.Length) : key);

    // Braces, brackets, stars and the like mark a place that something else fills.
    private static bool IsKeyCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '+' or '/' or '=' or '~';

    private static bool IsReadable(string key) =>
        s_parts.Any(word => key.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
        || key.Split(s_separators, StringSplitOptions.RemoveEmptyEntries).Any(s_words.Contains);

    private static bool IsRegular(string key)
    {
        string characters = string.Concat(key.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return characters.Distinct().Count() < FewestKinds
            || IsPeriodic(characters)
            || HasRun(characters, LongestRun)
            || HasRun(string.Concat(characters.Where(char.IsLetter)), LongestRun)
            || HasRun(string.Concat(characters.Where(char.IsDigit)), LongestRun + 1);
    }

    // abc123abc123abc123
    private static bool IsPeriodic(string characters) => Enumerable.Range(1, characters.Length / 2).Any(length =>
        Enumerable.Range(length, characters.Length - length).All(index => characters[index] == characters[index - length]));

    // More of the same, or in the order of the alphabet, than chance gives: 00000, 12345, edcba.
    private static bool HasRun(string characters, int longest)
    {
        int run = 1;
        int step = 0;
        for (int i = 1; i < characters.Length; i++)
        {
            int difference = characters[i] - characters[i - 1];
            if (difference is < -1 or > 1)
            {
                run = 1;
            }
            else if (run == 1 || difference == step)
            {
                run++;
            }
            else
            {
                run = 2;
            }

            step = difference;
            if (run > longest)
            {
                return true;
            }
        }

        return false;
    }
}
