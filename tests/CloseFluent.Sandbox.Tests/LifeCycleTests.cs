using System.Net;
using System.Text.Json.Nodes;
using static CloseFluent.Sandbox.Tests.Caller;

namespace CloseFluent.Sandbox.Tests;

/// <summary>Counted after 10 seconds, one more for each object.</summary>
public sealed class LifeCycleTests
{
    private readonly Caller _close = new(options =>
    {
        options.TimeUntilCounted = TimeSpan.FromSeconds(10);
        options.TimePerObject = TimeSpan.FromSeconds(1);
    });

    [Theory]
    [InlineData(0, "created", null, 0)]
    [InlineData(4.9, "created", null, 0)]
    [InlineData(5, "loading", null, 0)]
    [InlineData(9.9, "loading", null, 0)]
    [InlineData(10, "processing", 12, 0)]
    [InlineData(13.5, "processing", 12, 3)]
    [InlineData(21.9, "processing", 12, 11)]
    [InlineData(22, "done", 12, 12)]
    [InlineData(1000, "done", 12, 12)]
    public void Where_an_action_is_follows_from_the_time(double seconds, string status, int? objects, int processed)
    {
        string path = Path(_close.Create(Subscribe()));
        Wait(seconds);
        JsonNode action = _close.Get(path);
        Assert.Equal(status, (string?)action["status"]);
        Assert.Equal(objects, (int?)action["n_objects"]);
        Assert.Equal(objects, (int?)action["n_leads"]);
        Assert.Equal(processed, (int?)action["n_objects_processed"]);
        Assert.Equal(processed, (int?)action["n_leads_processed"]);
    }

    [Fact]
    public void Nothing_that_matches_is_done_at_once()
    {
        JsonObject sent = new() { ["action_type"] = "pause", ["s_query"] = JsonNode.Parse(Filters.List("or")) };
        JsonNode action = _close.Create(sent);
        Wait(10);
        JsonNode done = _close.Get(Path(action));
        Assert.Equal("done", (string?)done["status"]);
        Assert.Equal(0, (int?)done["n_objects"]);
    }

    [Fact]
    public void Subscriptions_appear_one_object_at_a_time_for_contacts_that_never_received_it()
    {
        string filter = "sequence_id=" + SandboxIds.DraftSequence;
        JsonObject sent = Subscribe(SandboxIds.DraftSequence);
        sent["s_query"] = JsonNode.Parse(Filters.Id(SandboxIds.BakeryLead));
        _close.Create(sent);
        Wait(10);
        Assert.Empty(_close.Subscriptions(filter));
        Wait(1);
        JsonArray made = _close.Subscriptions(filter);
        Assert.InRange(made.Count, 1, 4);
        JsonNode first = made[0]!;
        Assert.Equal(SandboxIds.BakeryContact, (string?)first["contact_id"]);
        Assert.Equal("active", (string?)first["status"]);
        Assert.Equal("ada@example.com", (string?)first["sender_email"]);
        Assert.Equal("2026-03-02T09:30:11", (string?)first["date_created"]);
        _close.Create(sent.DeepClone().AsObject());
        Wait(60);
        Assert.Equal(made.Count, _close.Subscriptions(filter).Count);
    }

    [Fact]
    public void Counters_count_objects_and_not_subscriptions()
    {
        JsonObject sent = Subscribe(SandboxIds.DraftSequence);
        sent["s_query"] = JsonNode.Parse("""{ "type": "object_type", "object_type": "contact" }""");
        string path = Path(_close.Create(sent));
        Wait(200);
        Assert.Equal(80, (int?)_close.Get(path)["n_leads_processed"]);
        Assert.Equal(64, _close.Subscriptions("sequence_id=" + SandboxIds.DraftSequence).Count);
    }

    [Fact]
    public void The_preference_lead_reaches_only_the_first_contact()
    {
        JsonObject sent = Subscribe(SandboxIds.DraftSequence, "lead");
        sent["s_query"] = JsonNode.Parse(Filters.Id(SandboxIds.BakeryLead));
        _close.Create(sent);
        Wait(60);
        Assert.Single(_close.Subscriptions("lead_id=" + SandboxIds.BakeryLead + "&sequence_id=" + SandboxIds.DraftSequence));
    }

