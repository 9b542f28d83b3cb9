namespace CloseFluent.Analyzers;

/// <summary>What becomes of a task, or of an action that is not sent.</summary>
internal enum ValueFate
{
    /// <summary>Someone may look at it.</summary>
    Seen,

    /// <summary>A thread blocks until it is done.</summary>
    Blocked,

    /// <summary>No one looks at it.</summary>
    Dropped,

    /// <summary>It is made where a sequence is enumerated, and no one does that.</summary>
    NeverMade,

    /// <summary>It is awaited where nobody can await that, and nothing catches what it throws.</summary>
    Unawaitable,
}
