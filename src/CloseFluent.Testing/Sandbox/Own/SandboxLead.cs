using CloseFluent.Testing.Embedded;

namespace CloseFluent.Testing;

/// <summary>A lead of <see cref="SandboxData"/>.</summary>
public sealed class SandboxLead
{
    private readonly string _id;
    private readonly string _name;
    private readonly List<SandboxContact> _contacts = [];
    private string? _status;
    private DateTimeOffset? _created;

    internal SandboxLead(string id, string name)
    {
        _id = id;
        _name = name;
    }

    /// <summary>Sets its status.</summary>
    /// <returns>The same lead.</returns>
    public SandboxLead Status(LeadStatusId status)
    {
        _status = (status ?? throw new ArgumentNullException(nameof(status))).Value;
        return this;
    }

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
    public SandboxLead Contact(string name, string? address = null, string? title = null)
    {
        _contacts.Add(new SandboxContact(name, address, title));
        return this;
    }

    /// <summary>Subscribes the contact that was added last.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="status">The subscription's status: <c>active</c>, <c>paused</c>, <c>finished</c>, <c>error</c> or <c>goal</c>.</param>
    /// <returns>The same lead.</returns>
    /// <exception cref="InvalidOperationException">There is no contact with an address to subscribe.</exception>
    public SandboxLead Subscribed(SequenceId sequence, string status = "active")
    {
        string id = (sequence ?? throw new ArgumentNullException(nameof(sequence))).Value;
        if (_contacts.LastOrDefault() is not { Address: not null } contact)
        {
            throw new InvalidOperationException("Add a contact with an address first; it is the contact that is subscribed.");
        }

        contact.Subscriptions.Add((id, status));
        return this;
    }

    internal CloseObject Build(IdSource ids, DateTimeOffset created)
    {
        DateTimeOffset moment = CloseTime.Truncate(_created ?? created);
        CloseObject lead = new(FieldCatalogue.Lead, _id, null)
        {
            ["name"] = _name,
            ["display_name"] = _name,
            ["status_id"] = _status,
            ["created_by"] = SandboxIds.AdaUser,
            ["updated_by"] = SandboxIds.AdaUser,
            ["date_created"] = moment,
            ["date_updated"] = moment,
        };
        foreach (SandboxContact contact in _contacts)
        {
            contact.AddTo(lead, ids, moment);
        }

        return lead;
    }
}
