namespace CloseFluent;

/// <summary>
/// Close accepted a bulk action and answered with one that does something else than was sent: another kind of action, or another
/// sequence. It was carried out; do not send it again, but look at <see cref="Response"/> and pause it where it does harm.
/// </summary>
public sealed class CloseResponseMismatchException : CloseException
{
    internal CloseResponseMismatchException(BulkSequenceSubscriptionAction action, BulkSequenceSubscription response)
        : base(
            $"Close accepted the action as {response.Id}, but says that this is \"{response.ActionType}\" in "
            + $"{response.SequenceId?.Value ?? "all sequences"}, and \"{action.ActionType}\" in "
            + $"{action.SequenceId?.Value ?? "all sequences"} was sent. It was carried out, so do not send it again: look at it with "
            + $"close.BulkSequenceSubscriptions.GetAsync(\"{response.Id}\"), and stop it with PauseAsync where it does harm.")
    {
        Action = action;
        Response = response;
    }

    /// <summary>The action that was sent.</summary>
    public BulkSequenceSubscriptionAction Action { get; }

    /// <summary>The bulk action that Close made of it, with its id.</summary>
    public BulkSequenceSubscription Response { get; }
}
