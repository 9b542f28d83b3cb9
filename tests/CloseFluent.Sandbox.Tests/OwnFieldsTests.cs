using CloseFluent.Testing;
namespace CloseFluent.Sandbox.Tests;

/// <summary>What a test adds to its own leads can be asked for by every field that the filters know.</summary>
public sealed class OwnFieldsTests : IDisposable
{
    private static readonly DateTimeOffset s_march = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly CustomFieldId s_plan = "cf_plan";
    private static readonly CustomFieldId s_tags = "cf_tags";
    private static readonly CustomFieldId s_seats = "cf_seats";
    private static readonly CustomFieldId s_renewal = "cf_renewal";
    private static readonly CustomFieldId s_manager = "cf_manager";
    private static readonly CustomFieldId s_nickname = "cf_nickname";
    private static readonly CustomActivityTypeId s_visit = "actitype_visit";
    private static readonly OpportunityStatusId s_won = "stat_won";
    private static readonly UserId s_emil = "user_emil";
    private static readonly GroupId s_success = "group_success";

    private static readonly SandboxData s_data = new SandboxData()
        .AddUser(s_emil, "Emil", "Example", "emil@example.com")
        .AddGroup(s_success, "Success", s_emil)
        .AddPhoneNumber("phon_desk", "+15550100")
        .AddLeadField(s_plan, "Plan", SandboxFieldType.Text)
        .AddLeadField(s_tags, "Tags", SandboxFieldType.Choices)
        .AddLeadField(s_seats, "Seats", SandboxFieldType.Number)
        .AddLeadField(s_renewal, "Renewal", SandboxFieldType.Moment)
        .AddLeadField(s_manager, "Manager", SandboxFieldType.User)
        .AddContactField(s_nickname, "Nickname", SandboxFieldType.Text)
        .AddSequence("seq_trial", "Trial")
        .AddSequence("seq_texts", "Texts", SequenceStepType.Sms)
        .AddSender(new Sender("emailacct_success", "Customer Success", "success@example.com"))
        .AddLead("lead_mill", "Mill", lead => lead
            .Description("Met at the fair").Url("https://mill.example").TimeZone("Europe/Berlin").Created(s_march)
            .Field(s_plan, "Enterprise yearly").Field(s_tags, "Partner", "Reseller").Field(s_seats, 40)
            .Field(s_renewal, s_march.AddDays(30)).Field(s_manager, s_emil)
            .Address("Berlin", "DE", zipCode: "10115").Opportunity(s_won, s_emil)
            .Meeting(s_march).Note(s_march).CustomActivity(s_visit, s_march)
            .Contact("Mary Miller", contact => contact
                .Title("Founder").Email("mary@mill.example").Email("mary@home.example", "home")
                .Phone("+15550123", "mobile").Url("https://mill.example/mary").Field(s_nickname, "Sparky")
                .Subscribed("seq_trial", "paused")
                .EmailSent(s_march, hasReply: true).EmailReceived(s_march).CallMade(s_march).CallReceived(s_march)
                .SmsSent(s_march).SmsReceived(s_march)))
        .AddLead("lead_farm", "Farm", lead => lead
            .Field(s_seats, 4).Field(s_plan, "Team")
            .Contact("Fred Farmer", contact => contact.Email("fred@farm.example", isUnsubscribed: true)))
        .AddSmartView("save_big", "Big ones", Leads.Where(lead => lead.Custom(s_seats).AsNumber().AtLeast(10)).Take(5));

    private readonly AutoAdvancingTimeProvider _clock = new();
    private readonly CloseClient _close;

    public OwnFieldsTests()
    {
        CloseSandbox sandbox = new(new CloseSandboxOptions { Data = s_data, TimeProvider = _clock, IsStrict = true });
        _close = new CloseClient(
            new CloseClientOptions { ApiKey = sandbox.ApiKey, TimeProvider = _clock },
            new HttpClient(sandbox.CreateHandler()));
        Sandbox = sandbox;
    }

    private CloseSandbox Sandbox { get; }

