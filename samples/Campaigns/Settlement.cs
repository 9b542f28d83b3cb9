using Quartz;

namespace CloseFluent.Samples.Campaigns;

/// <summary>Says of a step whose outcome stayed unknown what became of it, as somebody saw it in Close.</summary>
/// <param name="Step">The name of the step.</param>
/// <param name="Outcome"><c>unsent</c>, or the id of the bulk action that was sent.</param>
internal sealed record Settlement(string Step, string Outcome)
{
    private const string Unsent = "unsent";

    public async Task ApplyAsync(IScheduler scheduler, CampaignFile campaign)
    {
        IJobDetail job = await scheduler.GetJobDetail(new JobKey(Step, campaign.Name))
            ?? throw new InvalidOperationException($"{campaign.Name} has begun no step that is called {Step}.");
        if (!StepJournal.HasBegun(job, out BulkSequenceSubscriptionId? sent) || sent is not null)
        {
            throw new InvalidOperationException($"The outcome of {Step} is known: {sent?.Value ?? Unsent}.");
        }

        string entry = Outcome == Unsent
            ? """{"unsent":true}"""
            : $$"""{"sent":"{{new BulkSequenceSubscriptionId(Outcome)}}"}""";
        await new StepJournal(scheduler, job).WriteAsync(entry, CancellationToken.None);
        Console.WriteLine($"{Step}: settled; run the campaign again");
    }
}
