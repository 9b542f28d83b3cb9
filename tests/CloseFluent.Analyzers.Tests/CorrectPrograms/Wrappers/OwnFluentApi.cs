sealed class CampaignBuilder
{
    private SequenceId? _sequence;
    private Sender? _sender;
    private BulkSelection _leads = Leads.All;

    public CampaignBuilder In(SequenceId sequence)
    {
        _sequence = sequence;
        return this;
    }

    public CampaignBuilder From(Sender sender)
    {
        _sender = sender;
        return this;
    }

    public CampaignBuilder To(BulkSelection leads)
    {
        _leads = leads;
        return this;
    }

    public Task<BulkSequenceSubscription> SendAsync(ICloseClient close) => Bulk
        .Subscribe(_sequence ?? throw new InvalidOperationException())
        .From(_sender ?? throw new InvalidOperationException())
        .Preference(ContactPreference.Lead)
        .To(_leads)
        .SendAsync(close);
}

class Builds(ICloseClient close, Sender ada)
{
    public async Task RunAsync()
    {
        CampaignBuilder builder = new();
        builder.In("seq_1");
        builder.From(ada).To(Leads.Search("berlin"));
        await builder.SendAsync(close);
    }
}
