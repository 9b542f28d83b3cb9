namespace CloseFluent;

/// <summary>There was no connection to Close, or it broke before a whole answer came.</summary>
public sealed class CloseConnectionException : CloseException
{
    internal CloseConnectionException(string message, bool certainlyNeverLeft, Exception? cause = null)
        : base(
            message + (certainlyNeverLeft
                ? " The request certainly never left; it can be sent again."
                : " The request may have reached Close."),
            cause) =>
        CertainlyNeverLeft = certainlyNeverLeft;

    /// <summary>Whether it is certain that no part of the request reached Close.</summary>
    public bool CertainlyNeverLeft { get; }

    internal override bool LeavesOutcomeOpen => !CertainlyNeverLeft;
}
