using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox.Tests;

public sealed class StrictTests
{
    private readonly Caller _caller = new(options => options.IsStrict = true);

    [Theory]
    [InlineData("\"sequence\": 1", "sequence", "Close's specification has no member of this name.")]
    [InlineData("\"status\": 1", "status", "this member is in Close's responses only; a request does not set it.")]
    [InlineData("\"sender_name\": \"A\"", "sender_name", "only subscribe takes this member; pause has no use for it.")]
    [InlineData("\"query\": null, \"query\": null", "query", "this member is in the body more than once.")]
    [InlineData("\"sequence_id\": \"lead_1\"", "sequence_id", "the id of such an object begins with seq_.")]
    public void A_broken_rule_is_named(string members, string field, string rule)
    {
        JsonNode errors = Refused($$"""{ "action_type": "pause", "s_query": { "type": "match_all" }, {{members}} }""");

        Assert.Equal("Strict: " + rule, (string)errors[field]!);
        Assert.Single(errors.AsObject());
    }

    [Theory]
    [InlineData("email", "\"template_id\": \"seq_1\"", "template_id", "the id of such an object begins with tmpl_.")]
    [InlineData("email", "\"email_account_id\": \"user_1\"", "email_account_id", "the id of such an object begins with emailacct_.")]
    [InlineData("email", "\"sender_email\": \"a@b.c\"", "sender_email", "Close's specification has no member of this name.")]
    [InlineData("delete", "\"template_id\": \"tmpl_1\"", "template_id", "Close's specification has no member of this name.")]
    [InlineData("delete", "\"n_leads\": 1", "n_leads", "this member is in Close's responses only; a request does not set it.")]
    public void Each_kind_has_members_of_its_own(string kind, string members, string field, string rule)
    {
        (System.Net.HttpStatusCode status, JsonNode answer) = _caller.Send(
            "POST", $"/bulk_action/{kind}/", $$"""{ "s_query": { "type": "match_all" }, {{members}} }""");

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, status);
        Assert.Equal("Strict: " + rule, (string)answer["field-errors"]![field]!);
    }

    [Fact]
    public void A_list_of_mails_can_be_that_of_a_template_and_no_other_list_can()
    {
        Assert.Equal(System.Net.HttpStatusCode.OK, _caller.Send("GET", "/bulk_action/email/?template_id=tmpl_1").Status);
        Assert.Equal(
            System.Net.HttpStatusCode.BadRequest, _caller.Send("GET", "/bulk_action/delete/?template_id=tmpl_1").Status);
    }

    [Fact]
    public void Calls_go_to_users_and_groups()
    {
        JsonObject body = Caller.Subscribe();
        body["calls_assigned_to"] = new JsonArray(SandboxIds.AdaUser, SandboxIds.BakeryLead);

        Assert.Equal(
            "Strict: calls go to users and groups, whose ids begin with user_ and group_.",
            (string)Refused(body.ToJsonString())["calls_assigned_to"]!);
    }

    [Fact]
    public void No_selection_is_named() =>
        Assert.Contains("presumably reaches every lead", (string)Refused("""{ "action_type": "pause" }""")["s_query"]!);

    [Fact]
    public async Task What_the_library_sends_breaks_no_rule()
    {
        using HttpClient http = new(_caller.Sandbox.CreateHandler());
        using CloseClient close = new(new CloseClientOptions { ApiKey = _caller.Sandbox.ApiKey }, http);

        await Bulk.Subscribe(SandboxIds.OnboardingSequence).From(new(SandboxIds.AdaAccount, "Ada Example", "ada@example.com"))
            .Preference(ContactPreference.Contact).To(Leads.Where(lead => lead.StatusId.Is(SandboxIds.QualifiedStatus)))
            .AtMost(50).WithoutDoneEmail().AssignCallsTo(SandboxIds.AdaUser).SendAsync(close);
        await Bulk.Pause(SandboxIds.OnboardingSequence).To(Leads.WithIds(SandboxIds.BakeryLead)).SendAsync(close);
        await Bulk.ResumeFinishedAllSequences().ToAllLeads().SendAsync(close);
        await Bulk.Email(SandboxIds.IntroductionTemplate).From(new(SandboxIds.AdaAccount, "Ada, Example", "ada@example.com"))
            .Preference(ContactPreference.Contact).ToAllLeads().AtMost(500).SendAsync(close);
        await Bulk.Email(SandboxIds.IntroductionTemplate).FromDefaultAccount()
            .Preference(ContactPreference.Lead).To(Contacts.All.Take(3)).SendAsync(close);
        await Bulk.DeleteLeads().To(Leads.WithIds(SandboxIds.BakeryLead)).AtMost(1).WithoutDoneEmail().SendAsync(close);
#pragma warning disable CLOSE9001 // Tried in the sandbox; what Close does is not known.
        await Bulk.DeleteContacts().To(Contacts.WithIds(SandboxIds.BakeryContact)).AtMost(1).SendAsync(close);
#pragma warning restore CLOSE9001
        await foreach (BulkEmail email in close.BulkEmails.ListAsync(SandboxIds.IntroductionTemplate))
        {
            Assert.Equal(SandboxIds.IntroductionTemplate, email.TemplateId);
        }
    }

    private JsonNode Refused(string body)
    {
        (System.Net.HttpStatusCode status, JsonNode answer) = _caller.Send("POST", Caller.BulkPath, body);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, status);
        return answer["field-errors"]!;
    }
}
