using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>The one way from a request to a response, one at a time.</summary>
internal sealed class Pipeline(
    RouteTable routes,
    Credentials credentials,
    TimeProvider time,
    Action<DateTimeOffset> advance,
    bool isStrict,
    int? maxRequestsPerSecond = null)
{
#if NET9_0_OR_GREATER
    private readonly Lock _gate = new();
#else
    private readonly object _gate = new();
#endif
    private readonly RateLimits _limits = new(maxRequestsPerSecond);

    public SandboxResponse Handle(SandboxRequest request)
    {
        lock (_gate)
        {
            DateTimeOffset now = SandboxTime.Truncate(time.GetUtcNow());
            advance(now);
            routes.Find(request.Path, out _, out string route);
            return _limits.Respond($"{request.Method} {route}", now, () => Respond(request, now));
        }
    }

    /// <summary>Reads what has become of the data by now, between two requests.</summary>
    public T Read<T>(Func<T> read)
    {
        lock (_gate)
        {
            advance(SandboxTime.Truncate(time.GetUtcNow()));
            return read();
        }
    }

    private SandboxResponse Respond(SandboxRequest request, DateTimeOffset now)
    {
        try
        {
            IReadOnlyDictionary<string, Endpoint>? methods = routes.Find(request.Path, out string id, out string route);
            if (methods is null)
            {
                return routes.Find(request.Path + "/", out _) is null
                    ? throw SandboxHttpException.Single(404, "Not found.")
                    : WithSlash(request);
            }

            return Called(request, methods, id, route, now);
        }
        catch (SandboxHttpException refusal)
        {
            return Json(refusal.StatusCode, refusal.Body);
        }
    }

    private SandboxResponse Called(
        SandboxRequest request,
        IReadOnlyDictionary<string, Endpoint> methods,
        string id,
        string route,
        DateTimeOffset now)
    {
        if (!credentials.Accept(Header(request, "Authorization")))
        {
            throw SandboxHttpException.Single(401, "Unauthorized");
        }

        if (request.IsChunked)
        {
            throw SandboxHttpException.Single(400, "Chunked Transfer-Encoding is not supported.");
        }

        JsonElement? body = OverrideBody(request);
        string method = body is null ? request.Method : "GET";
        if (methods.TryGetValue(method, out Endpoint? endpoint))
        {
            Dictionary<string, string> parameters =
                body is { } sent ? QueryString.Read(sent) : QueryString.Read(request.Query);
            RequestContext context = new(request, parameters, id, now) { OverrideBody = body };
            if (isStrict)
            {
                RequestRules.Check(request, context, method, route);
            }

            JsonObject response = endpoint(context);
            return Json(context.StatusCode, response);
        }

        throw method == "POST" && methods.ContainsKey("PUT")
            ? SandboxHttpException.Single(404, "Use PUT to change an object.")
            : SandboxHttpException.Single(405, "The method is not allowed here.");
    }

    // A query that is too long for an address is sent as a POST that says which method it means.
    private static JsonElement? OverrideBody(SandboxRequest request) =>
        request.Method == "POST" && Header(request, "x-http-method-override") == "GET" ? RequestContext.BodyOf(request) : null;

    private static SandboxResponse WithSlash(SandboxRequest request)
    {
        string query = request.Query.TrimStart('?');
        SandboxResponse response = new(308, default);
        response.Headers["Location"] = request.Path + "/" + (query.Length > 0 ? "?" + query : "");
        return response;
    }

    private static SandboxResponse Json(int statusCode, JsonObject body)
    {
        SandboxResponse response = new(statusCode, SandboxJson.Write(body));
        response.Headers["Content-Type"] = "application/json";
        return response;
    }

    private static string? Header(SandboxRequest request, string name) =>
        request.Headers.TryGetValue(name, out string? value) ? value : null;
}
