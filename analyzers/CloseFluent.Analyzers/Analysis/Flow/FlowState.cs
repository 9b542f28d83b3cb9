namespace CloseFluent.Analyzers;

/// <summary>What is known of a value on its way.</summary>
/// <param name="IsTask">It is a task, and done with where it is awaited; an action is then as unsent as before.</param>
/// <param name="IsLazy">It is made when someone enumerates the sequence that it is an item of.</param>
/// <param name="IsAwaited">It is awaited in a function that the search is still in.</param>
/// <param name="IsHandled">A catch, or the code that waits for several tasks, sees it fail.</param>
internal sealed record FlowState(bool IsTask, bool IsLazy = false, bool IsAwaited = false, bool IsHandled = false)
{
    /// <summary>The fate of a value that is written as a statement, or kept where no one reads it.</summary>
    public ValueFate WhereDropped
    {
        get
        {
            if (IsLazy)
            {
                return ValueFate.NeverMade;
            }

            return IsHandled ? ValueFate.Seen : ValueFate.Dropped;
        }
    }
}