    [Fact]
    public void Order_and_limit_choose_the_leads()
    {
        JsonObject sent = Subscribe(SandboxIds.DraftSequence);
        sent["results_limit"] = 2;
        sent["sort"] = JsonNode.Parse("[" + Filters.SortBy("desc", "display_name") + "]");
        string path = Path(_close.Create(sent));
        Wait(60);
        Assert.Equal(2, (int?)_close.Get(path)["n_objects"]);
        JsonArray made = _close.Subscriptions("sequence_id=" + SandboxIds.DraftSequence);
        Assert.Equal(2, made.Select(item => (string?)item!["lead_id"]).Distinct().Count());
    }

    [Theory]
    [InlineData("pause", "active", "paused")]
    [InlineData("resume", "paused", "active")]
    [InlineData("resume_finished", "finished", "active")]
    public void The_other_actions_move_subscriptions_of_one_sequence_or_of_all(string actionType, string from, string to)
    {
        int before = Number(SandboxIds.OnboardingSequence, from);
        int other = Number(SandboxIds.CallSequence, from);
        Assert.True(before > 0 && other > 0);
        int target = Number(SandboxIds.OnboardingSequence, to);
        _close.Create(new JsonObject { ["action_type"] = actionType, ["sequence_id"] = SandboxIds.OnboardingSequence });
        Wait(100);
        Assert.Equal(0, Number(SandboxIds.OnboardingSequence, from));
        Assert.Equal(target + before, Number(SandboxIds.OnboardingSequence, to));
        Assert.Equal(other, Number(SandboxIds.CallSequence, from));
        _close.Create(new JsonObject { ["action_type"] = actionType });
        Wait(100);
        Assert.Equal(0, Number(SandboxIds.CallSequence, from));
    }

    [Fact]
    public void Pausing_freezes_and_resuming_goes_on_from_there()
    {
        string path = Path(_close.Create(Subscribe()));
        Wait(13.5);
        Assert.Equal("paused", (string?)Put(path, "paused").Body["status"]);
        Assert.Equal(HttpStatusCode.OK, Put(path, "paused").Status);
        Wait(1000);
        Assert.Equal(3, (int?)_close.Get(path)["n_objects_processed"]);
        Assert.Equal("resuming", (string?)Put(path, "resuming").Body["status"]);
        Wait(4.9);
        Assert.Equal("resuming", (string?)_close.Get(path)["status"]);
        Wait(0.1);
        Assert.Equal("processing", (string?)_close.Get(path)["status"]);
        Wait(0.5);
        Assert.Equal(4, (int?)_close.Get(path)["n_objects_processed"]);
        Wait(8);
        Assert.Equal("done", (string?)_close.Get(path)["status"]);
        Assert.Equal(HttpStatusCode.BadRequest, Put(path, "paused").Status);
        Assert.Equal(HttpStatusCode.BadRequest, Put(path, "resuming").Status);
    }

    [Theory]
    [InlineData(7, HttpStatusCode.OK)]
    [InlineData(7.1, HttpStatusCode.BadRequest)]
    public void A_pause_lasts_seven_days_at_most(double days, HttpStatusCode expected)
    {
        string path = Path(_close.Create(Subscribe()));
        Put(path, "paused");
        _close.Clock.Advance(TimeSpan.FromDays(days));
        Assert.Equal(expected, Put(path, "resuming").Status);
    }

    [Fact]
    public void Only_paused_and_resuming_can_be_set()
    {
        string path = Path(_close.Create(Subscribe()));
        Assert.Equal(HttpStatusCode.BadRequest, Put(path, "done").Status);
        Assert.Equal(HttpStatusCode.BadRequest, Put(path, "resuming").Status);
        Assert.Equal(HttpStatusCode.BadRequest, _close.Send("PUT", path, "{}").Status);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, _close.Send("PUT", BulkPath, """{ "status": "paused" }""").Status);
        Assert.Equal(HttpStatusCode.NotFound, _close.Send("POST", path, """{ "status": "paused" }""").Status);
    }

    private static string Path(JsonNode action) => BulkPath + action["id"] + "/";

    private void Wait(double seconds) => _close.Clock.Advance(TimeSpan.FromSeconds(seconds));

    private (HttpStatusCode Status, JsonNode Body) Put(string path, string status) =>
        _close.Send("PUT", path, $$"""{ "status": "{{status}}" }""");

    private int Number(string sequence, string status) =>
        (int)_close.Get($"/sequence/{sequence}/")["subscription_counts_by_status"]![status]!;
}
