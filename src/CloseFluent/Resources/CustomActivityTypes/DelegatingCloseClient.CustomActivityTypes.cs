namespace CloseFluent;

public abstract partial class DelegatingCloseClient
{
    /// <inheritdoc/>
    public virtual ICustomActivityTypes CustomActivityTypes => InnerClient.CustomActivityTypes;
}
