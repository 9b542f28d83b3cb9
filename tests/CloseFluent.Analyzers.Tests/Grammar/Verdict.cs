namespace CloseFluent.Analyzers.Tests.Grammar;

/// <summary>What becomes of a filter that is pasted, and who says so.</summary>
public enum VerdictGuard
{
    /// <summary>Known and complete: everyone takes it.</summary>
    Good,

    /// <summary>
    /// Has words that are not known here: kept by the library, unknown to the sandbox, refused by a strict one.
    /// </summary>
    Unknown,

    /// <summary>
    /// A known word without what Close's documentation asks of it: kept by the library, since Close may know another form,
    /// and refused by the sandbox as by Close.
    /// </summary>
    Incomplete,

    /// <summary>
    /// Taken by Close, and so by the sandbox, but reaches everyone or no one by mistake: refused before it is sent.
    /// </summary>
    Dangerous,

    /// <summary>Not a filter: refused by everyone.</summary>
    Wrong,
}
