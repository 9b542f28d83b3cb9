namespace CloseFluent.Testing;

/// <summary>A test scripted something that never took place.</summary>
public sealed class UnusedScriptException : Exception
{
    internal UnusedScriptException(IReadOnlyList<string> unused)
        : base("This was scripted and never took place:\n\n" + string.Join("\n", unused.Select(line => "- " + line))) =>
        Unused = unused;

    /// <summary>What never took place, script by script.</summary>
    public IReadOnlyList<string> Unused { get; }
}
