using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>
/// Data of a test's own for a <see cref="CloseSandbox"/>, in place of the leads, lead statuses, sequences and connected
/// accounts that it has by default. Users, groups, custom fields, phone numbers, e-mail templates and Smart Views are added to
/// those that it has. Several sandboxes can be made of one; each has its own copy.
/// </summary>
public sealed class SandboxData
{
    private readonly List<SandboxLead> _leads = [];
    private readonly List<JsonObject> _statuses = [];
    private readonly List<JsonObject> _sequences = [];
    private readonly List<JsonObject> _accounts = [];
    private readonly List<JsonObject> _users = [];
    private readonly List<JsonObject> _groups = [];
    private readonly List<JsonObject> _numbers = [];
    private readonly List<JsonObject> _views = [];
    private readonly List<JsonObject> _templates = [];
    private readonly List<(string ObjectType, string Id, SandboxFieldType Type, JsonObject Field)> _fields = [];
    private readonly List<(string[] ObjectTypes, string Id, SandboxFieldType Type, JsonObject Field)> _shared = [];

    internal IReadOnlyList<JsonObject> LeadStatuses => Copy(_statuses);

    internal IReadOnlyList<JsonObject> Sequences => Copy(_sequences);

    internal IReadOnlyList<JsonObject> ConnectedAccounts => Copy(_accounts);

    internal IReadOnlyList<JsonObject> Users => Copy(_users);

    internal IReadOnlyList<JsonObject> Groups => Copy(_groups);

    internal IReadOnlyList<JsonObject> PhoneNumbers => Copy(_numbers);

    internal IReadOnlyList<JsonObject> SmartViews => Copy(_views);

    internal IReadOnlyList<JsonObject> EmailTemplates => Copy(_templates);

    internal IReadOnlyList<JsonObject> SharedFields => Copy([.. _shared.Select(shared => shared.Field)]);

    internal IEnumerable<(string ObjectType, string Id, SandboxFieldType Type)> CustomFields => _fields
        .Select(custom => (custom.ObjectType, custom.Id, custom.Type))
        .Concat(_shared.SelectMany(custom => custom.ObjectTypes.Select(type => (type, custom.Id, custom.Type))));

    /// <summary>Adds a lead status.</summary>
    /// <returns>The same data.</returns>
    public SandboxData AddLeadStatus(LeadStatusId id, string label)
    {
        _statuses.Add(LeadStatusResponse.Create(Text(id), label));
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
        _sequences.Add(SequenceSeed.Sequence(new IdGenerator(_sequences.Count + 1), Text(id), name, "active", types));
        return this;
    }

    /// <summary>Adds an active sequence of e-mail steps, a day apart, that write mails of these templates.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="firstMail">The template of the first step.</param>
    /// <param name="laterMails">The templates of the steps after it, in order.</param>
    /// <returns>The same data.</returns>
    public SandboxData AddSequence(
        SequenceId id, string name, EmailTemplateId firstMail, params EmailTemplateId[] laterMails)
    {
        EmailTemplateId[] mails = [firstMail, .. laterMails ?? throw new ArgumentNullException(nameof(laterMails))];
        AddSequence(id, name, [.. mails.Select(_ => SequenceStepType.Email)]);
        JsonArray steps = _sequences[_sequences.Count - 1]["steps"]!.AsArray();
        for (int index = 0; index < mails.Length; index++)
        {
            steps[index]!["email_template_id"] = Text(mails[index]);
        }

        return this;
    }

