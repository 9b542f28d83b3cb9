using System.Text.Json.Nodes;
using CloseFluent.Testing.Actions;
using CloseFluent.Testing.Data;
using CloseFluent.Testing.Endpoints;
using CloseFluent.Testing.Filtering;
using CloseFluent.Testing.Http;

namespace CloseFluent.Testing;

/// <summary>
/// An embedded Close: it checks requests and answers them as Close's API does, over one small organization of its own
/// (see <see cref="SandboxIds"/>). Nothing leaves the process. It may be used from several threads.
/// </summary>
public sealed class CloseSandbox
{
    private readonly Pipeline _pipeline;

    /// <summary>Makes a sandbox with data of its own.</summary>
    /// <param name="options">How it behaves; the defaults if null.</param>
    /// <exception cref="ArgumentException">A key is blank, or a time is negative or longer than a year.</exception>
    public CloseSandbox(CloseSandboxOptions? options = null)
    {
        options ??= new CloseSandboxOptions();
        options.Check();
        ApiKey = options.ApiKey;
        CloseData data = new(options.Seed, options.TimeProvider.GetUtcNow());
        Dictionary<string, HashSet<string>> groups = Groups(data);
        FilterContext Context(DateTimeOffset now, TimeSpan offset) => new(now, offset, SandboxIds.AdaUser, groups);
        BulkActionPace pace = new(options.TimeUntilCounted, options.TimePerObject);
        BulkActionQueue queue = new(data, pace, SandboxIds.AdaUser, Context);
        RouteTable routes = new();
        new OrganizationEndpoints(data).AddTo(routes);
        new SequenceEndpoints(data).AddTo(routes);
        new SubscriptionEndpoints(data).AddTo(routes);
        new SearchEndpoint(data, Context).AddTo(routes);
        new BulkActionEndpoints(data, queue).AddTo(routes);
        Credentials credentials = new(options.ApiKey, options.AccessToken);
        _pipeline = new Pipeline(routes, credentials, options.TimeProvider, queue.Advance);
    }

    /// <summary>The API key that the sandbox accepts.</summary>
    public string ApiKey { get; }

    /// <summary>Answers one request. A fault of the request is an answer too, never an exception.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The answer, as Close would give it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public SandboxResponse Handle(SandboxRequest request) =>
        _pipeline.Answer(request ?? throw new ArgumentNullException(nameof(request)));

    /// <summary>
    /// Makes a handler for an <see cref="HttpClient"/> whose requests, whatever their host, this sandbox answers in memory.
    /// </summary>
    /// <returns>A new handler; disposing it leaves the sandbox as it is.</returns>
    public HttpMessageHandler CreateHandler() => new SandboxMessageHandler(this);

    private static Dictionary<string, HashSet<string>> Groups(CloseData data)
    {
        Dictionary<string, HashSet<string>> groups = new(StringComparer.Ordinal);
        foreach (JsonObject group in data.Groups)
        {
            groups[(string)group["id"]!] = [.. group["members"]!.AsArray().Select(member => (string)member!["user_id"]!)];
        }

        return groups;
    }
}
