using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.Sandbox.Tests;

/// <summary>Calls a sandbox of its own, whose clock stands still until it is moved. It is a Monday.</summary>
internal sealed class Caller
{
    public const string BulkPath = "/bulk_action/sequence_subscription/";

    private static readonly JsonDocumentOptions s_deep = new() { MaxDepth = 5000 };

    public Caller(Action<CloseSandboxOptions>? configure = null)
    {
        CloseSandboxOptions options = new() { TimeProvider = Clock };
        configure?.Invoke(options);
        Sandbox = new CloseSandbox(options);
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero));

    public CloseSandbox Sandbox { get; }

    public string Offset { get; set; } = "0";

    /// <param name="method">The method.</param>
    /// <param name="path">The path without <c>/api/v1</c>, and the query.</param>
    /// <param name="json">The body; none if null.</param>
    /// <param name="insteadOf">The method that the request stands for; none if null.</param>
    public (HttpStatusCode Status, JsonNode Body) Send(
        string method, string path, string? json = null, string? insteadOf = null)
    {
        string[] parts = path.Split('?', 2);
        SandboxRequest request = new(method, "/api/v1" + parts[0])
        {
            Query = parts.Length > 1 ? parts[1] : "",
            Body = Encoding.UTF8.GetBytes(json ?? ""),
        };
        request.Headers["Authorization"] = Basic(Sandbox.ApiKey + ":");
        request.Headers["X-TZ-Offset"] = Offset;
        if (insteadOf is not null)
        {
            request.Headers["X-HTTP-Method-Override"] = insteadOf;
        }

        if (json is not null)
        {
            request.Headers["Content-Type"] = "application/json";
        }

        SandboxResponse response = Sandbox.Handle(request);
        return ((HttpStatusCode)response.StatusCode, JsonNode.Parse(response.Body.Span, null, s_deep)!);
    }

    public JsonNode Get(string path)
    {
        (HttpStatusCode status, JsonNode body) = Send("GET", path);
        Assert.Equal(HttpStatusCode.OK, status);
        return body;
    }

    public JsonNode Create(JsonObject body)
    {
        (HttpStatusCode status, JsonNode answer) = Send("POST", BulkPath, body.ToJsonString());
        Assert.True(status == HttpStatusCode.OK, answer.ToJsonString());
        return answer;
    }

    public JsonNode Refused(JsonObject body)
    {
        (HttpStatusCode status, JsonNode answer) = Send("POST", BulkPath, body.ToJsonString());
        Assert.Equal(HttpStatusCode.BadRequest, status);
        return answer;
    }

    /// <summary>How many objects a filter matches.</summary>
    public int Count(string filter)
    {
        (HttpStatusCode status, JsonNode answer) = Send(
            "POST", "/data/search/", $$"""{ "query": {{filter}}, "include_counts": true, "results_limit": 0 }""");
        Assert.True(status == HttpStatusCode.OK, answer.ToJsonString());
        return (int)answer["count"]!["total"]!;
    }

    /// <summary>The faults of a filter, as they stand under "query".</summary>
    public JsonNode Faults(string filter)
    {
        (HttpStatusCode status, JsonNode answer) = Send("POST", "/data/search/", $$"""{ "query": {{filter}} }""");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        return answer["field-errors"]!["query"]!;
    }

    public JsonArray Subscriptions(string filter) => Get("/sequence_subscription/?" + filter)["data"]!.AsArray();

    public static string Basic(string credentials) => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials));

    public static JsonObject Subscribe(
        string sequence = SandboxIds.OnboardingSequence, string preference = "contact") => new()
    {
        ["action_type"] = "subscribe",
        ["sequence_id"] = sequence,
        ["sender_account_id"] = SandboxIds.AdaAccount,
        ["sender_name"] = "Ada Example",
        ["sender_email"] = "ada@example.com",
        ["contact_preference"] = preference,
        ["s_query"] = JsonNode.Parse(Filters.Qualified),
    };
}
