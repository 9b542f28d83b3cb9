namespace CloseFluent.Tests.Stages;

/// <summary>An action that changes leads takes leads alone, however the selection was made.</summary>
public sealed class OnlyLeadsTests
{
    private const string OfContacts =
        """{"type":"and","queries":[{"type":"object_type","object_type":"contact"},{"type":"text","mode":"phrase","value":"x"}]}""";

    private const string OfNothingNamed = """{"type":"text","mode":"phrase","value":"x"}""";

    private static readonly SetLeadStatusNeedsLeads s_stage =
        Bulk.SetLeadStatus("stat_9vcvqiySoeAV8QstKDdTgDJARDKoXXUdQiCpVlVoQrj");

    public static TheoryData<BulkSelection> Refused => new()
    {
        Contacts.All,
        Contacts.All.Take(3),
        Contacts.WithIds("cont_a"),
        Leads.FromJson(OfContacts),
        Leads.FromJson(OfContacts).Unchecked(),
        Contacts.FromJson(OfContacts),
        Contacts.FromJson(OfNothingNamed),
        Contacts.FromJson(OfNothingNamed).Unchecked().Take(5),
        Leads.FromJson(OfContacts.Replace("contact", "opportunity", StringComparison.Ordinal)).Unchecked(),
        Leads.FromJson("""
            {"type":"or","queries":[{"type":"object_type","object_type":"lead"},{"type":"object_type","object_type":"contact"}]}
            """).Unchecked(),
        Leads.FromSmartView(View("contact", OfNothingNamed)).Unchecked(),
    };

    public static TheoryData<BulkSelection> Taken => new()
    {
        Leads.All,
        Leads.Where(lead => lead.Contacts.Any(contact => contact.Title.Exists())).Take(5),
        Leads.WithIds("lead_a", "lead_b"),
        Leads.Search("lead_status:Potential"),
        Leads.FromJson(OfNothingNamed),
        Leads.FromJson(OfContacts.Replace("contact", "lead", StringComparison.Ordinal)),
        Contacts.FromJson(OfContacts.Replace("contact", "lead", StringComparison.Ordinal)),
        Leads.FromSmartView(View("lead", OfNothingNamed)),
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_selection_of_others_is_refused(BulkSelection selection)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => s_stage.To(selection));

        Assert.Equal("selection", refused.ParamName);
        Assert.StartsWith("This action takes a selection of leads, and this one selects ", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Taken))]
    public void A_selection_of_leads_is_taken(BulkSelection selection) => Assert.Equal(selection, s_stage.To(selection).Selection);

    private static SmartView View(string type, string query) =>
        new() { Id = "save_a", Name = "A view", Type = type, SQueryJson = query };
}
