namespace CloseFluent;

/// <inheritdoc cref="IOpportunityStatuses"/>
internal sealed class OpportunityStatuses(RequestPipeline pipeline)
    : NamedResource<OpportunityStatus>(pipeline, "/status/opportunity/", OpportunityStatus.Read, item => item.Id.Value, s_byName),
        IOpportunityStatuses
{
    private static readonly SingleByName<OpportunityStatus> s_byName =
        new(("opportunity status", "opportunity statuses"), item => item.Name, item => item.ToString());
}
