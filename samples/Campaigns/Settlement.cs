namespace CloseFluent.Samples.Campaigns;

/// <summary>States what became of a step whose outcome stayed unknown, as somebody saw it in Close.</summary>
/// <param name="Step">The name of the step.</param>
/// <param name="Outcome"><c>unsent</c>, or the id of the bulk action that was sent.</param>
internal sealed record Settlement(string Step, string Outcome)
{
    private const string Unsent = "unsent";

    public async Task ApplyAsync(CampaignFile campaign, DatabaseSendJournals journals)
    {
        if (campaign.Steps.All(step => step.Name != Step))
        {
            throw new InvalidOperationException($"{campaign.Name} has no step that is called {Step}.");
        }

        await using DatabaseSendJournal journal = await journals.TryAcquireAsync($"{campaign.Name}/{Step}")
            ?? throw new InvalidOperationException(
                $"A worker is at {Step}. Settle it when that has ended, or its lease has run out.");
        StepEntry entry = StepEntry.Read(await journal.ReadAsync(CancellationToken.None));
        if (!entry.HasBegun || entry.Sent is not null)
        {
            throw new InvalidOperationException($"The outcome of {Step} is known: {entry.Sent?.Value ?? Unsent}.");
        }

        string settled = Outcome == Unsent
            ? """{"unsent":true}"""
            : $$"""{"sent":"{{new BulkSequenceSubscriptionId(Outcome)}}"}""";
        await journal.WriteAsync(settled, CancellationToken.None);
        Console.WriteLine($"{Step}: settled; run the campaign again");
    }
}
