class CampaignOptions
{
    public string Sequence { get; set; } = "seq_1";

    public int? AtMost { get; set; }

    public string? ApiKey { get; set; }

    public ContactPreference Preference { get; set; } = ContactPreference.Contact;
}

class Configured(CampaignOptions options, Sender sender)
{
    public SubscribeAction Build(BulkSelection some)
    {
        SubscribeAction action = Bulk.Subscribe(options.Sequence).From(sender).Preference(options.Preference).To(some);
        return options.AtMost is { } most ? action.AtMost(most) : action;
    }

    public CloseClient Client() => new(new CloseClientOptions { ApiKey = options.ApiKey, MaxMatches = options.AtMost });
}
