namespace CloseFluent;

public abstract partial class DelegatingCloseClient
{
    /// <inheritdoc/>
    public virtual IPhoneNumbers PhoneNumbers => InnerClient.PhoneNumbers;
}