    /// <summary>Each matches the mill and not the farm, or the other way round where it says so.</summary>
    public static TheoryData<string, Func<LeadFields, Filter<LeadFields>>> Conditions => new()
    {
        { "text field", lead => lead.Custom(s_plan).AsText().HasWords("enterprise") },
        { "choices", lead => lead.Custom(s_tags).AsChoice().IsAnyOf("Reseller") },
        { "number", lead => lead.Custom(s_seats).AsNumber().Between(10, 50) },
        { "moment", lead => lead.Custom(s_renewal).AsMoment().OnOrAfter(s_march.AddDays(29)) },
        { "user", lead => lead.Custom(s_manager).AsUser().Is(s_emil) },
        { "member of a group", lead => lead.Custom(s_manager).AsUserOrGroup().Is(s_success) },
        { "words of a custom field", lead => lead.HasWords("yearly") },
        { "description", lead => lead.Description.HasPhrase("the fair") },
        { "web addresses", lead => lead.UrlsCount.Is(2) },
        { "phone numbers counted", lead => lead.PhoneNumbersCount.Is(1) },
        { "addresses counted", lead => lead.AddressesCount.Is(1) },
        { "outgoing calls counted", lead => lead.OutgoingCallsCount.Is(1) },
        { "meetings counted", lead => lead.UpcomingMeetingsCount.Is(1) },
        { "communication counted", lead => lead.TimesCommunicated.Is(4) },
        { "created", lead => lead.DateCreated.OnOrAfter(s_march) },
        { "city", lead => lead.Addresses.Any(place => place.City.HasWords("berlin") & place.Zipcode.HasWords("10115")) },
        { "opportunity", lead => lead.Opportunities.Any(found => found.StatusId.Is(s_won)) },
        { "opportunity's user", lead => lead.Opportunities.Any(found => found.UserId.Is(s_emil)) },
        { "answered e-mail", lead => lead.Emails.Any(email => email.HasReply.IsTrue()) },
        { "incoming e-mail", lead => lead.Emails.Any(email => email.Direction.Is("incoming")) },
        { "call", lead => lead.Calls.Any(call => call.Field("direction").AsChoice().Is("outbound")) },
        { "text message", lead => lead.TextMessages.Any(message => message.Field("direction").AsChoice().Is("inbound")) },
        { "meeting", lead => lead.Meetings.Any(meeting => meeting.Status.Is("upcoming")) },
        { "note", lead => lead.Notes.Any() },
        { "custom activity", lead => lead.CustomActivities.Any(visit =>
            visit.CustomActivityTypeId.AsReference<CustomActivityTypeId>("custom_activity_type").Is(s_visit)) },
        { "title", lead => lead.Contacts.Any(contact => contact.Title.HasWords("founder")) },
        { "nickname", lead => lead.Contacts.Any(contact => contact.Custom(s_nickname).AsText().HasWords("sparky")) },
        { "second address", lead => lead.Contacts.Any(contact => contact.EmailsCount.Is(2)) },
        { "type of an address", lead => lead.EmailAddresses.Any(email => email.Type.Is("home")) },
        { "phone number", lead => lead.PhoneNumbers.Any(way => way.Phone.HasWords("15550123") & way.Type.Is("mobile")) },
        { "contact with calls", lead => lead.Contacts.Any(contact => contact.Related("activity.call").Any()) },
        { "paused subscription", lead => lead.Sequences.Any(found => found.Status.Is("paused")) },
    };

    public void Dispose() => _close.Dispose();

    [Theory]
    [MemberData(nameof(Conditions))]
    public async Task A_lead_is_found_by_what_was_seeded(string what, Func<LeadFields, Filter<LeadFields>> condition)
    {
        IReadOnlyList<SelectedObject> found = await _close.PreviewAsync(Leads.Where(condition), 10);

        Assert.True(found is [{ Id: "lead_mill" }], $"{what}: {string.Join(", ", found)}");
        Assert.Equal(1, (await _close.CountAsync(Leads.Where(lead => !condition(lead)))).Total);
    }

    [Fact]
    public async Task Leads_are_ordered_by_a_field_of_their_own()
    {
        IReadOnlyList<SelectedObject> found = await _close.PreviewAsync(
            Leads.Where(lead => lead.Anything()).OrderBy(lead => lead.Custom(s_seats).AsNumber()), 10);

        Assert.Equal(["Farm", "Mill"], found.Select(lead => lead.Name));
    }

    [Fact]
    public async Task A_Smart_View_of_ones_own_shows_what_it_should()
    {
        SmartView view = (await _close.SmartViews.FindAsync("Big ones"))!;

        Assert.Equal("Mill", Assert.Single(await _close.PreviewAsync(Leads.FromSmartView(view), 10)).Name);
    }

    [Fact]
    public async Task A_sequence_with_text_messages_takes_a_number_of_ones_own_and_passes_unsubscribed_addresses_over()
    {
        BulkSequenceSubscription started = await Bulk.Subscribe("seq_texts")
            .From(new Sender("emailacct_success", "Customer Success", "success@example.com"))
            .Preference(ContactPreference.Contact)
            .To(Leads.Where(lead => lead.Anything()))
            .AssignCallsTo(s_success)
            .FromPhoneNumber("phon_desk")
            .SendAsync(_close);
        await _close.BulkSequenceSubscriptions.WaitAsync(started.Id);

        Assert.Equal("mary@mill.example", Assert.Single(Sandbox.SubscriptionsTo("seq_texts")).Address);
    }

    [Fact]
    public async Task A_field_that_nobody_added_is_refused()
    {
        CloseValidationException refused = await Assert.ThrowsAsync<CloseValidationException>(
            () => _close.CountAsync(Leads.Where(lead => lead.Custom("cf_other").AsText().HasWords("x"))));

        Assert.Contains("custom_field_id", refused.Message);
    }
}
