namespace CloseFluent;

/// <summary>A bulk action that was waited for has ended in <c>error</c>, or is <c>paused</c>.</summary>
public sealed class CloseBulkActionStoppedException : CloseException
{
    internal CloseBulkActionStoppedException(BulkActionState action)
        : base(
            $"The status of the bulk action {action.ActionId} is {BulkActionProgress.From(action)}. "
            + (action.Status == BulkActionStatus.Error
                ? "Close does not say why; its event log may show what was reached."
                : "It can be resumed within seven days; wait for it again after that.")) =>
        Action = action;

    /// <summary>The bulk action as Close returned it last.</summary>
    public BulkActionState Action { get; }
}
