namespace CloseFluent.Testing.Embedded;

/// <summary>A contact of a test's own lead.</summary>
internal sealed record SandboxContact(string Name, string? Address, string? Title)
{
    private static readonly Sender s_ada = new(SandboxIds.AdaAccount, "Ada Example", "ada@example.com");

    public List<(string Sequence, string Status)> Subscriptions { get; } = [];

    public void AddTo(CloseObject lead, IdSource ids, DateTimeOffset moment)
    {
        CloseObject contact = new(FieldCatalogue.Contact, ids.Old("cont_"), lead)
        {
            ["name"] = Name,
            ["title"] = Title,
            ["lead_id"] = lead.Id,
            ["created_by"] = SandboxIds.AdaUser,
            ["updated_by"] = SandboxIds.AdaUser,
            ["date_created"] = moment,
            ["date_updated"] = moment,
            ["emails_count"] = Address is null ? 0.0 : 1.0,
            ["phones_count"] = 0.0,
            ["urls_count"] = 0.0,
        };
        if (Address is not null)
        {
            _ = new CloseObject("contact_email", ids.Old("email_"), contact)
            {
                ["type"] = "office",
                ["email"] = Address,
                ["is_unsubscribed"] = false,
            };
        }

        foreach ((string sequence, string status) in Subscriptions)
        {
            new Subscription(new CloseObject(FieldCatalogue.SequenceSubscription, ids.New("sub_"), contact))
                .Start(sequence, Address!, s_ada, [], SandboxIds.AdaUser, moment, status);
        }
    }
}
