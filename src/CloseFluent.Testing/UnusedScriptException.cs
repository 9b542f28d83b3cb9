namespace CloseFluent.Testing;

/// <summary>
/// A test scripted something that never took place, or the code asked for something that no script answers.
/// </summary>
public sealed class UnusedScriptException : Exception
{
    internal UnusedScriptException(IReadOnlyList<string> unused, IReadOnlyList<string> unscripted)
        : base(string.Join("\n\n", new[]
        {
            Listed("This was scripted and never took place:", unused),
            Listed("This was not scripted, so it failed:", unscripted),
        }.Where(list => list.Length > 0)))
    {
        Unused = unused;
        Unscripted = unscripted;
    }

    /// <summary>What never took place, script by script.</summary>
    public IReadOnlyList<string> Unused { get; }

    /// <summary>The calls that no script answered: method and path of each.</summary>
    public IReadOnlyList<string> Unscripted { get; }

    private static string Listed(string title, IReadOnlyList<string> lines) => lines.Count == 0
        ? string.Empty
        : $"{title}\n\n{string.Join("\n", lines.Select(line => "- " + line))}";
}
