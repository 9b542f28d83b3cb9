namespace CloseFluent;

public sealed partial class CloseClient
{
    /// <inheritdoc/>
    public ICustomFields CustomFields => field ??= new CustomFields(_services.Pipeline);
}
