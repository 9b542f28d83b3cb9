namespace CloseFluent;

/// <inheritdoc cref="ILeadStatuses"/>
internal sealed class LeadStatuses(RequestPipeline pipeline)
    : NamedResource<LeadStatus>(pipeline, "/status/lead/", LeadStatus.Read, item => item.Id.Value, s_byName),
        ILeadStatuses
{
    private static readonly SingleByName<LeadStatus> s_byName =
        new(("lead status", "lead statuses"), item => item.Name, item => item.ToString());
}
