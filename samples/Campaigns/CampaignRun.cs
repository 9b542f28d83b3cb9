using Microsoft.Extensions.Hosting;
using Quartz;

namespace CloseFluent.Samples.Campaigns;

/// <summary>
/// Gives the engine the steps that it does not have yet, waits until all have ended, and stops the program.
/// </summary>
internal sealed class CampaignRun(
    CampaignFile campaign, ISchedulerFactory schedulers, CampaignProgress progress, IHostApplicationLifetime lifetime)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            IScheduler scheduler = await schedulers.GetScheduler(stoppingToken);
            foreach (CampaignStep step in campaign.Steps)
            {
                await HandOverAsync(scheduler, step, stoppingToken);
            }

            bool[] ends = await Task.WhenAll(campaign.Steps.Select(step => progress.EndOf(step.Name)))
                .WaitAsync(stoppingToken);
            Console.WriteLine($"{campaign.Name}: {ends.Count(isDone => isDone)} of {ends.Length} steps done");
            Environment.ExitCode = ends.All(isDone => isDone) ? 0 : 1;
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine($"{campaign.Name}: stopped; run it again to go on");
            Environment.ExitCode = 2;
        }
        catch (Exception fault) when (fault is InvalidOperationException or SchedulerException)
        {
            Console.Error.WriteLine(fault.Message);
            Environment.ExitCode = 1;
        }

        lifetime.StopApplication();
    }

    private async Task HandOverAsync(IScheduler scheduler, CampaignStep step, CancellationToken cancellationToken)
    {
        JobKey key = new(step.Name, campaign.Name);
        if (await scheduler.GetJobDetail(key, cancellationToken) is not { } known)
        {
            ITrigger now = TriggerBuilder.Create().WithIdentity(step.Name, campaign.Name).StartNow().Build();
            await scheduler.ScheduleJob(step.ToJob(key), now, cancellationToken: cancellationToken);
        }
        else if (CampaignStep.Of(known) != step)
        {
            throw new InvalidOperationException(
                $"{step.Name} has changed since it was handed over as {CampaignStep.Of(known)}. "
                + "Give a step that is to do something else another name.");
        }
        else if ((await scheduler.GetTriggersOfJob(key, cancellationToken)).Count == 0)
        {
            // It has ended, or failed in an earlier run; what was killed has a trigger of the engine's.
            await scheduler.TriggerJob(key, cancellationToken);
        }
    }
}