    /// <summary>
    /// Adds an e-mail template. Its tags are filled for each recipient: <c>{{ contact.first_name }}</c>,
    /// <c>{{ lead.display_name }}</c>, <c>{{ user.first_name }}</c>, <c>{{ lead.custom.Tier }}</c>, and
    /// <c>{{ lead.custom.[Account manager] }}</c> for a name with blanks. What is not such a tag stays as it is.
    /// </summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="subject">The subject: plain text with tags.</param>
    /// <param name="body">The body: HTML with tags.</param>
    /// <returns>The same data.</returns>
    public SandboxData AddEmailTemplate(EmailTemplateId id, string name, string subject, string body)
    {
        _templates.Add(EmailTemplateResponse.Create(Text(id), name, subject, body));
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

    /// <summary>Adds a user.</summary>
    /// <returns>The same data.</returns>
    public SandboxData AddUser(UserId id, string firstName, string lastName, string email)
    {
        _users.Add(OrganizationBuilder.User(Text(id), firstName, lastName, email));
        return this;
    }

    /// <summary>Adds a group of users.</summary>
    /// <returns>The same data.</returns>
    public SandboxData AddGroup(GroupId id, string name, params UserId[] members)
    {
        _groups.Add(OrganizationBuilder.Group(
            Text(id), name, (members ?? throw new ArgumentNullException(nameof(members))).Select(member => member.Value)));
        return this;
    }

    /// <summary>Adds a phone number of the organization.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="number">The number, for example <c>+15550100</c>.</param>
    /// <param name="sendsSms">Whether text messages can be sent from it.</param>
    /// <returns>The same data.</returns>
    public SandboxData AddPhoneNumber(PhoneNumberId id, string number, bool sendsSms = true)
    {
        _numbers.Add(PhoneNumberResponse.Create(Text(id), number, SandboxIds.AdaUser, sendsSms));
        return this;
    }

    /// <summary>Adds a custom field of leads, which filters and orders may name then.</summary>
    /// <returns>The same data.</returns>
    public SandboxData AddLeadField(CustomFieldId id, string name, SandboxFieldType type) =>
        AddField(FieldCatalogue.Lead, Text(id), name, type);

    /// <summary>Adds a custom field of leads, which filters, orders and edits may name then.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="type">What it contains.</param>
    /// <param name="acceptsMultipleValues">Whether it can have several values at once.</param>
    /// <param name="choices">Its choices, where it is one with choices.</param>
    /// <returns>The same data.</returns>
    public SandboxData AddLeadField(
        CustomFieldId id, string name, SandboxFieldType type, bool acceptsMultipleValues, params string[] choices)
    {
        _fields.Add((FieldCatalogue.Lead, Text(id), type, OrganizationBuilder.Field(
            Text(id), name, type, acceptsMultipleValues, choices ?? throw new ArgumentNullException(nameof(choices)))));
        return this;
    }

    /// <summary>Adds a custom field of contacts, which filters and orders may name then.</summary>
    /// <returns>The same data.</returns>
    public SandboxData AddContactField(CustomFieldId id, string name, SandboxFieldType type) =>
        AddField(FieldCatalogue.Contact, Text(id), name, type);

    /// <summary>Adds a custom field of opportunities, which filters may name then.</summary>
    /// <returns>The same data.</returns>
    public SandboxData AddOpportunityField(CustomFieldId id, string name, SandboxFieldType type) =>
        AddField(ObjectTypes.Opportunity, Text(id), name, type);

    /// <summary>Adds a custom field of the custom activities of one type, which filters may name then.</summary>
    /// <returns>The same data.</returns>
    public SandboxData AddActivityField(
        CustomFieldId id, CustomActivityTypeId activityType, string name, SandboxFieldType type)
    {
        _fields.Add((ObjectTypes.CustomActivity, Text(id), type, CustomFieldResponse.OfActivity(
            OrganizationBuilder.Field(Text(id), name, type), Text(activityType))));
        return this;
    }

    /// <summary>Adds a custom field that leads and contacts share, which filters may name then.</summary>
    /// <returns>The same data.</returns>
    public SandboxData AddSharedField(CustomFieldId id, string name, SandboxFieldType type)
    {
        string[] objectTypes = [FieldCatalogue.Lead, FieldCatalogue.Contact];
        _shared.Add((objectTypes, Text(id), type, CustomFieldResponse.Shared(
            OrganizationBuilder.Field(Text(id), name, type), objectTypes)));
        return this;
    }

    /// <summary>Adds a Smart View.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="selection">What it shows.</param>
    /// <returns>The same data.</returns>
    public SandboxData AddSmartView(SmartViewId id, string name, BulkSelection selection)
    {
        _views.Add(OrganizationBuilder.SmartView(
            Text(id), name, selection ?? throw new ArgumentNullException(nameof(selection))));
        return this;
    }

    /// <summary>Adds a lead. The order of the calls is the order in which the leads were created.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="configure">
    /// Sets more of it: status, contacts, subscriptions. Without a status it has one called "No status".
    /// </param>
    /// <returns>The same data.</returns>
    public SandboxData AddLead(LeadId id, string name, Action<SandboxLead>? configure = null)
    {
        SandboxLead lead = new(Text(id), name);
        configure?.Invoke(lead);
        _leads.Add(lead);
        return this;
    }

    internal List<CloseObject> Leads(IdGenerator ids, DateTimeOffset start) =>
        [.. _leads.Select((lead, index) => lead.Build(ids, start.AddDays(index - _leads.Count)))];

    internal IReadOnlyList<JsonObject> FieldsOf(string objectType) =>
        Copy([.. _fields.Where(field => field.ObjectType == objectType).Select(field => field.Field)]);

    private SandboxData AddField(string objectType, string id, string name, SandboxFieldType type)
    {
        _fields.Add((objectType, id, type, OrganizationBuilder.Field(id, name, type)));
        return this;
    }

    private static string Text(CloseId id) => (id ?? throw new ArgumentNullException(nameof(id))).Value;

    private static List<JsonObject> Copy(List<JsonObject> items) => [.. items.Select(item => item.DeepClone().AsObject())];
}
