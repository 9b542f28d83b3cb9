using System.Text;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox.Tests;

public sealed class PipelineTests
{
    private readonly CloseSandbox _sandbox = new(new CloseSandboxOptions { AccessToken = "token" });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Basic")]
    [InlineData("Basic YXBpX290aGVyOg==")]
    [InlineData("Bearer other")]
    [InlineData("Digest api_sandbox")]
    public void Wrong_credentials_are_unauthorized(string? authorization)
    {
        SandboxRequest request = new("GET", "/api/v1/me/");
        if (authorization is not null)
        {
            request.Headers["Authorization"] = authorization;
        }

        SandboxResponse response = _sandbox.Handle(request);
        Assert.Equal(401, response.StatusCode);
        Assert.Equal("""{"error":"Unauthorized"}""", Encoding.UTF8.GetString(response.Body.Span));
    }

    [Fact]
    public void A_password_beside_the_key_is_refused_and_a_token_taken()
    {
        Assert.Equal(401, Handle("GET", "/me/", authorization: Caller.Basic("api_sandbox:secret")).StatusCode);
        Assert.Equal(200, Handle("GET", "/me/", authorization: "Bearer token").StatusCode);
        Assert.Equal(200, Handle("GET", "/me/", authorization: "basic YXBpX3NhbmRib3g6").StatusCode);
    }

    [Fact]
    public void No_token_is_accepted_unless_one_is_set()
    {
        SandboxRequest request = new("GET", "/api/v1/me/");
        request.Headers["Authorization"] = "Bearer ";
        Assert.Equal(401, new CloseSandbox().Handle(request).StatusCode);
    }

    [Fact]
    public void A_missing_slash_redirects_with_the_query_before_credentials_are_asked()
    {
        SandboxRequest request = new("POST", "/api/v1/bulk_action/sequence_subscription") { Query = "?a=1" };
        SandboxResponse response = _sandbox.Handle(request);
        Assert.Equal(308, response.StatusCode);
        Assert.Equal("/api/v1/bulk_action/sequence_subscription/?a=1", response.Headers["location"]);
    }

    [Theory]
    [InlineData("GET", "/moon/", 404)]
    [InlineData("GET", "/moon", 404)]
    [InlineData("GET", "/bulk_action/sequence_subscription/bulkseqsub_unknown/", 404)]
    [InlineData("GET", "/sequence/seq_unknown/", 404)]
    [InlineData("GET", "/sequence_subscription/sub_unknown/", 404)]
    [InlineData("DELETE", "/bulk_action/sequence_subscription/", 405)]
    [InlineData("GET", "/data/search/", 405)]
    [InlineData("PUT", "/bulk_action/sequence_subscription/", 405)]
    public void Other_addresses_and_methods_are_refused(string method, string path, int expected) =>
        Assert.Equal(expected, Handle(method, path).StatusCode);

    [Fact]
    public void An_unknown_id_is_an_empty_query()
    {
        string? error = (string?)Json(Handle("GET", "/sequence/seq_unknown/"))["error"];
        Assert.StartsWith("Empty query: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"action_type\": ", "The request contains invalid JSON.")]
    [InlineData("", "The request contains invalid JSON.")]
    [InlineData("{ \"results_limit\": NaN }", "The request contains invalid JSON.")]
    [InlineData("{ \"results_limit\": Infinity }", "The request contains invalid JSON.")]
    [InlineData("{ \"query\": \"\\ud800\" }", "The request contains invalid JSON.")]
    [InlineData("[]", "JSON data must be a dict.")]
    [InlineData("null", "JSON data must be a dict.")]
    public void A_body_that_is_not_an_object_is_refused(string body, string error)
    {
        SandboxResponse response = Handle("POST", Caller.BulkPath, body);
        Assert.Equal(400, response.StatusCode);
        Assert.Equal(error, (string?)Json(response)["error"]);
    }

    [Theory]
    [InlineData("application/json", 400)]
    [InlineData("application/json; charset=utf-8", 400)]
    [InlineData("text/plain", 415)]
    [InlineData(null, 415)]
    public void The_content_type_has_to_be_json(string? contentType, int expected) =>
        Assert.Equal(expected, Handle("POST", Caller.BulkPath, "{}", contentType).StatusCode);

    [Fact]
    public void A_chunked_body_is_refused()
    {
        SandboxRequest request = new("POST", "/api/v1" + Caller.BulkPath) { IsChunked = true, Body = "{}"u8.ToArray() };
        request.Headers["Authorization"] = Caller.Basic("api_sandbox:");
        SandboxResponse response = _sandbox.Handle(request);
        Assert.Equal(400, response.StatusCode);
        Assert.Equal("Chunked Transfer-Encoding is not supported.", (string?)Json(response)["error"]);
    }

    [Fact]
    public void Every_response_reports_the_rate_limit() =>
        Assert.Matches(@"^limit=\d+, remaining=\d+, reset=\d+(\.\d+)?$", Handle("GET", "/moon/").Headers["RateLimit"]);

    [Fact]
    public void A_long_query_may_come_as_a_post()
    {
        SandboxRequest request = new("POST", "/api/v1/saved_search/")
        {
            Body = Encoding.UTF8.GetBytes("""{ "_params": { "type": "contact", "_limit": 1 } }"""),
        };
        request.Headers["authorization"] = Caller.Basic("api_sandbox:");
        request.Headers["x-http-method-override"] = "GET";
        request.Headers["content-type"] = "application/json";
        JsonArray views = Json(_sandbox.Handle(request))["data"]!.AsArray();
        Assert.Equal(SandboxIds.ContactSmartView, (string?)Assert.Single(views)!["id"]);
    }

    [Fact]
    public void Requests_from_several_threads_do_not_disturb_each_other()
    {
        const string Pause = """{ "action_type": "pause" }""";
        Parallel.For(0, 200, _ => Assert.Equal(200, Handle("POST", Caller.BulkPath, Pause).StatusCode));
        JsonNode list = Json(Handle("GET", Caller.BulkPath));
        Assert.Equal(100, list["data"]!.AsArray().Count);
        Assert.True((bool)list["has_more"]!);
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => _sandbox.Handle(null!));

    private static JsonNode Json(SandboxResponse response) => JsonNode.Parse(response.Body.Span)!;

    private SandboxResponse Handle(
        string method,
        string path,
        string? body = null,
        string? contentType = "application/json",
        string? authorization = null)
    {
        SandboxRequest request = new(method, "/api/v1" + path) { Body = Encoding.UTF8.GetBytes(body ?? "") };
        request.Headers["Authorization"] = authorization ?? Caller.Basic(_sandbox.ApiKey + ":");
        if (contentType is not null)
        {
            request.Headers["Content-Type"] = contentType;
        }

        return _sandbox.Handle(request);
    }
}
