namespace CloseFluent.Analyzers;

/// <summary>Explains members that responses and tasks of other libraries and languages have.</summary>
internal static class ForeignHabit
{
    private static readonly HashSet<string> s_continuations =
        ["Then", "then", "Catch", "Finally", "Done", "Success", "OnSuccess", "OnError"];

    /// <summary>The members that tell of an HTTP response whether it succeeded.</summary>
    public static HashSet<string> Outcomes { get; } =
        ["EnsureSuccessStatusCode", "IsSuccessStatusCode", "IsSuccess", "IsSuccessful", "Success", "StatusCode"];

    /// <summary>On the task of a send.</summary>
    public static Suggestion? FindOnTask(UnresolvedMember member)
    {
        if (!s_continuations.Contains(member.Written) || !member.Type.IsTask())
        {
            return null;
        }

        string awaited = $"await {CodeQuote.From(member.Receiver)}";
        return new Suggestion(
            $"'{CodeQuote.From(member.Receiver)}' is a task, which has no '{member.Written}'",
            member.Written is "Catch" or "OnError"
                ? $"write '{awaited}' in a try, and catch a 'CloseException'"
                : $"write '{awaited}', and go on with what it gives");
    }

    /// <summary>On what Close responded.</summary>
    public static Suggestion? FindOnResponse(UnresolvedMember member) => Outcomes.Contains(member.Written)
        ? new Suggestion(
            $"{member.Fault}, since there is no response that failed", "where Close refuses, a 'CloseApiException' is thrown: catch it")
        : null;
}
