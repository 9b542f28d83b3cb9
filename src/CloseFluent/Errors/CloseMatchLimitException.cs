using System.Globalization;

namespace CloseFluent;

/// <summary>More objects match than the action, or the client, allows. Nothing was sent.</summary>
public sealed class CloseMatchLimitException : CloseException
{
    internal CloseMatchLimitException(BulkAction action, int bound, int matches, string noun)
        : this(
            action,
            bound,
            string.Format(
                CultureInfo.InvariantCulture,
                "The action would take {0:N0} {1} and is guarded at {2:N0} ({3}). Nothing was sent. Narrow the selection, take "
                + "fewer with Take(…), or raise the guard. The action: {4}",
                matches,
                noun,
                bound,
                noun == "leads" && action.WritesToContacts ? "leads, not recipients: one lead can mean several e-mails" : noun,
                action.Description)) =>
        Matches = matches;

    internal CloseMatchLimitException(BulkAction action, int bound)
        : this(
            action,
            bound,
            "The action is guarded, and a query in Close's text language cannot be counted. Nothing was sent. Select with "
            + (action.Kind.NeedsMaxMatches ? "Leads.Where(…)." : "Leads.Where(…), or take the guard off."))
    {
    }

    private CloseMatchLimitException(BulkAction action, int bound, string message)
        : base(message)
    {
        Action = action;
        Bound = bound;
    }

    /// <summary>The action that was stopped.</summary>
    public BulkAction Action { get; }

    /// <summary>How many matches the guard lets through.</summary>
    public int Bound { get; }

    /// <summary>How many objects the action would have taken; null where they cannot be counted.</summary>
    public int? Matches { get; }
}
