using System.Text.Json;
using System.Text.Json.Nodes;
using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests;

public sealed class BulkEmailTests : IDisposable
{
    private static readonly EmailTemplateId s_introduction = SandboxIds.IntroductionTemplate;

    private readonly World _world = new();

    private static EmailAction ToContacts { get; } =
        Bulk.Email(s_introduction).From(World.Ada).Preference(ContactPreference.Contact).To(World.Qualified);

    [Fact]
    public async Task Each_contact_with_an_address_gets_one_mail_with_its_tags_filled()
    {
        BulkEmail done = await RunAsync(ToContacts);

        Assert.Equal((s_introduction, ContactPreference.Contact), (done.TemplateId, done.ContactPreference));
        Assert.Equal(("Ada Example", "ada@example.com"), (done.SenderName, done.SenderEmail));
        Assert.NotEmpty(_world.Sandbox.Emails);
        Assert.All(_world.Sandbox.Emails, mail =>
        {
            Assert.Equal((done.Id.Value, s_introduction.Value), (mail.BulkActionId, mail.TemplateId));
            Assert.DoesNotContain("{{", mail.Subject + mail.Body, StringComparison.Ordinal);
            Assert.Contains(mail.Contact.Split(' ')[0], mail.Body, StringComparison.Ordinal);
        });
        Assert.Equal(
            _world.Sandbox.Emails.Count, _world.Sandbox.Emails.Select(mail => mail.Address).Distinct().Count());
    }

    [Fact]
    public async Task Filters_and_the_outcome_see_the_mails()
    {
        BulkSelection written = Contacts.Where(contact => contact.Leads.Any(lead =>
            lead.StatusId.Is(SandboxIds.QualifiedStatus) & lead.Emails.Any(mail =>
                mail.DateSent.OnOrAfter(_world.Time.GetUtcNow()))));
        Assert.Equal(0, (await _world.Close.CountAsync(written)).Total);

        BulkEmail done = await RunAsync(ToContacts);
        BulkActionOutcome outcome = await _world.Close.BulkEmails.GetOutcomeAsync(done.Id);

        Assert.True((await _world.Close.CountAsync(written)).Total > 0);
        Assert.Equal(
            _world.Sandbox.Emails.Select(mail => (mail.LeadId, mail.ContactId, mail.Address)).Order(),
            outcome.Reached.Select(each => (each.LeadId!.Value, each.ContactId!.Value, each.ContactEmail!)).Order());
        Assert.Equal([MissingOutcomeData.DeliveryNotShown, MissingOutcomeData.SkippedNotCounted], outcome.Gaps);
    }

    [Fact]
    public async Task One_mail_a_lead_lets_the_skipped_be_counted()
    {
        BulkEmail done = await RunAsync(
            Bulk.Email(s_introduction).From(World.Ada).Preference(ContactPreference.Lead).ToAllLeads());
        BulkActionOutcome outcome = await _world.Close.BulkEmails.GetOutcomeAsync(done.Id);

        Assert.Equal(_world.Sandbox.Emails.Count, outcome.Reached.Select(each => each.LeadId!.Value).Distinct().Count());
        Assert.Equal(done.ObjectsProcessed - outcome.Reached.Count, outcome.SkippedCount);
        Assert.True(outcome.SkippedCount > 0);
    }

