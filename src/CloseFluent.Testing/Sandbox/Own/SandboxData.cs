using System.Text.Json.Nodes;
using CloseFluent.Testing.Embedded;

namespace CloseFluent.Testing;

/// <summary>
/// Data of a test's own for a <see cref="CloseSandbox"/>, in place of the leads, lead statuses, sequences and connected accounts
/// that it has by itself. Several sandboxes can be made of one; each has its own copy.
/// </summary>
public sealed class SandboxData
{
    private readonly List<SandboxLead> _leads = [];
    private readonly List<JsonObject> _statuses = [];
    private readonly List<JsonObject> _sequences = [];
    private readonly List<JsonObject> _accounts = [];

    internal IReadOnlyList<JsonObject> LeadStatuses => Copy(_statuses);

    internal IReadOnlyList<JsonObject> Sequences => Copy(_sequences);

    internal IReadOnlyList<JsonObject> ConnectedAccounts => Copy(_accounts);

    /// <summary>Adds a lead status.</summary>
    /// <returns>The same data.</returns>
    public SandboxData AddLeadStatus(LeadStatusId id, string label)
    {
        _statuses.Add(new JsonObject
        {
            ["id"] = Text(id), ["label"] = label, ["organization_id"] = SandboxIds.Organization,
        });
        return this;
    }

    /// <summary>Adds an active sequence of one e-mail step.</summary>
    /// <returns>The same data.</returns>
    public SandboxData AddSequence(SequenceId id, string name) => AddSequence(id, name, SequenceStepType.Email);

    /// <summary>Adds an active sequence.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="steps">Its steps, in order.</param>
    /// <returns>The same data.</returns>
    public SandboxData AddSequence(SequenceId id, string name, params SequenceStepType[] steps)
    {
        string[] types = [.. (steps ?? throw new ArgumentNullException(nameof(steps))).Select(step => step.Value)];
        _sequences.Add(SequenceSeed.Sequence(new IdSource(_sequences.Count + 1), Text(id), name, "active", types));
        return this;
    }

    /// <summary>Adds a connected account that may send.</summary>
    /// <returns>The same data.</returns>
    public SandboxData AddSender(CloseFluent.Sender sender)
    {
        CloseFluent.Sender account = sender ?? throw new ArgumentNullException(nameof(sender));
        _accounts.Add(SenderSeed.Account(account.Account.Value, account.Name, account.Email));
        return this;
    }

    /// <summary>Adds a lead. The order of the calls is the order in which the leads were created.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="describe">Tells more of it: status, contacts, subscriptions.</param>
    /// <returns>The same data.</returns>
    public SandboxData AddLead(LeadId id, string name, Action<SandboxLead>? describe = null)
    {
        SandboxLead lead = new(Text(id), name);
        describe?.Invoke(lead);
        _leads.Add(lead);
        return this;
    }

    internal List<CloseObject> Leads(IdSource ids, DateTimeOffset start) =>
        [.. _leads.Select((lead, place) => lead.Build(ids, start.AddDays(place - _leads.Count)))];

    private static string Text(CloseId id) => (id ?? throw new ArgumentNullException(nameof(id))).Value;

    private static List<JsonObject> Copy(List<JsonObject> items) => [.. items.Select(item => item.DeepClone().AsObject())];
}
