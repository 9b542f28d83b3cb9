namespace Shop.Sales;

public sealed class Lead
{
    public required string Id { get; init; }

    public string Name { get; set; } = "";
}

public sealed class Pauses(ICloseClient close)
{
    public Task<BulkSequenceSubscription> PauseAsync(IEnumerable<Lead> leads) =>
        Bulk.Pause("seq_1").To(Leads.WithIds(leads.Select(lead => new LeadId(lead.Id)))).SendAsync(close);
}
