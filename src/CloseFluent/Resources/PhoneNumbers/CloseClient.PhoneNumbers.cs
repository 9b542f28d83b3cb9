namespace CloseFluent;

public sealed partial class CloseClient
{
    /// <inheritdoc/>
    public IPhoneNumbers PhoneNumbers => field ??= new PhoneNumbers(_services.Pipeline);
}
