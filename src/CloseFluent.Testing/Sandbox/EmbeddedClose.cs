using System.Globalization;
using System.Text.Json.Nodes;

namespace CloseFluent.Testing.Embedded;

/// <summary>Puts data, clock, endpoints and pipeline together.</summary>
internal sealed class EmbeddedClose
{
    private readonly Dictionary<string, HashSet<string>> _groups;
    private readonly CloseData _data;
    private readonly Pipeline _pipeline;
    private readonly OAuthEndpoints _oauth;
    private readonly EventLog _events;
    private readonly TimeProvider _time;

    public EmbeddedClose(CloseSandboxOptions options)
    {
        CloseData data = new(options.Seed, options.TimeProvider.GetUtcNow(), options.Data);
        _data = data;
        _groups = Groups(data);
        BulkActionPace pace = new(options.TimeUntilCounted, options.TimePerObject);
        BulkActionQueue queue = new(data, pace, SandboxIds.AdaUser, Context);
        RouteTable routes = new();
        new OrganizationEndpoints(data).AddTo(routes);
        new SequenceEndpoints(data).AddTo(routes);
        new SubscriptionEndpoints(data).AddTo(routes);
        new SearchEndpoint(data, Context).AddTo(routes);
        new BulkActionEndpoints(data, queue, options.IsStrict).AddTo(routes);
        new EventEndpoint(data.Events).AddTo(routes);
        _events = data.Events;
        _time = options.TimeProvider;
        TokenIssuer issuer = new(options.TimeProvider);
        _oauth = new OAuthEndpoints(issuer);
        Credentials credentials = new(options.ApiKey, options.AccessToken, issuer);
        _pipeline = new Pipeline(routes, credentials, options.TimeProvider, queue.Advance);
    }

    public SandboxResponse Answer(SandboxRequest request) =>
        _oauth.Answer(request) ?? _pipeline.Answer(request);

    public IReadOnlyList<SandboxSubscription> Subscriptions() => _pipeline.Read(() => SubscriptionList.Of(_data));

    /// <summary>What a webhook on bulk actions has not been told yet, oldest first.</summary>
    public IReadOnlyList<SandboxDelivery> TakeDeliveries()
    {
        // Any request lets the sandbox catch up with the time.
        Answer(new SandboxRequest("GET", RouteTable.BasePath + "/me/"));
        string timestamp = _time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return [.. _events.TakeUndelivered().Select(told => new SandboxDelivery(
            timestamp,
            JsonText.Write(new JsonObject
            {
                ["event"] = told,
                ["subscription_id"] = SandboxDelivery.SubscriptionId,
            }).ToArray()))];
    }

    private FilterContext Context(DateTimeOffset now, TimeSpan offset) => new(now, offset, SandboxIds.AdaUser, _groups);

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
