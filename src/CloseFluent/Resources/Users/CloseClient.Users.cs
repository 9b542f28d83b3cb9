namespace CloseFluent;

public sealed partial class CloseClient
{
    /// <inheritdoc/>
    public IUsers Users => field ??= new Users(_services.Pipeline);
}
