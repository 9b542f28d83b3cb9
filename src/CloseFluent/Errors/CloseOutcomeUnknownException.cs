namespace CloseFluent;

/// <summary>
/// A bulk action was sent, and no answer came that tells whether Close accepted it. Close has no way to recognize a repeated
/// request: look for the action in <c>close.BulkSequenceSubscriptions.ListAsync()</c> before sending it again.
/// </summary>
public sealed class CloseOutcomeUnknownException : CloseException
{
    internal CloseOutcomeUnknownException(BulkSequenceSubscriptionAction action, CloseException cause)
        : base(
            $"Whether Close accepted this action is unknown: {cause.Message} Do not send it again before looking in "
            + $"close.BulkSequenceSubscriptions.ListAsync(). The action: {action.Sentence}",
            cause) =>
        Action = action;

    /// <summary>The action whose outcome is unknown.</summary>
    public BulkSequenceSubscriptionAction Action { get; }

    internal override bool LeavesOutcomeOpen => true;
}
