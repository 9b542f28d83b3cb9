namespace CloseFluent;

public sealed partial class CloseClient
{
    /// <inheritdoc/>
    public IOpportunityStatuses OpportunityStatuses => field ??= new OpportunityStatuses(_services.Pipeline);
}
