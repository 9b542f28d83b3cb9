namespace CloseFluent;

/// <summary>
/// An action that was stored for one organization was to be sent by a client of another one, or of one that Close did not
/// report. Nothing was sent.
/// </summary>
public sealed class CloseOrganizationMismatchException : CloseException
{
    internal CloseOrganizationMismatchException(
        BulkAction action, OrganizationId expected, IReadOnlyList<OrganizationId> reported)
        : base(
            $"The action was stored for the organization {expected}, and {Describe(expected, reported)}. Nothing was sent. Send "
            + $"it with a client of {expected}; an action that may go to any organization is stored without one, and "
            + "(stored with { OrganizationId = null }).Action takes it off. The action: " + action.Summary + ".")
    {
        Action = action;
        Expected = expected;
        Actual = reported.Count == 1 ? reported[0] : null;
    }

    /// <summary>Gets the action that was stopped.</summary>
    public BulkAction Action { get; }

    /// <summary>Gets the organization that the action was stored for.</summary>
    public OrganizationId Expected { get; }

    /// <summary>Gets the organization of the client; null if Close reported none, or several.</summary>
    public OrganizationId? Actual { get; }

    private static string Describe(OrganizationId expected, IReadOnlyList<OrganizationId> reported)
    {
        if (reported.Count == 0)
        {
            return "which one this client belongs to is unknown: Close's response to GET /me/ names none";
        }

        string names = LineBreaks.Show(string.Join(", ", reported));
        if (reported.Count == 1)
        {
            return $"this client belongs to {names}";
        }

        return reported.Contains(expected)
            ? $"which one this client belongs to is unknown: Close's response to GET /me/ names several ({names})"
            : $"this client belongs to one of {names}";
    }
}
