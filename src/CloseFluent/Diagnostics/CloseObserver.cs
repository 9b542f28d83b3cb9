namespace CloseFluent;

/// <summary>
/// Gets the requests of a client reported: how logging and the like is attached without the library depending on it. Members do
/// nothing unless overridden; a minor version may add some. What they throw is passed over, since an action that was sent
/// must not look as if it had failed.
/// </summary>
public abstract class CloseObserver
{
    /// <summary>Gets whether reports are wanted; if false, none is created.</summary>
    public virtual bool IsEnabled => true;

    /// <summary>
    /// An action is about to be sent, once for all its tries; neither a guard nor a wait stops it any more.
    /// </summary>
    /// <param name="action">
    /// The action. Its text and <see cref="BulkAction.Description"/> may contain personal data, its
    /// <see cref="BulkAction.RedactedDescription"/> none; none of them has a credential.
    /// </param>
    public virtual void Sending(BulkAction action)
    {
    }

    /// <summary>A request is about to wait, and then be sent again.</summary>
    /// <param name="report">The request so far; its wait includes the one that begins now.</param>
    public virtual void OnRetry(CloseRequestReport report)
    {
    }

    /// <summary>A request has ended, well or not.</summary>
    /// <param name="report">What became of it.</param>
    public virtual void OnCompleted(CloseRequestReport report)
    {
    }
}
