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

    public CloseClient ClientOf(string name) => new(new CloseClientOptions
    {
        ApiKey = tenants.Single(tenant => tenant.Name == name).ApiKey,
        Timeout = TimeSpan.FromSeconds(30),
    });
}
