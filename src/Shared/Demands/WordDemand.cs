namespace CloseFluent.Grammar;

/// <summary>What is demanded of a word that has a list of known ones.</summary>
internal static class WordDemand
{
    /// <summary>Why a word is refused, as a sentence; null where it is one of the known, in any case.</summary>
    public static string? FaultOf(string value, IEnumerable<string> known, string typeName)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return "A word of Close's is needed, for example \"lead\"; this one is blank.";
        }

        string[] words = [.. known];
        return words.Any(word => word.Equals(value, StringComparison.OrdinalIgnoreCase))
            ? null
            : $"\"{LineBreaks.Show(value)}\" is not a known {typeName}; there are {string.Join(", ", words)}. If Close really has "
                + $"this word, write {typeName}.Unchecked(…).";
    }
}
