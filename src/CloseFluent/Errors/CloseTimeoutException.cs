namespace CloseFluent;

/// <summary>No answer came, or a bulk action did not end, in the time that was given.</summary>
public sealed class CloseTimeoutException : CloseException
{
    internal CloseTimeoutException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }

    internal override bool LeavesOutcomeOpen => true;
}
