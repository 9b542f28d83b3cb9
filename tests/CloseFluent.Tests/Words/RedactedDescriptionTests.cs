using static CloseFluent.Tests.Words.Samples;

namespace CloseFluent.Tests.Words;

/// <summary>What may be about a person is not in the text for logs, wherever a filter can say it.</summary>
public sealed class RedactedDescriptionTests
{
    private const string Person = "Miller";
    private const string Address = "grace@example.com";
    private const string Phone = "+49301234567";

    public static TheoryData<string, BulkSelection> Selections { get; } = new()
    {
        { "words", Where(lead => lead.Name.HasWords(Person)) },
        { "phrase", Where(lead => lead.Contacts.Any(c => c.EmailAddresses.Any(e => e.Email.HasPhrase(Address)))) },
        { "beginnings", Where(lead => lead.HasWordsStartingWith(Person)) },
        { "choice", Where(lead => lead.Custom(Owner).AsChoice().IsAnyOf(Person, Phone, "other", "another")) },
        { "phone", Where(lead => lead.Contacts.Any(c => c.PhoneNumbers.Any(p => p.Phone.HasPhrase(Phone)))) },
        { "text query", Leads.Search($"name:{Person}") },
        { "an id that is none", Where(lead => lead.Id.IsAnyOf(LeadId.Unchecked(Address), LeadId.Unchecked("lead_a"))) },
        { "a user who is none", Where(lead => lead.CreatedBy.Is(UserId.Unchecked(Address))) },
        { "a field of that name", Where(lead => lead.Field(Address).Exists()) },
        { "a kind of that name", Where(lead => lead.Related(Address).Any()) },
        { "a custom number", Where(lead => lead.Custom(Owner).AsNumber().AtLeast(49301234567)) },
        { "a custom day", Where(lead => lead.Custom(Owner).AsMoment().Before(Moment.StartOf(1985, 3, 4))) },
        { "a condition that is unknown", Named($$"""{"type":"sounds_like","value":"{{Person}}","n":49301234567}""") },
        { "a mode that is unknown", Named($$"""{"type":"text","mode":"{{Address}}","value":"{{Person}}"}""") },
        {
            "a node that is unknown",
            Leads.FromJson($$"""{"type":"near","to":"{{Person}}","list":[["{{Address}}",49301234567]],"{{Address}}":1}""")
        },
        { "a moment that is none", Named($$"""{"type":"moment_range","before":{"type":"fixed_utc","value":"{{Phone}}"} }""") },
        { "a time that is none", Named($$"""{"type":"local_time","before":"{{Person}}"}""") },
        {
            "an order that is unknown",
            Leads.FromJson($$"""{"query":{"type":"object_type","object_type":"lead"},"sort":[{"by":"{{Person}}"}]}""")
        },
    };

    [Theory]
    [MemberData(nameof(Selections))]
    public void What_may_be_about_a_person_is_left_out(string name, BulkSelection selection)
    {
        SubscribeAction action = Bulk
            .Subscribe(Onboarding)
            .From(new Sender("emailacct_a", Person, Address))
            .Preference(ContactPreference.Lead)
            .To(selection.Unchecked());

        Assert.NotEmpty(name);
        Assert.Contains("as emailacct_a, writing to", action.RedactedDescription, StringComparison.Ordinal);
        foreach (string secret in new[] { Person, Address, Phone, "49301234567", "49,301,234,567", "1985" })
        {
            Assert.DoesNotContain(secret, action.RedactedDescription, StringComparison.Ordinal);
        }
    }

    [Fact]
    public Task What_is_harmless_is_shown() => Verify(new Gallery()
        .Add("ids", Redacted(Leads.WithIds("lead_a", "lead_b")))
        .Add("statuses and users", Redacted(Where(lead =>
            lead.StatusId.Is(Qualified) & lead.CreatedBy.IsCurrentUser() & !lead.UpdatedBy.Is(Ada))))
        .Add("sequences", Redacted(Where(lead => lead.Sequences.None(s => s.SequenceId.Is(Onboarding)))))
        .Add("counts", Redacted(Where(lead => lead.Contacts.Any(c => c.EmailsCount.AtLeast(2)))))
        .Add("days and moments", Redacted(Where(lead => lead.DateCreated.Within(Last.Days(30))
            | lead.DateUpdated.OnOrAfter(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero)))))
        .Add("presence, order and limit", Redacted(Leads.Where(lead => lead.Url.Exists()).OrderBy(lead => lead.Name).Take(7)))
        .Add("words", Redacted(Where(lead => lead.Name.HasWords("bakery") & !lead.Name.HasPhrase("mill"))))
        .Add("custom fields", Redacted(Where(lead => lead.Custom(Owner).AsNumber().AtLeast(7)
            & lead.Custom(Owner).AsChoice().IsAnyOf("a", "b") & lead.Custom(Owner).AsMoment().Within(Last.Days(30)))))
        .Add("unknown", Redacted(Leads.FromJson("""{"type":"near","to":"Berlin","km":7,"is_exact":true}""").Unchecked()))
        .ToString());

    private static BulkSelection Named(string condition) => Where(lead => lead.Name.Meets(condition));

    private static string Redacted(BulkSelection selection) => Bulk.Pause(Onboarding).To(selection).RedactedDescription;
}
