using System.Data.Common;
using Microsoft.Extensions.Options;
using Quartz;

namespace CloseFluent.Samples.Campaigns;

/// <summary>
/// Carries out one step. Every line may be the last one before the process is killed: whichever process runs the job again
/// begins here, and what was sent is not sent again.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class StepJob(
    ICloseClientFactory organizations,
    IOptionsMonitor<CloseClientOptions> options,
    CampaignSettings settings,
    CampaignDatabase database,
    StepTable steps,
    CampaignProgress progress,
    TimeProvider time) : IJob
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(250);

    public static string IdOf(JobKey key) => $"{key.Group}/{key.Name}";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        string id = IdOf(context.JobDetail.Key);
        CampaignStep step = CampaignStep.Of(context.JobDetail);
        try
        {
            if ((await steps.ReadAsync(id, cancellationToken)).Outcome is not null)
            {
                return;
            }

            ICloseClient close = organizations.GetClient(step.Organization);
            BulkSequenceSubscriptionId sent = await SendAsync(close, id, step, cancellationToken);
            progress.Report(step.Name, sent.Value);
            BulkSequenceSubscription done = await close.BulkSequenceSubscriptions.WaitAsync(
                sent,
                new BulkActionWaitOptions { InitialDelay = settings.FirstLook },
                progress.Of(step.Name),
                cancellationToken);
            string outcome = BulkActionProgress.From(done).ToString();
            await steps.EndAsync(id, outcome);
            progress.Report(step.Name, outcome);
        }
        catch (CloseOutcomeUnknownException unknown)
        {
            await FailAsync(
                id,
                step,
                $"{unknown.Message}\nLook in Close. If it is not there: dotnet run -- settle {step.Name} unsent; "
                + $"if it is, with its id: dotnet run -- settle {step.Name} bulkseqsub_…",
                cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // The job stays in the store, and the next run of the campaign tries it again.
            await FailAsync(id, step, fault.Message, cancellationToken);
        }
    }

    private async Task<BulkSequenceSubscriptionId> SendAsync(
        ICloseClient close, string id, CampaignStep step, CancellationToken cancellationToken)
    {
        await using DatabaseSendJournal journal = await AcquireAsync(id, step.Name, cancellationToken);
        using CancellationTokenSource stop =
            CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, journal.LeaseLost);
        StepEntry entry = StepEntry.Read(await journal.ReadAsync(stop.Token));
        if (entry.Sent is { } known)
        {
            return known;
        }

        // What was begun goes on as it was, whatever somebody edits in Close meanwhile. What was not is read anew.
        string? kept = (await steps.ReadAsync(id, stop.Token)).Action;
        if (!entry.HasBegun || kept is null)
        {
            kept = await StoreAsync(close, id, step, stop.Token);
        }

        SubscribeAction action = BulkAction.Parse<SubscribeAction>(kept);
        return (await action.SendOnceAsync(close, journal, stop.Token)).Id;
    }

    private async Task<string> StoreAsync(
        ICloseClient close, string id, CampaignStep step, CancellationToken cancellationToken)
    {
        CloseClientOptions client = options.Get(step.Organization);
        SubscribeAction action = await step.BuildAsync(close, cancellationToken);
        string stored = (client.MaxMatches is { } bound ? action.AtMost(bound) : action)
            .ToStoredJson(client.TimeZone, step.OrganizationId);
        await steps.KeepActionAsync(id, stored);
        return stored;
    }

    // Whoever was killed holds it until the lease runs out.
    private async Task<DatabaseSendJournal> AcquireAsync(string id, string name, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await database.Journals.TryAcquireAsync(id, cancellationToken) is { } journal)
            {
                return journal;
            }

            progress.Report(name, "waits until the lease of the worker that was at it runs out");
            await Task.Delay(s_pause, time, cancellationToken);
        }
    }

    // A job that ends without a word in the table leaves every worker waiting for the step, so it ends when the table has the word.
    // Cancelled before that, it stays the engine's to run again.
    private async Task FailAsync(string id, CampaignStep step, string failure, CancellationToken cancellationToken)
    {
        progress.Report(step.Name, "FAILED: " + failure);
        while (true)
        {
            try
            {
                await steps.FailAsync(id, failure);
                return;
            }
            catch (DbException away)
            {
                progress.Report(step.Name, "The database does not take the failure yet: " + away.Message);
            }

            await Task.Delay(s_pause, time, cancellationToken);
        }
    }
}
