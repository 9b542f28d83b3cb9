using CloseFluent.Testing;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox.Tests;

/// <summary>The strict mode beyond the body of a create, each rule with the request that breaks it.</summary>
public sealed class StrictRequestTests
{
    private static readonly string[] s_form =
    [
        "client_id=" + SandboxOAuth.ClientId, "client_secret=" + SandboxOAuth.ClientSecret, "grant_type=refresh_token",
        "refresh_token=" + SandboxOAuth.RefreshToken,
    ];

    private readonly Caller _caller = new(options => options.IsStrict = true);

    [Theory]
    [InlineData("/sequence/?limit=10", "limit", "GET /sequence/ knows _limit, _skip, _fields.")]
    [InlineData("/sequence/?_limit=1&_limit=2", "_limit", "this parameter is in the address more than once.")]
    [InlineData(Caller.BulkPath + "?status=done", "status", "GET " + Caller.BulkPath + " knows _limit, _skip, _fields.")]
    [InlineData(
        Caller.BulkPath + "?_fields=id,,status", "_fields", "this is a list of field names with commas between them.")]
    [InlineData("/event/?_skip=50", "_skip", "this list is read by _cursor; it has no _skip.")]
    [InlineData("/event/?date_updated__gte=yesterday", "date_updated__gte", "this is a moment in ISO 8601.")]
    [InlineData("/saved_search/?type__in=lead,company", "type__in", "there are no Smart Views of company.")]
    [InlineData("/webhook/?status=active", "status", "GET /webhook/ knows _limit, _skip, _fields.")]
    [InlineData("/connected_account/?email=ada", "email", "GET /connected_account/ knows _limit, _skip, _fields, user_id.")]
    [InlineData(
        "/email_template/" + SandboxIds.IntroductionTemplate + "/render/?query=*&contact=cont_1",
        "contact",
        "GET /email_template/{id}/render/ knows email_account_id, bulk_object_type, contact_id, contact_preference, entry,"
        + " lead_id, limit, query, results_limit, s_query, sender, sort, mode.")]
    public void A_parameter_that_breaks_a_rule_is_named(string path, string parameter, string rule) =>
        Assert.Equal("Strict: " + rule, Refused("GET", path, null, parameter));

    [Theory]
    [InlineData(
        "\"limit\": 1",
        "limit",
        "POST /data/search/ knows query, _fields, _limit, cursor, results_limit, include_counts, sort.")]
    [InlineData("\"_fields\": [\"id\"]", "_fields", "this is an object with a list of field names for each type.")]
    [InlineData("\"sort\": [], \"sort\": []", "sort", "this member is in the body more than once.")]
    public void A_member_of_a_search_that_breaks_a_rule_is_named(string member, string name, string rule) => Assert.Equal(
        "Strict: " + rule,
        Refused("POST", "/data/search/", $$"""{ "query": { "type": "match_all" }, {{member}} }""", name));

    [Fact]
    public void A_member_that_no_webhook_has_is_named() => Assert.Equal(
        "Strict: POST /webhook/ knows url, events, verify_ssl.",
        Refused("POST", "/webhook/", """{ "url": "https://example.com/", "events": [], "secret": "x" }""", "secret"));

    [Fact]
    public void A_search_takes_no_parameters() => Assert.Equal(
        "Strict: POST /data/search/ takes no parameters.",
        Refused("POST", "/data/search/?_limit=5", """{ "query": { "type": "match_all" } }""", "_limit"));

    [Theory]
    [InlineData(
        """{ "status": "done" }""",
        "status",
        "a bulk action can be set to paused or resuming; its other statuses are in responses only.")]
    [InlineData(
        """{ "status": "paused", "reason": "x" }""",
        "reason",
        "PUT /bulk_action/sequence_subscription/{id}/ knows status.")]
    public void A_change_that_breaks_a_rule_is_named(string body, string member, string rule)
    {
        string id = (string)_caller.Create(Caller.Subscribe())["id"]!;

        Assert.Equal("Strict: " + rule, Refused("PUT", $"{Caller.BulkPath}{id}/", body, member));
    }

