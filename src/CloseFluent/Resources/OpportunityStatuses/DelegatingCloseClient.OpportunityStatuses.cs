namespace CloseFluent;

public abstract partial class DelegatingCloseClient
{
    /// <inheritdoc/>
    public virtual IOpportunityStatuses OpportunityStatuses => InnerClient.OpportunityStatuses;
}
