namespace CloseFluent.Sandbox;

/// <summary>A lead of <see cref="SandboxData"/>.</summary>
public sealed class SandboxLead : SandboxObject<SandboxLead>
{
    private readonly string _id;
    private readonly string _name;
    private readonly List<SandboxContact> _contacts = [];
    private readonly List<(string Type, string Prefix, (string Name, object? Value)[] Fields)> _below = [];
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private DateTimeOffset? _created;

    internal SandboxLead(string id, string name)
    {
        _id = id;
        _name = name;
    }

    /// <summary>Sets its status.</summary>
    /// <returns>The same lead.</returns>
    public SandboxLead Status(LeadStatusId status) =>
        Set("status_id", (status ?? throw new ArgumentNullException(nameof(status))).Value);

    /// <summary>Sets its description.</summary>
    /// <returns>The same lead.</returns>
    public SandboxLead Description(string description) => Set("description", description);

    /// <summary>Sets its web address.</summary>
    /// <returns>The same lead.</returns>
    public SandboxLead Url(string url) => Set("url", url);

    /// <summary>Sets its time zone, by its name in the IANA list, for example <c>Europe/Berlin</c>.</summary>
    /// <returns>The same lead.</returns>
    public SandboxLead TimeZone(string timeZone) => Set("timezone_id", timeZone);

    /// <summary>Sets when it was created; each lead a day after the one before it otherwise.</summary>
    /// <returns>The same lead.</returns>
    public SandboxLead Created(DateTimeOffset moment)
    {
        _created = moment;
        return this;
    }

    /// <summary>Adds a contact. The first one is the lead's primary contact.</summary>
    /// <param name="name">The name.</param>
    /// <param name="address">The e-mail address; none if null.</param>
    /// <param name="title">The title; none if null.</param>
    /// <returns>The same lead.</returns>
    public SandboxLead Contact(string name, string? address = null, string? title = null) => Contact(name, contact =>
    {
        if (address is not null)
        {
            contact.Email(address);
        }

        if (title is not null)
        {
            contact.Title(title);
        }
    });

    /// <summary>Adds a contact. The first one is the lead's primary contact.</summary>
    /// <param name="name">The name.</param>
    /// <param name="configure">Sets more of it: title, addresses, numbers, subscriptions, custom fields.</param>
    /// <returns>The same lead.</returns>
    public SandboxLead Contact(string name, Action<SandboxContact> configure)
    {
        SandboxContact contact = new(name);
        (configure ?? throw new ArgumentNullException(nameof(configure)))(contact);
        _contacts.Add(contact);
        return this;
    }

    /// <summary>Subscribes the contact that was added last.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="status">
    /// The subscription's status: <c>active</c>, <c>paused</c>, <c>finished</c>, <c>error</c> or <c>goal</c>.
    /// </param>
    /// <returns>The same lead.</returns>
    /// <exception cref="InvalidOperationException">There is no contact with an address to subscribe.</exception>
    public SandboxLead Subscribed(SequenceId sequence, string status = "active")
    {
        if (_contacts.LastOrDefault() is not { } contact)
        {
            throw new InvalidOperationException(
                "Add a contact with an address first; it is the contact that is subscribed.");
        }

        contact.Subscribed(sequence, status);
        return this;
    }

    /// <summary>Adds a postal address.</summary>
    /// <param name="city">The city.</param>
    /// <param name="country">The country by its two letters, for example <c>DE</c>.</param>
    /// <param name="state">The state; none if null.</param>
    /// <param name="zipCode">The postal code; none if null.</param>
    /// <returns>The same lead.</returns>
    public SandboxLead Address(string city, string country, string? state = null, string? zipCode = null) => Add(
        "address", "addr_",
        ("city", city), ("country", country), ("state", state), ("zipcode", zipCode), ("location", "business"));

    /// <summary>Adds an opportunity.</summary>
    /// <param name="status">
    /// Its status. Its type is <c>won</c> if it is the sandbox's won status, else <c>active</c>.
    /// </param>
    /// <param name="user">Whose it is; Ada's if null.</param>
    /// <returns>The same lead.</returns>
    public SandboxLead Opportunity(OpportunityStatusId status, UserId? user = null) => Add(
        "opportunity", "oppo_",
        ("status_id", (status ?? throw new ArgumentNullException(nameof(status))).Value),
        ("status_type", status.Value == SandboxIds.WonOpportunityStatus ? "won" : "active"),
        ("user_id", user?.Value ?? SandboxIds.AdaUser));

    internal CloseObject Build(IdGenerator ids, DateTimeOffset created)
    {
        DateTimeOffset moment = SandboxTime.Truncate(_created ?? created);
        CloseObject lead = new(FieldCatalogue.Lead, _id, null)
        {
            ["name"] = _name,
            ["display_name"] = _name,
            ["created_by"] = SandboxIds.AdaUser,
            ["updated_by"] = SandboxIds.AdaUser,
            ["date_created"] = moment,
            ["date_updated"] = moment,
        };
        foreach (KeyValuePair<string, string> text in _texts)
        {
            lead[text.Key] = text.Value;
        }

        foreach (SandboxContact contact in _contacts)
        {
            contact.AddTo(lead, ids, moment);
        }

        foreach ((string type, string prefix, (string Name, object? Value)[] fields) in _below)
        {
            CloseObject below = new(type, ids.Long(prefix), lead);
            below["date_created"] = type == ObjectTypes.Opportunity ? moment : null;
            below["date_updated"] = type == ObjectTypes.Opportunity ? moment : null;
            foreach ((string name, object? value) in fields)
            {
                below[name] = value;
            }
        }

        Describe(lead, ids);
        LeadSeed.Count(lead);
        return lead;
    }

    private SandboxLead Set(string field, string value)
    {
        _texts[field] = value ?? throw new ArgumentNullException(nameof(value));
        return this;
    }

    private SandboxLead Add(string type, string prefix, params (string Name, object? Value)[] fields)
    {
        _below.Add((type, prefix, fields));
        return this;
    }
}
