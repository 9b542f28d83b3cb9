namespace CloseFluent;

/// <summary>
/// A bulk action was sent, and no answer came that tells whether Close accepted it. Close has no way to recognize a repeated
/// request: look for the action with <c>close.BulkSequenceSubscriptions.FindAsync(…)</c> before sending it again, or send with
/// <see cref="BulkSequenceSubscriptionAction.SendOnceAsync(ICloseClient, CancellationToken)"/>, which does that.
/// </summary>
public sealed class CloseOutcomeUnknownException : CloseException
{
    internal CloseOutcomeUnknownException(BulkSequenceSubscriptionAction action, CloseException cause, string? doubt = null)
        : base(
            $"Whether Close accepted this action is unknown: {cause.Message} {doubt}{(doubt is null ? null : " ")}Do not send it "
            + "again before looking for it with close.BulkSequenceSubscriptions.FindAsync(action, since), or use SendOnceAsync. "
            + $"The action: {action.Description}",
            cause)
    {
        Action = action;
        Cause = cause;
    }

    /// <summary>The action whose outcome is unknown.</summary>
    public BulkSequenceSubscriptionAction Action { get; }

    internal CloseException Cause { get; }
}
