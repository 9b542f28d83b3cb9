using Microsoft.Extensions.Options;
using Quartz;

namespace CloseFluent.Samples.Campaigns;

/// <summary>
/// Carries out one step. Every line may be the last one before the process is killed: whichever process runs the job again
/// begins here, and what was sent is not sent again.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class StepJob(
    ICloseClientFactory organizations, IOptionsMonitor<CloseClientOptions> options, CampaignProgress progress) : IJob
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
            BulkSequenceSubscriptionId sent = await SendAsync(close, step, context, cancellationToken);
            progress.Tell(step.Name, sent.Value);
            BulkSequenceSubscription done = await close.BulkSequenceSubscriptions.WaitAsync(
                sent, progress.Of(step.Name), cancellationToken);
            ended = BulkActionProgress.From(done).ToString();
            job.JobDataMap[EndedKey] = ended;
            await context.Scheduler.AddJob(job, AddJobOptions.Replacing, cancellationToken);
            progress.End(step.Name, ended, isDone: true);
        }
        catch (CloseOutcomeUnknownException unknown)
        {
            progress.End(
                step.Name,
                $"{unknown.Message}\nLook in Close. If it is not there: dotnet run -- settle {step.Name} unsent; "
                + $"if it is, with its id: dotnet run -- settle {step.Name} bulkseqsub_…",
                isDone: false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The job stays in the store, and the next run of the campaign tries it again.
            progress.End(step.Name, fault.Message, isDone: false);
        }
    }

    private async Task<BulkSequenceSubscriptionId> SendAsync(
        ICloseClient close, CampaignStep step, IJobExecutionContext context, CancellationToken cancellationToken)
    {
        IJobDetail job = context.JobDetail;
        bool hasBegun = StepJournal.HasBegun(job, out BulkSequenceSubscriptionId? known);
        if (known is not null)
        {
            return known;
        }

        // What was begun goes on as it was, whatever somebody edits in Close meanwhile. What was not is read anew.
        if (!hasBegun || SentParts.Of(job) is not { } parts)
        {
            parts = SentParts.Of(await step.BuildAsync(close, cancellationToken), options.Get(step.Organization).MaxMatches);
            parts.KeepIn(job.JobDataMap);
            await context.Scheduler.AddJob(job, AddJobOptions.Replacing, cancellationToken);
        }

        BulkSequenceSubscription sent = await step
            .Build(parts)
            .SendOnceAsync(close, new StepJournal(context.Scheduler, job), cancellationToken);
        return sent.Id;
    }
}
