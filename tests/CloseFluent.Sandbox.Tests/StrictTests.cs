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
    }

    private JsonNode Refused(string body)
    {
        (System.Net.HttpStatusCode status, JsonNode answer) = _caller.Send("POST", Caller.BulkPath, body);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, status);
        return answer["field-errors"]!;
    }
}
