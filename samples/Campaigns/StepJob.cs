using Quartz;

namespace CloseFluent.Samples.Campaigns;

/// <summary>
/// Carries out one step. Every line may be the last one before the process is killed: whichever process runs the job again
/// begins here, and what was sent is not sent again.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class StepJob(ICloseClientFactory organizations, CampaignProgress progress) : IJob
{
    private const string EndedKey = "Ended";

    public static string? Ended(IJobDetail job) => job.JobDataMap.GetString(EndedKey);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        IJobDetail job = context.JobDetail;
        CampaignStep step = CampaignStep.Of(job);
        if (Ended(job) is { } ended)
        {
            progress.End(step.Name, ended, isDone: true);
            return;
        }

        try
        {
            ICloseClient close = organizations.GetClient(step.Organization);
            SubscribeAction action = await step.BuildAsync(close, cancellationToken);
            BulkSequenceSubscription sent =
                await action.SendOnceAsync(close, new StepJournal(context.Scheduler, job), cancellationToken);
            progress.Tell(step.Name, sent.Id.Value);
            BulkSequenceSubscription done = await close.BulkSequenceSubscriptions.WaitAsync(
                sent.Id, progress.Of(step.Name), cancellationToken);
            ended = BulkActionProgress.Of(done).ToString();
            job.JobDataMap[EndedKey] = ended;
            await context.Scheduler.AddJob(job, AddJobOptions.Replacing, cancellationToken);
            progress.End(step.Name, ended, isDone: true);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The job stays in the store, and the next run of the campaign tries it again.
            progress.End(step.Name, fault.Message, isDone: false);
        }
    }
}
