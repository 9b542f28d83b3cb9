namespace CloseFluent.Analyzers;

/// <summary>The names that someone may have meant who wrote one that does not exist.</summary>
/// <param name="Names">The nearest ones; empty where none is like it.</param>
/// <param name="AreTypos">Whether they differ by a slip of the keys, an <c>Async</c> or an <c>Id</c>, and not by a
/// word.</param>
internal sealed record NameSuggestions(IReadOnlyList<string> Names, bool AreTypos)
{
    private const string Async = nameof(Async);
    private const int MaxNames = 3;
    private const int ShortestPart = 4;

    public static NameSuggestions From(string written, IEnumerable<string> names)
    {
        string[] others = [.. names.Where(name => name != written).Distinct()];
        string[] slips = [.. others.Where(name => IsTypo(written, name))];
        if (slips.Length > 0)
        {
            return new NameSuggestions(Nearest(written, slips), true);
        }

        string[] longer = [.. others.Where(name => IsBeginningOf(written, name))];
        return longer.Length > 0 ? new NameSuggestions(Nearest(written, longer), false) : FindLoosely(written, others);
    }

    /// <summary>The names that differ from the written one by no more than a slip of the keys.</summary>
    public static string[] FindTypos(string written, IEnumerable<string> names) =>
        [.. names.Where(name => name != written && IsTypo(written, name)).Distinct()];

    /// <summary>As above, but a slip counts no more than a word.</summary>
    public static NameSuggestions FindLoosely(string written, IEnumerable<string> names)
    {
        IEnumerable<string> candidates =
            names.Where(name => name != written && (IsTypo(written, name) || SharesWord(written, name)));
        return new NameSuggestions(Nearest(written, [.. candidates.Distinct()]), false);
    }

    /// <summary>
    /// Determines whether any name is so like the written one that it is worth a look at what is before it.
    /// </summary>
    public static bool IsAnySimilar(string written, IEnumerable<string> names) => names.Any(
        name => name != written && (IsTypo(written, name) || ContainsPart(written, name)));

    private static string[] Nearest(string written, string[] names) =>
    [
        .. names.OrderBy(name => Math.Abs(name.Length - written.Length))
            .ThenBy(name => name, StringComparer.Ordinal)
            .Take(MaxNames),
    ];

    // PauseAll means PauseAllSequences, and not Pause.
    private static bool IsBeginningOf(string written, string name) =>
        name.StartsWith(written, StringComparison.Ordinal) && NegatedNames.Words(written).Length > 1;

    // As Close's documentation writes it: status_id.
    private static bool IsSnakeCaseOf(string written, string name) => written.IndexOf('_') > 0
        && string.Equals(written.Replace("_", ""), name, StringComparison.OrdinalIgnoreCase);

    // A beginning of its own is a word: who writes Unsubscribe does not mean Subscribe.
    private static bool IsTypo(string written, string name) =>
        string.Equals(written, name, StringComparison.OrdinalIgnoreCase)
        || IsSnakeCaseOf(written, name)
        || written + "Id" == name
        || (!AddsPrefix(WithoutAsync(written), WithoutAsync(name))
            && NegatedNames.Is(written) == NegatedNames.Is(name)
            && (IsNear(WithoutAsync(written), WithoutAsync(name))
                || (name.EndsWith(Async, StringComparison.Ordinal) && IsNear(written, name))));

    private static bool AddsPrefix(string left, string right) => left.Length != right.Length
        && (left.EndsWith(right, StringComparison.OrdinalIgnoreCase)
            || right.EndsWith(left, StringComparison.OrdinalIgnoreCase));

    private static bool SharesWord(string written, string name)
    {
        string[] messageArguments = NegatedNames.Words(written);
        string[] others = NegatedNames.Words(WithoutAsync(name));
        return ContainsPart(written, name)
            || messageArguments.Intersect(others).Any(word => word.Length >= ShortestPart)
            || messageArguments.Take(others.Length).SequenceEqual(others);
    }

    private static bool ContainsPart(string written, string name) =>
        written.Length >= ShortestPart && name.Length >= ShortestPart
        && (name.Contains(written) || written.Contains(name));

    public static string WithoutAsync(string name) =>
        name.EndsWith(Async, StringComparison.Ordinal) ? name.Substring(0, name.Length - Async.Length) : name;

    private static bool IsNear(string left, string right) =>
        left == right || IsNear(left, right, Math.Min(left.Length, right.Length) switch { < 4 => 0, < 9 => 1, _ => 2 });

    // The distance of Damerau and Levenshtein, as far as a bound.
    private static bool IsNear(string left, string right, int most)
    {
        if (most == 0 || Math.Abs(left.Length - right.Length) > most)
        {
            return false;
        }

        int[,] steps = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                steps[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1,
                    steps[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    steps[i, j] = Math.Min(steps[i, j], steps[i - 2, j - 2] + 1);
                }
            }
        }

        return steps[left.Length, right.Length] <= most;
    }
}
