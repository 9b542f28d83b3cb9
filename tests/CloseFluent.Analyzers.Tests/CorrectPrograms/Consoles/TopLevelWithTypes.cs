using CloseClient close = new(new CloseClientOptions { ApiKey = Console.ReadLine(), MaxMatches = 1000 });
Campaign campaign = new(close);
return await campaign.RunAsync() ? 0 : 1;

sealed class Campaign(ICloseClient close)
{
    public async Task<bool> RunAsync()
    {
        MatchCount count = await close.CountAsync(Leads.All);
        if (count.Total == 0)
        {
            return false;
        }

        await Bulk.PauseAllSequences().ToAllLeads().AtMost(count.Total).SendAsync(close);
        return true;
    }
}
