namespace CloseFluent;

/// <summary>The base of all that can go wrong between a client and Close. No text of it ever contains a credential.</summary>
public abstract class CloseException : Exception
{
    private protected CloseException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
