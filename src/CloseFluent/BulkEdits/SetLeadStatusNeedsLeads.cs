namespace CloseFluent;

/// <summary>Needs the selection that it reaches: go on with <c>.To(…)</c> or <c>.ToAllLeads()</c>.</summary>
[BulkStage]
public sealed class SetLeadStatusNeedsLeads : EditNeedsLeads<SetLeadStatusAction>
{
    internal SetLeadStatusNeedsLeads(LeadStatusId status)
        : base($"{BulkEditType.SetLeadStatus} {status}", settings => new SetLeadStatusAction(status, settings))
    {
    }
}
