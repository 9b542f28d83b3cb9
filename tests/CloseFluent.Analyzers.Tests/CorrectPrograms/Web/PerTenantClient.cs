interface ITenant
{
    string ApiKey { get; }

    string Name { get; }
}

class Tenants(IReadOnlyList<ITenant> tenants)
{
    public async Task PauseAsync(CancellationToken stop)
    {
        foreach (ITenant tenant in tenants)
        {
            using CloseClient close = new(tenant.ApiKey);
            await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close, stop);
        }
    }

    public Task PauseAtOnceAsync(CancellationToken stop) => Parallel.ForEachAsync(tenants, stop, async (tenant, token) =>
    {
        using CloseClient close = new(tenant.ApiKey);
        await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close, token);
    });

    public async Task ResumeAsync(CancellationToken stop)
    {
        foreach (ITenant tenant in tenants)
        {
            await ResumeAsync(tenant, stop);
        }
    }

    private static async Task ResumeAsync(ITenant tenant, CancellationToken stop)
    {
        using CloseClient close = new(tenant.ApiKey);
        await Bulk.ResumeAllSequences().ToAllLeads().SendAsync(close, stop);
    }

    public CloseClient ClientOf(string name) => new(new CloseClientOptions
    {
        ApiKey = tenants.Single(tenant => tenant.Name == name).ApiKey,
        Timeout = TimeSpan.FromSeconds(30),
    });
}
