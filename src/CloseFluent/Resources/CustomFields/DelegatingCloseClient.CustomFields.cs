namespace CloseFluent;

public abstract partial class DelegatingCloseClient
{
    /// <inheritdoc/>
    public virtual ICustomFields CustomFields => InnerClient.CustomFields;
}
