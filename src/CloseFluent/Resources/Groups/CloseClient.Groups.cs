namespace CloseFluent;

public sealed partial class CloseClient
{
    /// <inheritdoc/>
    public IGroups Groups => field ??= new Groups(_services.Pipeline);
}
