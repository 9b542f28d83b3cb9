namespace CloseFluent;

public sealed partial class CloseClient
{
    /// <inheritdoc/>
    public ICustomActivityTypes CustomActivityTypes => field ??= new CustomActivityTypes(_services.Pipeline);
}
