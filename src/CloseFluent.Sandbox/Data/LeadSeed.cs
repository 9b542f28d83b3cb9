namespace CloseFluent.Sandbox;

/// <summary>Forty leads, oldest first; what one has follows from its index.</summary>
internal sealed class LeadSeed(IdGenerator ids, DateTimeOffset start)
{
    private const int BakeryIndex = 4;

    private static readonly string[] s_names =
    [
        "Acme Group", "Bluebird Travel", "Cedar Logistics", "Delta Dental", "Elm Street Bakery", "Foxglove Press",
        "Granite Works", "Harbor Hotels", "Indigo Textiles", "Juniper Farms", "Kestrel Air", "Lantern Media",
        "Maple Furniture", "North Bakery", "Opal Optics", "Pine Valley Clinic", "Quartz Mining", "River Bank Cafe",
        "Summit Sports", "Tidal Energy", "Umber Paints", "Violet Flowers", "Willow Schools", "Xenon Lighting",
        "Yarrow Foods", "Zephyr Bikes", "Amber Insurance", "Birch Builders", "Coral Cruises", "Dune Software",
        "Ember Grills", "Fern Gardens", "Glacier Water", "Hazel Kitchens", "Iris Photography", "Jade Jewellers",
        "Kelp Foods", "Linden Law", "Moss Carpets", "Nectar Bakery",
    ];

    private static readonly string[] s_statuses =
    [
        SandboxIds.PotentialStatus, SandboxIds.QualifiedStatus, SandboxIds.PotentialStatus, SandboxIds.CustomerStatus,
        SandboxIds.QualifiedStatus, SandboxIds.PotentialStatus, SandboxIds.PotentialStatus, SandboxIds.QualifiedStatus,
        SandboxIds.CustomerStatus, SandboxIds.BadFitStatus,
    ];

    private static readonly string[] s_cities = ["Berlin", "Lagos", "Phoenix", "Tokyo"];
    private static readonly string[] s_countries = ["DE", "NG", "US", "JP"];
    private static readonly string[] s_tiers = ["Gold", "Silver", "Bronze"];

    private readonly ContactSeed _contacts = new(ids);
    private readonly ActivitySeed _activities = new(ids);

    public List<CloseObject> Leads() => [.. Enumerable.Range(0, s_names.Length).Select(Lead)];

    private CloseObject Lead(int index)
    {
        string id = index switch
        {
            0 => SandboxIds.LeadWithoutContacts,
            BakeryIndex => SandboxIds.BakeryLead,
            _ => ids.Long("lead_"),
        };
        DateTimeOffset created = SandboxTime.Truncate(start).AddDays(-3 * (s_names.Length - index)).AddHours(-index);
        CloseObject lead = new(FieldCatalogue.Lead, id, null)
        {
            ["name"] = s_names[index],
            ["display_name"] = s_names[index],
            ["status_id"] = s_statuses[index % s_statuses.Length],
            ["description"] = index % 4 == 0 ? "Met at the fair in " + s_cities[index % s_cities.Length] : null,
            ["url"] = index % 2 == 0 ? Site(index) : null,
            ["created_by"] = index % 3 == 0 ? SandboxIds.GraceUser : SandboxIds.AdaUser,
            ["updated_by"] = SandboxIds.AdaUser,
            ["date_created"] = created,
            ["date_updated"] = created.AddDays(1),
            ["last_lead_status_change_date"] = index % 2 == 0 ? created.AddHours(5) : null,
            ["timezone_id"] = index % 5 == 4 ? null : LeadTimeZones.Name(index),
            [SandboxIds.OwnerField] = (index % 4) switch { 0 => SandboxIds.AdaUser, 1 => SandboxIds.GraceUser, _ => null },
            [SandboxIds.TierField] = Tiers(index),
            [SandboxIds.EmployeesField] = index % 6 == 5 ? null : 10.0 * (index + 1),
            [SandboxIds.RenewalField] = index % 4 == 3 ? SandboxTime.Truncate(start).AddDays(index) : null,
        };
        _contacts.AddTo(lead, index, Site(index));
        AddAddress(lead, index);
        _activities.AddTo(lead, index);
        Count(lead);
        return lead;
    }

    private void AddAddress(CloseObject lead, int index)
    {
        if (index % 3 == 2)
        {
            return;
        }

        int town = index % s_cities.Length;
        _ = new CloseObject("address", ids.Long("addr_"), lead)
        {
            ["address_1"] = $"{index + 1} Main Street",
            ["city"] = s_cities[town],
            ["country"] = s_countries[town],
            ["location"] = "business",
            ["zipcode"] = $"{10000 + index}",
            ["state"] = s_countries[town] == "US" ? "AZ" : null,
        };
    }

    /// <summary>Sets the fields of a lead that count what is below it.</summary>
    public static void Count(CloseObject lead)
    {
        lead["addresses_count"] = (double)lead.Related("address").Count();
        lead["all_urls_count"] = lead.Related("contact_url").Count() + (lead["url"] is null ? 0.0 : 1.0);
        lead["num_phone_numbers"] = (double)lead.Related("contact_phone").Count();
        List<CloseObject> calls = [.. lead.Related("activity.call")];
        lead["num_outgoing_calls"] = (double)calls.Count(call => call.Text("direction") == "outbound");
        lead["times_communicated"] = (double)(lead.Related("activity.email").Count() + calls.Count);
        lead["last_communication_date"] = LastCommunication(lead);
        int upcoming = lead.Related("activity.meeting").Count(meeting => meeting.Text("status") == "upcoming");
        lead["num_upcoming_meetings"] = upcoming == 0 ? null : (double)upcoming;
    }

    // A draft was not sent.
    private static DateTimeOffset? LastCommunication(CloseObject lead)
    {
        DateTimeOffset[] moments =
        [
            .. lead.Related(ObjectTypes.EmailActivity).Where(email => email.Text("status") != "draft").Select(Created),
            .. lead.Related(ObjectTypes.CallActivity).Select(Created),
            .. lead.Related(ObjectTypes.SmsActivity).Select(Created),
        ];
        return moments.Length == 0 ? null : moments.Max();
    }

    private static DateTimeOffset Created(CloseObject activity) => (DateTimeOffset)activity["date_created"]!;

    private static string[]? Tiers(int index)
    {
        if (index % 5 == 0)
        {
            return null;
        }

        return index % 7 == 0 ? [s_tiers[0], s_tiers[1]] : [s_tiers[index % s_tiers.Length]];
    }

    private static string Site(int index) => s_names[index].Replace(" ", "").ToLowerInvariant() + ".example.org";
}
