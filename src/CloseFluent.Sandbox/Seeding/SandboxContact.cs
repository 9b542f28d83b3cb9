namespace CloseFluent.Sandbox;

/// <summary>A contact of a lead of <see cref="SandboxData"/>.</summary>
public sealed class SandboxContact : SandboxObject<SandboxContact>
{
    private static readonly SandboxSender s_ada = new(SandboxIds.AdaAccount, "Ada Example", "ada@example.com");

    private readonly string _name;
    private readonly List<(string Kind, string Type, string Value, bool IsUnsubscribed)> _details = [];
    private readonly List<(string Sequence, string Status)> _subscriptions = [];
    private string? _title;

    internal SandboxContact(string name) => _name = name;

    /// <summary>Sets the title.</summary>
    /// <returns>The same object, to continue with.</returns>
    public SandboxContact Title(string title)
    {
        _title = title;
        return this;
    }

    /// <summary>Adds an e-mail address. The first one is the primary address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="type">Its type, for example <c>office</c> or <c>home</c>.</param>
    /// <param name="isUnsubscribed">Whether nobody may write there; a sequence skips it.</param>
    /// <returns>The same object, to continue with.</returns>
    public SandboxContact Email(string address, string type = "office", bool isUnsubscribed = false) =>
        Add("email", type, address, isUnsubscribed);

    /// <summary>Adds a phone number.</summary>
    /// <param name="number">The number, for example <c>+15550100</c>.</param>
    /// <param name="type">Its type, for example <c>office</c> or <c>mobile</c>.</param>
    /// <returns>The same object, to continue with.</returns>
    public SandboxContact Phone(string number, string type = "office") => Add("phone", type, number);

    /// <summary>Adds a web address.</summary>
    /// <returns>The same object, to continue with.</returns>
    public SandboxContact Url(string url) => Add("url", "url", url);

    /// <summary>Subscribes the contact, at its first e-mail address.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="status">
    /// The subscription's status: <c>active</c>, <c>paused</c>, <c>finished</c>, <c>error</c> or <c>goal</c>.
    /// </param>
    /// <returns>The same object, to continue with.</returns>
    /// <exception cref="InvalidOperationException">The contact has no address.</exception>
    public SandboxContact Subscribed(SequenceId sequence, string status = "active")
    {
        string id = (sequence ?? throw new ArgumentNullException(nameof(sequence))).Value;
        if (FirstAddress is null)
        {
            throw new InvalidOperationException("Give the contact an address first; a subscription writes to it.");
        }

        _subscriptions.Add((id, status));
        return this;
    }

    private string? FirstAddress => _details.Find(detail => detail.Kind == "email").Value;

    internal void AddTo(CloseObject lead, IdGenerator ids, DateTimeOffset moment)
    {
        CloseObject contact = new(FieldCatalogue.Contact, ids.Long("cont_"), lead)
        {
            ["name"] = _name,
            ["title"] = _title,
            ["lead_id"] = lead.Id,
            ["created_by"] = SandboxIds.AdaUser,
            ["updated_by"] = SandboxIds.AdaUser,
            ["date_created"] = moment,
            ["date_updated"] = moment,
        };
        foreach ((string kind, string type, string value, bool isUnsubscribed) in _details)
        {
            CloseObject detail = new("contact_" + kind, ids.Long(kind + "_"), contact) { ["type"] = type, [kind] = value };
            detail["is_unsubscribed"] = kind == "email" ? isUnsubscribed : null;
        }

        foreach (string kind in new[] { "email", "phone", "url" })
        {
            contact[kind + "s_count"] = (double)_details.Count(detail => detail.Kind == kind);
        }

        foreach ((string sequence, string status) in _subscriptions)
        {
            new Subscription(new CloseObject(FieldCatalogue.SequenceSubscription, ids.Short("sub_"), contact))
                .Start(sequence, FirstAddress!, s_ada, [], SandboxIds.AdaUser, moment, status);
        }

        Describe(contact, ids);
    }

    private SandboxContact Add(string kind, string type, string value, bool isUnsubscribed = false)
    {
        _details.Add((kind, type, value ?? throw new ArgumentNullException(nameof(value)), isUnsubscribed));
        return this;
    }
}