    [Fact]
    public async Task Without_a_sender_Close_takes_the_default_account()
    {
        EmailAction action = Bulk.Email(s_introduction).FromDefaultAccount().Preference(ContactPreference.Lead)
            .To(Leads.WithIds(SandboxIds.BakeryLead));

        BulkEmail done = await RunAsync(action);

        Assert.DoesNotContain("sender", action.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("email_account_id", action.Json, StringComparison.Ordinal);
        Assert.Equal((SandboxIds.AdaAccount, null, "ada@example.com"), (done.EmailAccountId!.Value, done.SenderName, done.SenderEmail));
        Assert.Single(_world.Sandbox.Emails);
    }

    [Fact]
    public async Task Every_address_is_the_unverified_preference_all()
    {
#pragma warning disable CLOSE9001 // Tried in the sandbox; what Close does is not known.
        EmailAction action = Bulk.Email(s_introduction).From(World.Ada).ToEveryAddress().To(World.Qualified);
#pragma warning restore CLOSE9001

        BulkEmail done = await RunAsync(action);
        int all = _world.Sandbox.Emails.Count;
        await RunAsync(ToContacts);

        Assert.Equal("all", done.ContactPreference!.Value.Value);
        Assert.True(all >= _world.Sandbox.Emails.Count - all);
        Assert.Contains("writing to EVERY address", action.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_can_be_that_of_one_template()
    {
        BulkEmail introduced = await RunAsync(ToContacts);
        await RunAsync(Bulk.Email(SandboxIds.PriceListTemplate).FromDefaultAccount().Preference(ContactPreference.Lead)
            .To(Leads.WithIds(SandboxIds.BakeryLead)));

        List<BulkEmail> listed = [];
        await foreach (BulkEmail email in _world.Close.BulkEmails.ListAsync(s_introduction))
        {
            listed.Add(email);
        }

        Assert.Equal(introduced.Id, Assert.Single(listed).Id);
    }

    [Theory]
    [InlineData("tmpl_unknown", "template_id")]
    [InlineData(null, "email_account_id")]
    public async Task A_template_or_an_account_that_Close_does_not_know_is_named(string? template, string field)
    {
        Sender sender = template is null ? new Sender("emailacct_unknown", "Ada", "ada@example.com") : World.Ada;

        CloseValidationException refused = await Assert.ThrowsAsync<CloseValidationException>(
            () => Bulk.Email(template ?? s_introduction.Value).From(sender).Preference(ContactPreference.Contact)
                .To(World.Qualified).SendAsync(_world.Close));

        Assert.Equal(field, Assert.Single(refused.FieldErrors).Field);
        Assert.Empty(_world.Sandbox.BulkActions);
    }

    [Fact]
    public void A_mail_from_another_account_or_template_is_a_mismatch()
    {
        BulkEmail same = new() { Id = "bulkemail_1", TemplateId = s_introduction, EmailAccountId = World.Ada.Account };

        Assert.False(ToContacts.Contradicts(same));
        Assert.False(ToContacts.Contradicts(new() { Id = "bulkemail_1" }));
        Assert.True(ToContacts.Contradicts(new() { Id = "bulkemail_1", TemplateId = SandboxIds.PriceListTemplate }));
        Assert.True(ToContacts.Contradicts(new() { Id = "bulkemail_1", EmailAccountId = SandboxIds.GraceAccount }));
        Assert.True(ToContacts.Contradicts(new() { Id = "bulkemail_1", ContactPreference = ContactPreference.Lead }));
    }

    [Theory]
    [InlineData("ada@example.com", true)]
    [InlineData("Ada Example <ADA@example.com>", true)]
    [InlineData("Grace <ada@example.com>", false)]
    [InlineData("grace@example.com", false)]
    [InlineData(null, false)]
    public void A_listed_mail_is_the_same_if_its_sender_is(string? sender, bool isSame) => Assert.Equal(isSame, ToContacts.IsSame(new()
    {
        Id = "bulkemail_1",
        TemplateId = s_introduction,
        EmailAccountId = World.Ada.Account,
        ContactPreference = ContactPreference.Contact,
        Sender = sender,
    }));

    [Fact]
    public void It_reads_as_one_text() => Assert.Equal(
        $$"""
        Send an e-mail from template {{s_introduction}} to leads with status {{SandboxIds.QualifiedStatus}} as Ada Example <ada@example.com>, writing to every contact's primary address.
        POST /bulk_action/email/
        {
          "template_id": "{{s_introduction}}",
          "email_account_id": "{{SandboxIds.AdaAccount}}",
          "sender": "Ada Example <ada@example.com>",
          "contact_preference": "contact",
          "s_query": {
        """.Replace("\r\n", "\n", StringComparison.Ordinal),
        string.Join("\n", ToContacts.ToString().Split('\n').Take(8)));

    [Fact]
    public void For_logs_the_sender_is_an_account() => Assert.DoesNotContain(
        "Ada", ToContacts.RedactedDescription, StringComparison.Ordinal);

    [Fact]
    public async Task It_comes_back_from_JSON_with_what_Close_left_out()
    {
        BulkEmail done = await RunAsync(ToContacts);
        string json = JsonSerializer.Serialize(done);

        BulkEmail again = JsonSerializer.Deserialize<BulkEmail>(json)!;
        BulkEmail bare = JsonSerializer.Deserialize<BulkEmail>("""{"id":"bulkemail_1","contact_preference":"nobody","sender":null}""")!;

        Assert.Equal(json, JsonSerializer.Serialize(again));
        Assert.Null(JsonNode.Parse(json)!["SenderName"]);
        Assert.Equal(("nobody", null), (bare.ContactPreference!.Value.Value, bare.SenderEmail));
    }

    public void Dispose() => _world.Dispose();

    private async Task<BulkEmail> RunAsync(EmailAction action)
    {
        BulkEmail started = await action.SendAsync(_world.Close);
        return await _world.PassingTimeAsync(_world.Close.BulkEmails.WaitAsync(started.Id));
    }
}
