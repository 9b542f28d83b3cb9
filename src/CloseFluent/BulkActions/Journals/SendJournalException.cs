namespace CloseFluent;

/// <summary>
/// A journal cannot be read or written, or belongs to another process by now. Make the call again with the same journal: it
/// goes on where this one ended, and sends nothing twice.
/// </summary>
public sealed class SendJournalException : Exception
{
    internal SendJournalException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
