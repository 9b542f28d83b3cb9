namespace CloseFluent;

public abstract partial class DelegatingCloseClient
{
    /// <inheritdoc/>
    public virtual IUsers Users => InnerClient.Users;
}
