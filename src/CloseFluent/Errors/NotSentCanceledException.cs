namespace CloseFluent;

/// <summary>
/// A request was cancelled before any of it left, so that nothing is open. To callers it is a cancellation like any.
/// </summary>
internal sealed class NotSentCanceledException(CancellationToken cancellationToken, Exception? cause = null)
    : OperationCanceledException("The request was cancelled before it was sent.", cause, cancellationToken);
