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
    private readonly WebhookSender _sender;
    private readonly List<LoggedEvent> _undelivered = [];
    private readonly RouteTable _routes = new();

    public SandboxHost(CloseSandboxOptions options)
    {
        SkewedTimeProvider time = new(options.TimeProvider, options.Faults.ClockSkew);
        CloseData data = new(options.Seed, time.GetUtcNow(), options.Data, options.IsStrict);
        _data = data;
        _groups = Groups(data);
        BulkActionPace pace = new(options.TimeUntilCounted, options.TimePerObject);
        _queue = new BulkActionQueue(data, pace, Context);
        new OrganizationEndpoints(data).AddTo(_routes);
        new SequenceEndpoints(data).AddTo(_routes);
        new SubscriptionEndpoints(data).AddTo(_routes);
        new EmailTemplateEndpoints(data, Context).AddTo(_routes);
        new SearchEndpoint(data, Context).AddTo(_routes);
        foreach (SandboxBulkActionKind kind in Kinds(data))
        {
            new BulkActionEndpoints(data, kind, _queue, options.IsStrict, options.Faults.ListConsistencyDelay)
                .AddTo(_routes);
        }

        new EventEndpoint(data.Events).AddTo(_routes);
        _webhooks = new WebhookStore(options.Seed);
        new WebhookEndpoints(_webhooks).AddTo(_routes);
        data.Events.Settled = OnSettled;
        TokenIssuer issuer = new(time);
        OAuthEndpoints oauth = new(issuer, options.IsStrict);
        Credentials credentials = new(options.ApiKey, options.AccessToken, issuer);
        _faultless = new Pipeline(_routes, credentials, time, Advance, options.IsStrict, options.MaxRequestsPerSecond);
        _sender = new WebhookSender(_faultless, _webhooks, options.TimeProvider);
        _pipeline = new FaultyPipeline(request => oauth.Handle(request) ?? _faultless.Handle(request), options.Faults, time);
    }

    public IEnumerable<string> Routes => _routes.Routes;

    public SandboxFault DrawFault(string method, string path) => _pipeline.Draw(method, path);

    public SandboxResponse Handle(SandboxRequest request, SandboxFault fault) => _pipeline.Handle(request, fault);

    public IReadOnlyList<SandboxBulkAction> BulkActions() => _faultless.Read<IReadOnlyList<SandboxBulkAction>>(() =>
    [
        .. _queue.NewestFirst
            .Reverse()
            .Select(action => new SandboxBulkAction(
                action.Id, action.Status, BulkActionView.From(action).ToJsonString())),
    ]);

    public IReadOnlyList<string> UnknownFilterParts() => _faultless.Read(() => _data.Unknown.Met);

    public IReadOnlyList<SandboxEmail> Emails() => _faultless.Read(() => EmailList.From(_data));

    public IReadOnlyList<SandboxSubscription> Subscriptions() => _faultless.Read(() => SubscriptionList.From(_data));

    /// <summary>Takes what a webhook on bulk actions has not received yet, oldest first.</summary>
    public IReadOnlyList<SandboxDelivery> TakeDeliveries() => _faultless.Read<IReadOnlyList<SandboxDelivery>>(() =>
    {
        List<LoggedEvent> events = [.. _undelivered];
        _undelivered.Clear();
        return
        [
            .. events.Select(evt => new SandboxDelivery(
                _sender.Timestamp, WebhookStore.Body(evt.ToJson(), SandboxDelivery.SubscriptionId))),
        ];
    });

    public Task<int> DeliverAsync(HttpMessageInvoker client, CancellationToken cancellationToken) =>
        _sender.DeliverAsync(client, cancellationToken);

    // A line for each kind of bulk action.
    private static SandboxBulkActionKind[] Kinds(CloseData data) =>
    [
        new("sequence_subscription", "bulkseqsub_", new SubscriptionReader(data), new SubscriptionRules()),
        new("email", "bulkemail_", new EmailReader(data), new EmailRules()) { Filters = ["template_id"] },
        new("edit", "bulkedit_", new EditReader(data), new EditRules()),
        new("delete", "bulkdelete_", new DeleteReader(data), new DeleteRules()),
    ];

    private void Advance(DateTimeOffset now)
    {
        _queue.Advance(now);
        _data.Events.Settle(now);
    }

    private void OnSettled(LoggedEvent evt)
    {
        _webhooks.Enqueue(evt);
        if (SandboxBulkActionKind.IsBulkAction(evt.ObjectType))
        {
            _undelivered.Add(evt);
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
