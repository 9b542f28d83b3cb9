using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.Sandbox.Tests;

/// <summary>The endpoints with a kind of bulk action that Close does not have: nothing in them knows a kind.</summary>
public sealed class SandboxBulkActionKindTests
{
    private const string Path = "/bulk_action/note/";

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private readonly CloseData _data;
    private readonly Pipeline _pipeline;

    public SandboxBulkActionKindTests()
    {
        _data = new CloseData(seed: 1, _time.GetUtcNow());
        BulkActionQueue queue = new(
            _data, new BulkActionPace(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(1)), (now, offset) =>
                new FilterContext(now, offset, SandboxIds.AdaUser, new Dictionary<string, HashSet<string>>()));
        RouteTable routes = new();
        foreach (string name in new[] { "note", "other" })
        {
            SandboxBulkActionKind kind = new(name, $"bulk{name}_", new NoteReader(), new NoteRules());
            new BulkActionEndpoints(_data, kind, queue, isStrict: true, listDelay: TimeSpan.Zero).AddTo(routes);
        }

        _pipeline = new Pipeline(
            routes, new Credentials("api_test", null, new TokenIssuer(_time)), _time, queue.Advance, isStrict: true);
    }

    [Fact]
    public void It_is_created_carried_out_and_listed_apart_from_other_kinds()
    {
        JsonNode created = Send("POST", Path, Body("\"note\": \"met\""));
        string id = (string)created["id"]!;
        Assert.StartsWith("bulknote_", id);
        Assert.Equal("met", (string?)created["note"]);

        _time.Advance(TimeSpan.FromMinutes(1));

        JsonNode done = Send("GET", $"{Path}{id}/");
        Assert.Equal("done", (string?)done["status"]);
        Assert.Equal(1, (int?)done["n_objects_processed"]);
        Assert.Equal("met", _data.Find(SandboxIds.BakeryLead)!.Text("description"));
        Assert.Single(Send("GET", Path)["data"]!.AsArray());
        Assert.Empty(Send("GET", "/bulk_action/other/")["data"]!.AsArray());
        Assert.Contains(id, Send("GET", $"/bulk_action/other/{id}/", expected: 404).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_paused_and_resumed()
    {
        string path = $"{Path}{(string)Send("POST", Path, Body("\"note\": \"met\""))["id"]!}/";

        Assert.Equal("paused", (string?)Send("PUT", path, """{"status":"paused"}""")["status"]);
        Assert.Equal("resuming", (string?)Send("PUT", path, """{"status":"resuming"}""")["status"]);
    }

    [Fact]
    public void Its_events_have_its_own_type_and_path()
    {
        Send("POST", Path, Body("\"note\": \"met\""));

        JsonObject created = _data.Events.NewestFirst.Single().ToJson();

        Assert.Equal("bulk_action.note", (string?)created["object_type"]);
        Assert.Equal("/api/v1" + Path, (string?)created["meta"]!["request_path"]);
    }

    [Theory]
    [InlineData("\"note\": \"met\", \"sequence_id\": \"seq_1\"", "sequence_id", "no member of this name")]
    [InlineData("\"note\": \"met\", \"user_id\": \"lead_1\"", "user_id", "begins with user_")]
    [InlineData("\"note\": \"\"", "note", "Strict: a note is not empty.")]
    public void Its_members_are_its_own(string members, string field, string error) => Assert.Contains(
        error, (string)Send("POST", Path, Body(members), expected: 400)["field-errors"]![field]!, StringComparison.Ordinal);

    private static string Body(string members) => $$"""
        {
          {{members}},
          "s_query": {
            "type": "and",
            "queries": [
              { "type": "object_type", "object_type": "lead" },
              { "type": "id", "value": "{{SandboxIds.BakeryLead}}" }
            ]
          }
        }
        """;

    private JsonNode Send(string method, string path, string? body = null, int expected = 200)
    {
        SandboxRequest request = new(method, "/api/v1" + path) { Body = Encoding.UTF8.GetBytes(body ?? "") };
        request.Headers["Authorization"] = "Basic " + Convert.ToBase64String("api_test:"u8);
        request.Headers["Content-Type"] = "application/json";
        SandboxResponse response = _pipeline.Handle(request);
        JsonNode json = JsonNode.Parse(response.Body.Span)!;
        Assert.True(response.StatusCode == expected, json.ToJsonString());
        return json;
    }

    private sealed class NoteReader : IBulkActionReader
    {
        public IBulkActionWork? Read(JsonObjectReader body) => new NoteWork(body.DemandFilledText("note") ?? "");
    }

    private sealed class NoteWork(string note) : IBulkActionWork
    {
        public void Process(string bulkActionId, CloseObject match, DateTimeOffset moment) => match["description"] = note;

        public void AddTo(JsonObject response) => response["note"] = note;
    }

    private sealed class NoteRules : CreateRules
    {
        protected override IReadOnlyDictionary<string, string?> Members { get; } =
            new Dictionary<string, string?> { ["note"] = null, ["user_id"] = "user_" };

        protected override string? OwnErrorOf(JsonProperty member, JsonElement body) =>
            member.Name == "note" && member.Value.GetString() == "" ? "a note is not empty." : null;
    }
}
