using System.Net;
using System.Text.Json.Nodes;
using CloseFluent.Tests;
using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.Sandbox.Tests;

public sealed class WebhookTests : IDisposable
{
    private const string Address = "http://127.0.0.1:5000/close";
    private readonly Caller _close = new();
    private readonly Receiver _receiver = new();

    [Fact]
    public void A_webhook_shows_its_key_where_Close_documents_it_and_can_be_changed_and_removed()
    {
        JsonNode made = Make("created", "completed");
        string path = $"/webhook/{made["id"]}/";

        Assert.Matches("^whsub_[0-9A-Za-z]{22}$", (string?)made["id"]);
        Assert.Matches("^[0-9a-f]{64}$", (string?)made["signature_key"]);
        Assert.Equal("active", (string?)made["status"]);
        Assert.Equal((string?)made["signature_key"], (string?)_close.Get(path)["signature_key"]);
        Assert.Null(Assert.Single(_close.Get("/webhook/")["data"]!.AsArray())!["signature_key"]);

        Assert.Equal(HttpStatusCode.OK, _close.Send("PUT", path, """{"verify_ssl":false}""").Status);
        JsonNode changed = _close.Get(path);
        Assert.False((bool?)changed["verify_ssl"]);
        Assert.Equal(Address, (string?)changed["url"]);
        Assert.Equal(2, changed["events"]!.AsArray().Count);

        Assert.Equal(HttpStatusCode.OK, _close.Send("DELETE", path).Status);
        Assert.Equal(HttpStatusCode.NotFound, _close.Send("GET", path).Status);
    }

