namespace CloseFluent;

/// <summary>Needs the leads to delete: go on with <c>.To(…)</c>. There is no delete of all leads.</summary>
[BulkStage]
public sealed class DeleteLeadsNeedsLeads : NeedsOnlyLeads<DeleteLeadsNeedsAtMost>
{
    internal DeleteLeadsNeedsLeads()
        : base(
            BulkDeleteAction.Summarize(BulkDeleteObjectType.Lead),
            "To(…) and AtMost(…)",
            settings => new DeleteLeadsNeedsAtMost(settings))
    {
    }
}
