using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace CloseFluent.Samples.Campaigns;

/// <summary>
/// Passes the steps to the engine that it does not have yet, waits until all have ended, in whichever process, and stops the
/// program.
/// </summary>
internal sealed class CampaignRun(
    CampaignFile campaign, ISchedulerFactory schedulers, StepTable steps, TimeProvider time, IHostApplicationLifetime lifetime)
    : BackgroundService
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            IScheduler scheduler = await schedulers.GetScheduler(stoppingToken);
            foreach (CampaignStep step in campaign.Steps)
            {
                await ScheduleAsync(scheduler, step, stoppingToken);
            }

            StepState[] ends = await WaitAsync(stoppingToken);
            int done = ends.Count(end => end.Outcome is not null);
            Console.WriteLine($"{campaign.Name}: {done} of {ends.Length} steps done");
            Environment.ExitCode = done == ends.Length ? 0 : 1;
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine($"{campaign.Name}: stopped; run it again to go on");
            Environment.ExitCode = 2;
        }
        catch (Exception fault) when (fault is InvalidOperationException or SchedulerException or DbException)
        {
            await Console.Error.WriteLineAsync($"{campaign.Name}: {fault.Message}");
            Environment.ExitCode = 1;
        }

        lifetime.StopApplication();
    }

    private async Task<StepState[]> WaitAsync(CancellationToken cancellationToken)
    {
        List<StepState> ends = [];
        foreach (CampaignStep step in campaign.Steps)
        {
            StepState state = await steps.ReadAsync(StepJob.IdOf(KeyOf(step)), cancellationToken);
            while (state is { Outcome: null, Failure: null })
            {
                await Task.Delay(s_pause, time, cancellationToken);
                state = await steps.ReadAsync(StepJob.IdOf(KeyOf(step)), cancellationToken);
            }

            ends.Add(state);
        }

        return [.. ends];
    }

    private async Task ScheduleAsync(IScheduler scheduler, CampaignStep step, CancellationToken cancellationToken)
    {
        JobKey key = KeyOf(step);
        if (await FindOrAddAsync(scheduler, step, key, cancellationToken) is not { } known)
        {
            return;
        }

        if (CampaignStep.Of(known) != step)
        {
            throw new InvalidOperationException(
                $"{step.Name} has changed since it was passed to the engine as {CampaignStep.Of(known)}. "
                + "Give a step that is to do something else another name.");
        }

        StepState state = await steps.ReadAsync(StepJob.IdOf(key), cancellationToken);
        if (state.Outcome is null && (await scheduler.GetTriggersOfJob(key, cancellationToken)).Count == 0)
        {
            // It failed in an earlier run; what was killed has a trigger of the engine's.
            await steps.TryAgainAsync(StepJob.IdOf(key));
            await scheduler.TriggerJob(key, cancellationToken);
        }
    }

    /// <summary>Null where the step was not there and is now.</summary>
    private static async Task<IJobDetail?> FindOrAddAsync(
        IScheduler scheduler, CampaignStep step, JobKey key, CancellationToken cancellationToken)
    {
        if (await scheduler.GetJobDetail(key, cancellationToken) is { } known)
        {
            return known;
        }

        try
        {
            ITrigger now = TriggerBuilder.Create().WithIdentity(key.Name, key.Group).StartNow().Build();
            await scheduler.ScheduleJob(step.ToJob(key), now, cancellationToken: cancellationToken);
            return null;
        }
        catch (ObjectAlreadyExistsException)
        {
            // Another worker was faster.
            return await scheduler.GetJobDetail(key, cancellationToken);
        }
    }

    private JobKey KeyOf(CampaignStep step) => new(step.Name, campaign.Name);
}
