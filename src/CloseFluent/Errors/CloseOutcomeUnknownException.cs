namespace CloseFluent;

/// <summary>
/// A bulk action was sent, and no response reports whether Close accepted it. Close has no way to recognize a repeated
/// request: look for the action with <c>FindAsync</c> before sending it again, or send with
/// <see cref="BulkAction{TResult}.SendOnceAsync(ICloseClient, CancellationToken)"/>, which does that.
/// </summary>
public sealed class CloseOutcomeUnknownException : CloseException
{
    internal CloseOutcomeUnknownException(BulkAction action, CloseException cause, string? doubt = null)
        : base(
            $"Whether Close accepted this action is unknown: {cause.Message} {doubt}{(doubt is null ? null : " ")}Do not send it "
            + $"again before looking for it with close.{action.Kind.Resource}.FindAsync(action, since), or use SendOnceAsync. "
            + $"The action: {action.Description}",
            cause)
    {
        Action = action;
        Cause = cause;
    }

    /// <summary>The action whose outcome is unknown.</summary>
    public BulkAction Action { get; }

    internal CloseException Cause { get; }
}
