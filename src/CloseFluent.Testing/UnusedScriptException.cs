namespace CloseFluent.Testing;

/// <summary>
/// A test scripted something that was never used, or the code made a call that has no script.
/// </summary>
public sealed class UnusedScriptException : Exception
{
    internal UnusedScriptException(IReadOnlyList<string> unused, IReadOnlyList<string> unscripted)
        : base(string.Join("\n\n", new[]
        {
            Listed("This was scripted and never used:", unused),
            Listed("This was not scripted, so it failed:", unscripted),
        }.Where(list => list.Length > 0)))
    {
        Unused = unused;
        Unscripted = unscripted;
    }

    /// <summary>Gets a sentence for each script, or rest of one, that was never used.</summary>
    public IReadOnlyList<string> Unused { get; }

    /// <summary>Gets method and path of each call that had no script.</summary>
    public IReadOnlyList<string> Unscripted { get; }

    private static string Listed(string title, IReadOnlyList<string> lines) => lines.Count == 0
        ? string.Empty
        : $"{title}\n\n{string.Join("\n", lines.Select(line => "- " + line))}";
}