    [Theory]
    [InlineData("""{ "_params": { "_limit": "1", "limit": "2" } }""", "limit", "GET /sequence/ knows _limit, _skip, _fields.")]
    [InlineData(
        """{ "_params": { "_limit": "1", "_limit": "2" } }""",
        "_limit",
        "this parameter is in the address more than once.")]
    public void A_parameter_in_a_POST_that_means_a_GET_is_named(string body, string parameter, string rule) =>
        Assert.Equal("Strict: " + rule, Refused("POST", "/sequence/", body, parameter, insteadOf: "GET"));

    [Fact]
    public void A_read_that_is_sent_as_a_POST_has_parameters_alone()
    {
        (_, JsonNode answer) = _caller.Send("POST", "/sequence/", """{ "_params": {}, "_limit": 1 }""", insteadOf: "GET");

        Assert.Equal(
            "Strict: a POST that replaces a GET has _params in its body, and nothing else.",
            (string?)answer["errors"]![0]);
    }

    [Fact]
    public void The_offset_is_in_hours()
    {
        _caller.Offset = "Europe/Berlin";

        Assert.StartsWith("Strict: this header is hours from UTC", Refused("GET", "/me/", null, "X-TZ-Offset"));
    }

    [Fact]
    public void A_form_is_taken_as_it_should_be()
    {
        Assert.Equal((200, null), Post("token", string.Join('&', s_form)));
        Assert.Equal((200, null), Post("revoke", $"{s_form[0]}&{s_form[1]}&token=oa2access_1_sandbox"));
    }

    [Theory]
    [InlineData("&scope=all", "this form has no field scope; it has client_id, client_secret, grant_type, refresh_token")]
    [InlineData("&client_id=x", "the field client_id is in the form more than once")]
    public void A_field_of_a_form_that_breaks_a_rule_is_named(string more, string rule) =>
        Assert.Equal((400, $"Strict: {rule}."), Post("token", string.Join('&', s_form) + more));

    [Fact]
    public void A_form_is_not_JSON_and_leaves_nothing_out()
    {
        Assert.Contains("and not as application/json.", Post("token", string.Join('&', s_form), "application/json").Error);
        Assert.Equal((400, "Strict: the form lacks refresh_token."), Post("token", string.Join('&', s_form[..3])));
    }

    [Fact]
    public async Task What_the_library_asks_breaks_no_rule()
    {
        AutoAdvancingTimeProvider clock = new();
        CloseSandbox sandbox = new(new CloseSandboxOptions { IsStrict = true, TimeProvider = clock });
        using HttpClient http = new(sandbox.CreateHandler());
        using CloseClient close = new(
            new CloseClientOptions { ApiKey = sandbox.ApiKey, TimeProvider = clock, TimeZone = TimeZoneInfo.Utc }, http);

        Assert.Equal(40, (await close.CountAsync(Leads.All)).Total);
        Assert.Equal(3, (await close.PreviewAsync(Leads.All, 3)).Count);
        Assert.NotNull(await close.Sequences.FindAsync("Onboarding"));
        Assert.NotNull(await close.Sequences.GetAsync(SandboxIds.OnboardingSequence));
        Assert.NotNull(await close.Senders.FindAsync("grace@example.com"));
        Assert.NotNull(await close.SmartViews.FindAsync("Founders"));
        Assert.NotNull(await close.SmartViews.GetAsync(SandboxIds.SmartView));
        BulkSequenceSubscription started = await Bulk.PauseAllSequences().ToAllLeads().SendOnceAsync(close);
        await close.BulkSequenceSubscriptions.PauseAsync(started.Id);
        await close.BulkSequenceSubscriptions.ResumeAsync(started.Id);
        await close.BulkSequenceSubscriptions.WaitAsync(started.Id);
        await close.BulkSequenceSubscriptions.GetOutcomeAsync(started.Id);
    }

    private string Refused(string method, string path, string? body, string field, string? insteadOf = null)
    {
        (HttpStatusCode status, JsonNode answer) = _caller.Send(method, path, body, insteadOf);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        return (string)Assert.Single(answer["field-errors"]!.AsObject(), error => error.Key == field).Value!;
    }

    private (int Status, string? Error) Post(
        string place, string form, string contentType = "application/x-www-form-urlencoded")
    {
        SandboxRequest request = new("POST", $"/oauth2/{place}/") { Body = Encoding.ASCII.GetBytes(form) };
        request.Headers["Content-Type"] = contentType;
        SandboxResponse response = _caller.Sandbox.Handle(request);
        return (response.StatusCode, (string?)JsonNode.Parse(response.Body.Span)!["error"]);
    }
}
