using Quartz;

namespace CloseFluent.Samples.Campaigns;

/// <summary>
/// One bulk action of a campaign, by ids and addresses alone: what the engine keeps are these strings, and the action is
/// made of them again whenever it is needed.
/// </summary>
internal sealed record CampaignStep(
    string Name,
    string Organization,
    SequenceId Sequence,
    string Sender,
    SmartViewId SmartView,
    UserOrGroupId? CallsAssignedTo = null,
    OrganizationId? OrganizationId = null)
{
    public static CampaignStep Of(IJobDetail job)
    {
        JobDataMap data = job.JobDataMap;
        return new CampaignStep(
            job.Key.Name,
            data.GetString(nameof(Organization))!,
            data.GetString(nameof(Sequence))!,
            data.GetString(nameof(Sender))!,
            data.GetString(nameof(SmartView))!,
            data.GetString(nameof(CallsAssignedTo)) is { Length: > 0 } assignee ? new UserOrGroupId(assignee) : null,
            data.GetString(nameof(OrganizationId)) is { Length: > 0 } organization ? new OrganizationId(organization) : null);
    }

    public IJobDetail ToJob(JobKey key) => JobBuilder.Create<StepJob>()
        .WithIdentity(key)
        .StoreDurably()
        .RequestRecovery()
        .UsingJobData(nameof(Organization), Organization)
        .UsingJobData(nameof(Sequence), Sequence.Value)
        .UsingJobData(nameof(Sender), Sender)
        .UsingJobData(nameof(SmartView), SmartView.Value)
        .UsingJobData(nameof(CallsAssignedTo), CallsAssignedTo?.Value ?? string.Empty)
        .UsingJobData(nameof(OrganizationId), OrganizationId?.Value ?? string.Empty)
        .Build();

    public async Task<SubscribeAction> BuildAsync(ICloseClient close, CancellationToken cancellationToken)
    {
        Sender sender = await close.Senders.FindAsync(Sender, cancellationToken)
            ?? throw new InvalidOperationException(
                $"Nobody sends as {Sender} in {Organization}. Connect the account in Close.");
        SmartView view = await close.SmartViews.GetAsync(SmartView, cancellationToken);
        return Build(sender, Leads.FromSmartView(view));
    }

    private SubscribeAction Build(Sender sender, BulkSelection selection)
    {
        SubscribeAction action = Bulk
            .Subscribe(Sequence)
            .From(sender)
            .Preference(ContactPreference.Contact)
            .To(selection)
            .WithoutDoneEmail();
        return CallsAssignedTo is { } assignee ? action.AssignCallsTo(assignee) : action;
    }
}
