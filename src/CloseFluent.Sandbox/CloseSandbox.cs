
namespace CloseFluent.Sandbox;

/// <summary>
/// An embedded Close: it checks requests and answers them as Close's API does, over one small organization of its own
/// (see <see cref="SandboxIds"/>). Nothing leaves the process. It may be used from several threads.
/// </summary>
public sealed class CloseSandbox
{
    private readonly SandboxHost _close;
    private readonly TimeProvider _time;

    /// <summary>Makes a sandbox with data of its own.</summary>
    /// <param name="options">How it behaves; the defaults if null.</param>
    /// <exception cref="ArgumentException">A key is blank, or a time or a fault is out of its bounds.</exception>
    public CloseSandbox(CloseSandboxOptions? options = null)
    {
        options ??= new CloseSandboxOptions();
        options.Check();
        ApiKey = options.ApiKey;
        _time = options.TimeProvider;
        _close = new SandboxHost(options);
    }

    /// <summary>The API key that the sandbox accepts.</summary>
    public string ApiKey { get; }

    /// <summary>
    /// The bulk actions that were really created, oldest first. Unlike the answers of the API, this has no faults and no lag.
    /// </summary>
    public IReadOnlyList<SandboxBulkAction> BulkActions => _close.BulkActions();

    /// <summary>
    /// What filters said that the sandbox does not know, each once, oldest first: a type of node, a field, a kind of object, a
    /// text mode. Close may know it. Such a part neither matches nor fails to match, negated or not, so that an object is selected
    /// only where the rest of the filter decides. A sandbox that <see cref="CloseSandboxOptions.IsStrict"/> refuses it instead.
    /// </summary>
    public IReadOnlyList<string> UnknownFilterParts => _close.UnknownFilterParts();

    /// <summary>Answers one request. A fault of the request is an answer too, never an exception.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The answer, as Close would give it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public SandboxResponse Handle(SandboxRequest request) =>
        Handle(request ?? throw new ArgumentNullException(nameof(request)), DrawFault(request.Method, request.Path));

    /// <summary>Who is subscribed to what by now, lead by lead.</summary>
    public IReadOnlyList<SandboxSubscription> Subscriptions => _close.Subscriptions();

    /// <summary>Who is subscribed to a sequence by now, lead by lead.</summary>
    public IReadOnlyList<SandboxSubscription> SubscriptionsTo(SequenceId sequence)
    {
        string id = (sequence ?? throw new ArgumentNullException(nameof(sequence))).Value;
        return [.. Subscriptions.Where(subscription => subscription.SequenceId == id)];
    }

    /// <summary>
    /// Gives what a webhook on bulk actions would be told by now and was not told yet, oldest first, signed with
    /// <see cref="SandboxDelivery.SignatureKey"/>. Nothing is sent; post <see cref="SandboxDelivery.ToRequest"/> where it belongs.
    /// Updates follow when ten seconds have passed or something else happened, since until then Close merges them.
    /// </summary>
    public IReadOnlyList<SandboxDelivery> TakeDeliveries() => _close.TakeDeliveries();

    /// <summary>
    /// Posts what the webhooks that were made with <c>POST /webhook/</c> are to be told by now, signed with their keys. What no
    /// 2xx answers is posted again by a later call: after a minute, then after twice as long each time, for 72 hours. A webhook
    /// to which nothing arrived for three days is paused. <c>CloseSandboxServer</c> calls this by itself.
    /// </summary>
    /// <param name="client">What posts; it decides what can be reached.</param>
    /// <param name="cancellationToken">Gives up; what was not posted yet counts as not arrived.</param>
    /// <returns>How many deliveries arrived.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    public Task<int> DeliverAsync(HttpMessageInvoker client, CancellationToken cancellationToken = default) =>
        _close.DeliverAsync(client ?? throw new ArgumentNullException(nameof(client)), cancellationToken);

    /// <summary>
    /// Makes a handler for an <see cref="HttpClient"/> whose requests, whatever their host, this sandbox answers in memory.
    /// </summary>
    /// <returns>A new handler; disposing it leaves the sandbox as it is.</returns>
    public HttpMessageHandler CreateHandler() => new SandboxMessageHandler(this, _time);

    /// <summary>Every method and place that is answered.</summary>
    internal IEnumerable<string> Places => _close.Places;

    /// <summary>What goes wrong with a request. Drawn before its body is read, because some requests never leave.</summary>
    internal SandboxFault DrawFault(string method, string path) => _close.DrawFault(method, path);

    internal SandboxResponse Handle(SandboxRequest request, SandboxFault fault) => _close.Answer(request, fault);
}
