using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>All data of the sandbox's organization.</summary>
internal sealed class CloseData
{
    private readonly Dictionary<string, CloseObject> _byId = new(StringComparer.Ordinal);
    private readonly List<CloseObject> _leads;
    private readonly List<CloseObject> _emails = [];

    public CloseData(int seed, DateTimeOffset start, SandboxData? own = null, bool isStrict = false)
    {
        Unknown = new UnknownFilterParts(isStrict);
        Ids = new IdGenerator(seed);
        Events = new SandboxEventLog(seed);
        _leads = [.. own?.Leads(Ids, start) ?? new LeadSeed(Ids, start).Leads()];
        LeadStatuses = [.. own?.LeadStatuses ?? OrganizationSeed.LeadStatuses(), .. AddMissingStatuses()];
        ConnectedAccounts = own?.ConnectedAccounts ?? SenderSeed.ConnectedAccounts();
        Sequences = own?.Sequences ?? SequenceSeed.Sequences();
        IReadOnlyList<JsonObject> templates = [.. TemplateSeed.Templates(), .. own?.EmailTemplates ?? []];
        EmailTemplates = [.. templates, .. TemplateSeed.ForSteps(Sequences, templates)];
        Users = [.. OrganizationSeed.Users(), .. own?.Users ?? []];
        Groups = [.. OrganizationSeed.Groups(), .. own?.Groups ?? []];
        LeadFields = [.. OrganizationSeed.LeadFields(), .. own?.FieldsOf(FieldCatalogue.Lead) ?? []];
        ContactFields = [.. OrganizationSeed.ContactFields(), .. own?.FieldsOf(FieldCatalogue.Contact) ?? []];
        OpportunityFields = [.. OrganizationSeed.OpportunityFields(), .. own?.FieldsOf(ObjectTypes.Opportunity) ?? []];
        ActivityFields = [.. OrganizationSeed.ActivityFields(), .. own?.FieldsOf(ObjectTypes.CustomActivity) ?? []];
        ActivityTypes = OrganizationSeed.ActivityTypes();
        CustomObjectFields = OrganizationSeed.CustomObjectFields();
        SharedFields = [.. OrganizationSeed.SharedFields(), .. own?.SharedFields ?? []];
        PhoneNumbers = [.. SenderSeed.PhoneNumbers(), .. own?.PhoneNumbers ?? []];
        SmartViews = [.. SmartViewSeed.SmartViews(), .. own?.SmartViews ?? []];
        CustomFields = new SandboxCustomFields(own?.CustomFields ?? []);
        foreach (CloseObject lead in Leads)
        {
            _byId[lead.Id] = lead;
            foreach (CloseObject below in lead.Below())
            {
                _byId[below.Id] = below;
            }
        }

        KeepDays();
    }

    public IdGenerator Ids { get; }

    public SandboxEventLog Events { get; }

    /// <summary>The words of filters that the sandbox does not know.</summary>
    public UnknownFilterParts Unknown { get; }

    /// <summary>The custom fields that filters and orders may name.</summary>
    public SandboxCustomFields CustomFields { get; }

    public IReadOnlyList<CloseObject> Leads => _leads;

    /// <summary>The e-mails that bulk actions wrote to who is still there, oldest first.</summary>
    public IEnumerable<CloseObject> Emails => _emails.Where(email => !email.IsDeleted);

    public IReadOnlyList<JsonObject> Users { get; }

    public IReadOnlyList<JsonObject> Groups { get; }

    public IReadOnlyList<JsonObject> LeadStatuses { get; }

    public IReadOnlyList<JsonObject> LeadFields { get; }

    public IReadOnlyList<JsonObject> ContactFields { get; }

    public IReadOnlyList<JsonObject> OpportunityFields { get; }

    public IReadOnlyList<JsonObject> ActivityFields { get; }

    public IReadOnlyList<JsonObject> ActivityTypes { get; }

    public IReadOnlyList<JsonObject> CustomObjectFields { get; }

    /// <summary>The fields that several kinds of objects have.</summary>
    public IReadOnlyList<JsonObject> SharedFields { get; }

    public IReadOnlyList<JsonObject> ConnectedAccounts { get; }

    public IReadOnlyList<JsonObject> PhoneNumbers { get; }

    public IReadOnlyList<JsonObject> Sequences { get; }

    public IReadOnlyList<JsonObject> EmailTemplates { get; }

    public IReadOnlyList<JsonObject> SmartViews { get; }

    public IEnumerable<CloseObject> OfType(string objectType) =>
        objectType == FieldCatalogue.Lead ? Leads : Leads.SelectMany(lead => lead.Related(objectType));

    public CloseObject? Find(string id) => _byId.TryGetValue(id, out CloseObject? found) ? found : null;

    /// <summary>Gets the custom fields that leads have, their own and those that they share.</summary>
    public IEnumerable<JsonObject> AllLeadFields =>
        LeadFields.Concat(SharedFields.Where(shared => CustomFieldResponse.IsSharedBy(shared, FieldCatalogue.Lead)));

    // A test sets a day as a moment.
    private void KeepDays()
    {
        string[] days =
        [
            .. LeadFields.Concat(ContactFields).Concat(SharedFields)
                .Where(field => (string?)field["type"] == "date")
                .Select(field => (string)field["id"]!),
        ];
        foreach (CloseObject item in _byId.Values)
        {
            foreach (string day in days.Where(day => item[day] is DateTimeOffset))
            {
                item[day] = new SandboxDay(((DateTimeOffset)item[day]!).UtcDateTime.Date);
            }
        }
    }

    private IEnumerable<JsonObject> AddMissingStatuses()
    {
        List<CloseObject> without = [.. Leads.Where(lead => lead["status_id"] is null)];
        without.ForEach(lead => lead["status_id"] = LeadStatusResponse.NoStatusId);
        return without.Count > 0
            ? [LeadStatusResponse.Create(LeadStatusResponse.NoStatusId, LeadStatusResponse.NoStatusLabel)]
            : [];
    }

    public CloseObject AddSubscription(CloseObject contact)
    {
        CloseObject subscription = new(FieldCatalogue.SequenceSubscription, Ids.Short("sub_"), contact);
        _byId[subscription.Id] = subscription;
        return subscription;
    }

    public CloseObject AddEmail(CloseObject contact)
    {
        CloseObject email = new(ObjectTypes.EmailActivity, Ids.Long("acti_"), contact);
        _byId[email.Id] = email;
        _emails.Add(email);
        return email;
    }

    /// <summary>Removes an object with all that is below it.</summary>
    public void Remove(CloseObject item)
    {
        foreach (CloseObject gone in item.Below().Append(item))
        {
            _byId.Remove(gone.Id);
        }

        item.Delete();
        _leads.Remove(item);
    }

    public static JsonObject? Find(IReadOnlyList<JsonObject> items, string id) =>
        items.FirstOrDefault(item => (string?)item["id"] == id);
}