    [Theory]
    [InlineData("""{}""", "url")]
    [InlineData("""{"url":"close","events":[{"object_type":"lead","action":"created"}]}""", "url")]
    [InlineData("""{"url":"https://example.com/close","events":[]}""", "events")]
    [InlineData("""{"url":"https://example.com/close","events":[{"object_type":"lead"}]}""", "events")]
    [InlineData("""{"url":"https://example.com/close","events":["lead"]}""", "events")]
    [InlineData("""{"url":"https://example.com/close","events":[{"object_type":"a","action":"b"}],"status":"on"}""", "status")]
    public void A_wrong_webhook_is_refused(string body, string field)
    {
        (HttpStatusCode status, JsonNode answer) = _close.Send("POST", "/webhook/", body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotNull(answer["field-errors"]![field]);
        Assert.Empty(_close.Get("/webhook/")["data"]!.AsArray());
    }

    [Fact]
    public void An_organization_has_forty_at_most()
    {
        for (int count = 0; count < 40; count++)
        {
            Make("completed");
        }

        Assert.Equal(HttpStatusCode.BadRequest, _close.Send("POST", "/webhook/", Body("completed")).Status);
    }

    [Fact]
    public async Task It_gets_what_it_asked_for_signed_with_its_key()
    {
        JsonNode made = Make("completed");
        _close.Create(Caller.Subscribe());
        Assert.Equal(0, await DeliverAsync());
        _close.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(1, await DeliverAsync());
        Assert.Equal(0, await DeliverAsync());

        (string timestamp, string hash, byte[] body) = Assert.Single(_receiver.Received);
        Assert.Equal(new SandboxDelivery(timestamp, body, (string)made["signature_key"]!).Hash, hash);
        JsonNode told = JsonNode.Parse(body)!;
        Assert.Equal((string?)made["id"], (string?)told["subscription_id"]);
        Assert.Equal("completed", (string?)told["event"]!["action"]);
        Assert.Equal("done", (string?)told["event"]!["data"]!["status"]);
    }

    [Fact]
    public async Task What_does_not_arrive_comes_again_with_growing_gaps_until_it_does()
    {
        Make("created");
        _close.Create(Caller.Subscribe());
        _receiver.Status = HttpStatusCode.InternalServerError;
        List<int> minutes = [];
        for (int minute = 0; minute < 16; minute++)
        {
            int before = _receiver.Received.Count;
            await DeliverAsync();
            if (_receiver.Received.Count > before)
            {
                minutes.Add(minute);
            }

            _close.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        _receiver.Status = HttpStatusCode.NoContent;
        _close.Clock.Advance(TimeSpan.FromMinutes(16));

        Assert.Equal([0, 1, 3, 7, 15], minutes);
        Assert.Equal(1, await DeliverAsync());
        _close.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await DeliverAsync());
        Assert.Equal(6, _receiver.Received.Select(delivery => delivery.Timestamp).Distinct().Count());
    }

    [Theory]
    [InlineData(-10_000)]
    [InlineData(10_000)]
    public async Task The_gaps_are_the_same_where_the_clock_is_set_to_another_time(int hours)
    {
        SteppingTime time = null!;
        Caller close = new(options => options.TimeProvider = time = new SteppingTime((FakeTimeProvider)options.TimeProvider));
        close.Send("POST", "/webhook/", Body("created"));
        close.Create(Caller.Subscribe());
        _receiver.Status = HttpStatusCode.InternalServerError;
        await DeliverAsync(close);

        time.Step = TimeSpan.FromHours(hours);
        await DeliverAsync(close);
        Assert.Single(_receiver.Received);
        close.Clock.Advance(TimeSpan.FromMinutes(1));
        await DeliverAsync(close);

        Assert.Equal(2, _receiver.Received.Count);
    }

    [Fact]
    public async Task One_that_is_paused_by_hand_gets_nothing_until_it_is_resumed()
    {
        string path = $"/webhook/{Make("created")["id"]}/";
        _close.Create(Caller.Subscribe());
        _close.Send("PUT", path, """{"status":"paused"}""");
        _close.Create(Caller.Subscribe());

        Assert.Equal(0, await DeliverAsync());
        Assert.Equal(("api", "healthy"), State(path));

        // What waited already is delivered then; what happened meanwhile is not.
        _close.Send("PUT", path, """{"status":"active"}""");
        Assert.Equal(1, await DeliverAsync());
        _close.Create(Caller.Subscribe());
        Assert.Equal(1, await DeliverAsync());
    }

    [Fact]
    public async Task After_three_days_of_failures_only_it_is_paused_and_nothing_is_tried_any_more()
    {
        JsonNode made = Make("created");
        _close.Create(Caller.Subscribe());
        _receiver.Status = HttpStatusCode.InternalServerError;
        for (int hour = 0; hour < 100; hour++)
        {
            await DeliverAsync();
            if (hour == 30)
            {
                _close.Create(Caller.Subscribe());
            }

            _close.Clock.Advance(TimeSpan.FromHours(1));
        }

        string path = $"/webhook/{made["id"]}/";
        Assert.Equal("paused", (string?)_close.Get(path)["status"]);
        int tries = _receiver.Received.Count;
        _close.Create(Caller.Subscribe());
        _close.Clock.Advance(TimeSpan.FromDays(10));
        await DeliverAsync();
        await DeliverAsync();
        Assert.Equal(tries, _receiver.Received.Count);
        Assert.Equal(("failures", "unhealthy"), State(path));

        _close.Send("PUT", path, """{"verify_ssl":false}""");
        Assert.Equal("paused", (string?)_close.Get(path)["status"]);
        _close.Send("PUT", path, """{"status":"active"}""");
        Assert.Equal((null, "healthy"), State(path));
        _receiver.Status = HttpStatusCode.OK;
        _close.Create(Caller.Subscribe());
        Assert.Equal(1, await DeliverAsync());
    }

    [Fact]
    public void Updates_in_quick_succession_are_one_event_and_say_what_changed()
    {
        _close.Create(Caller.Subscribe());
        _close.Clock.Advance(TimeSpan.FromMinutes(5));

        JsonArray events = Events("object_type=bulk_action.sequence_subscription&_limit=50");

        // 7 s until counted and 1.27 s an object are more than ten seconds and far fewer events than steps.
        List<JsonNode> updates = [.. events.Where(told => (string?)told!["action"] == "updated").Select(told => told!)];
        Assert.Equal("completed", (string?)events[0]!["action"]);
        Assert.Equal("created", (string?)events[^1]!["action"]);
        Assert.InRange(updates.Count, 2, 4);
        Assert.All(updates, told => Assert.True(
            string.CompareOrdinal((string?)told["date_created"], (string?)told["date_updated"]) < 0));
        Assert.Contains("status", updates[^1]["changed_fields"]!.AsArray().Select(field => (string?)field));
        Assert.Equal("created", (string?)updates[^1]["previous_data"]!["status"]);
        Assert.Equal("processing", (string?)updates[^1]["data"]!["status"]);
        Assert.Equal(updates.Count, updates.Select(told => (string?)told["id"]).Distinct().Count());
    }

    [Theory]
    [InlineData("date_updated__lt=2026-03-02T09:30:00Z", 0)]
    [InlineData("date_updated__lte=2026-03-02T09:30:00Z", 1)]
    [InlineData("date_updated__gte=2026-03-02T09:30:00", 2)]
    [InlineData("date_updated__gt=2026-03-02T09:30:00Z", 1)]
    [InlineData("object_type=bulk_action.sequence_subscription&date_updated__gt=2026-03-02T10:00:00%2B01:00&date_updated__lte=2026-03-02T09:30:00Z", 1)]
    public void Events_can_be_asked_for_by_date(string query, int count)
    {
        _close.Create(Caller.Subscribe());
        _close.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(count, Events(query).Count);
    }

    [Fact]
    public void A_date_that_is_none_is_refused() =>
        Assert.Equal(HttpStatusCode.BadRequest, _close.Send("GET", "/event/?date_updated__lt=soon").Status);

    public void Dispose() => _receiver.Dispose();

    private static string Body(params string[] actions) => new JsonObject
    {
        ["url"] = Address,
        ["events"] = new JsonArray([.. actions.Select(action => (JsonNode)new JsonObject
        {
            ["object_type"] = "bulk_action.sequence_subscription", ["action"] = action,
        })]),
    }.ToJsonString();

    private JsonNode Make(params string[] actions)
    {
        (HttpStatusCode status, JsonNode made) = _close.Send("POST", "/webhook/", Body(actions));
        Assert.Equal(HttpStatusCode.Created, status);
        return made;
    }

    private (string? PauseReason, string? Health) State(string path)
    {
        JsonNode webhook = _close.Get(path);
        return ((string?)webhook["pause_reason"], (string?)webhook["health_status"]);
    }

    private Task<int> DeliverAsync() => DeliverAsync(_close);

    private async Task<int> DeliverAsync(Caller close)
    {
        using HttpMessageInvoker client = new(_receiver, disposeHandler: false);
        return await close.Sandbox.DeliverAsync(client);
    }

    private JsonArray Events(string query) => _close.Get("/event/?" + query)["data"]!.AsArray();

    private sealed class Receiver : HttpMessageHandler
    {
        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        public List<(string Timestamp, string Hash, byte[] Body)> Received { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Equal(Address, request.RequestUri!.AbsoluteUri);
            Received.Add((
                request.Headers.GetValues("close-sig-timestamp").Single(),
                request.Headers.GetValues("close-sig-hash").Single(),
                await request.Content!.ReadAsByteArrayAsync(cancellationToken)));
            return new HttpResponseMessage(Status);
        }
    }
}
