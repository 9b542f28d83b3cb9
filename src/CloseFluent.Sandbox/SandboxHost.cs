using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Puts data, clock, endpoints and pipeline together.</summary>
internal sealed class SandboxHost
{
    private readonly Dictionary<string, HashSet<string>> _groups;
    private readonly CloseData _data;
    private readonly FaultyPipeline _pipeline;
    private readonly BulkActionQueue _queue;
    private readonly Pipeline _faultless;
    private readonly WebhookStore _webhooks;
    private readonly WebhookSender _post;
    private readonly List<LoggedEvent> _untold = [];
    private readonly RouteTable _routes = new();

    public SandboxHost(CloseSandboxOptions options)
    {
        SkewedTime time = new(options.TimeProvider, options.Faults.ClockSkew);
        CloseData data = new(options.Seed, time.GetUtcNow(), options.Data, options.IsStrict);
        _data = data;
        _groups = Groups(data);
        BulkActionPace pace = new(options.TimeUntilCounted, options.TimePerObject);
        _queue = new BulkActionQueue(data, pace, Context);
        new OrganizationEndpoints(data).AddTo(_routes);
        new SequenceEndpoints(data).AddTo(_routes);
        new SubscriptionEndpoints(data).AddTo(_routes);
        new SearchEndpoint(data, Context).AddTo(_routes);
        foreach (SandboxBulkActionKind kind in Kinds(data))
        {
            new BulkActionEndpoints(data, kind, _queue, options.IsStrict, options.Faults.ListConsistencyDelay).AddTo(_routes);
        }

        new EventEndpoint(data.Events).AddTo(_routes);
        _webhooks = new WebhookStore(options.Seed);
        new WebhookEndpoints(_webhooks).AddTo(_routes);
        data.Events.Settled = Tell;
        TokenIssuer issuer = new(time);
        OAuthEndpoints oauth = new(issuer, options.IsStrict);
        Credentials credentials = new(options.ApiKey, options.AccessToken, issuer);
        _faultless = new Pipeline(_routes, credentials, time, Advance, options.IsStrict);
        _post = new WebhookSender(_faultless, _webhooks, options.TimeProvider);
        _pipeline = new FaultyPipeline(request => oauth.Answer(request) ?? _faultless.Answer(request), options.Faults, time);
    }

    public IEnumerable<string> Places => _routes.Places;

    public SandboxFault DrawFault(string method, string path) => _pipeline.Draw(method, path);

    public SandboxResponse Answer(SandboxRequest request, SandboxFault fault) => _pipeline.Answer(request, fault);

    public IReadOnlyList<SandboxBulkAction> BulkActions() => _faultless.Read<IReadOnlyList<SandboxBulkAction>>(() =>
    [
        .. _queue.NewestFirst
            .Reverse()
            .Select(action => new SandboxBulkAction(
                action.Id, action.Status, BulkActionView.From(action).ToJsonString())),
    ]);

    public IReadOnlyList<string> UnknownFilterParts() => _faultless.Read(() => _data.Unknown.Met);

    public IReadOnlyList<SandboxSubscription> Subscriptions() => _faultless.Read(() => SubscriptionList.From(_data));

    /// <summary>What a webhook on bulk actions has not been told yet, oldest first.</summary>
    public IReadOnlyList<SandboxDelivery> TakeDeliveries() => _faultless.Read<IReadOnlyList<SandboxDelivery>>(() =>
    {
        List<LoggedEvent> told = [.. _untold];
        _untold.Clear();
        return
        [
            .. told.Select(each => new SandboxDelivery(
                _post.Timestamp, WebhookStore.Body(each.ToJson(), SandboxDelivery.SubscriptionId))),
        ];
    });

    public Task<int> DeliverAsync(HttpMessageInvoker client, CancellationToken cancellationToken) =>
        _post.DeliverAsync(client, cancellationToken);

    // A line for each kind of bulk action.
    private static SandboxBulkActionKind[] Kinds(CloseData data) =>
    [
        new("sequence_subscription", "bulkseqsub_", new SubscriptionReader(data, SandboxIds.AdaUser), new SubscriptionRules()),
        new("edit", "bulkedit_", new EditReader(data), new EditRules()),
    ];

    private void Advance(DateTimeOffset now)
    {
        _queue.Advance(now);
        _data.Events.Settle(now);
    }

    private void Tell(LoggedEvent told)
    {
        _webhooks.Tell(told);
        if (SandboxBulkActionKind.IsBulkAction(told.ObjectType))
        {
            _untold.Add(told);
        }
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
