namespace CloseFluent.Sandbox;

/// <summary>
/// An embedded Close: it validates requests and responds as Close's API does, with one small organization of its own
/// (see <see cref="SandboxIds"/>). Nothing leaves the process. It may be used from several threads.
/// </summary>
public sealed class CloseSandbox
{
    private readonly SandboxHost _host;
    private readonly TimeProvider _time;

    /// <summary>Creates a sandbox with data of its own.</summary>
    /// <param name="options">How it behaves; the defaults if null.</param>
    /// <exception cref="ArgumentException">A key is blank, or a time or a fault is out of its bounds.</exception>
    public CloseSandbox(CloseSandboxOptions? options = null)
    {
        options ??= new CloseSandboxOptions();
        options.Validate();
        ApiKey = options.ApiKey;
        _time = options.TimeProvider;
        _host = new SandboxHost(options);
    }

    /// <summary>The API key that the sandbox accepts.</summary>
    public string ApiKey { get; }

    /// <summary>
    /// Gets the bulk actions that were really created, oldest first. Unlike responses of the API, this has no faults and no
    /// delay.
    /// </summary>
    public IReadOnlyList<SandboxBulkAction> BulkActions => _host.BulkActions();

    /// <summary>
    /// What filters said that the sandbox does not know, each once, oldest first: a type of node, a field, a kind of object,
    /// a text mode. Close may know it. Such a part neither matches nor fails to match, negated or not, so that an object is
    /// selected only where the rest of the filter decides. A sandbox that <see cref="CloseSandboxOptions.IsStrict"/> refuses
    /// it instead.
    /// </summary>
    public IReadOnlyList<string> UnknownFilterParts => _host.UnknownFilterParts();

    /// <summary>Responds to one request. An invalid request gets a response too, never an exception.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The response, as Close would send it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public SandboxResponse Handle(SandboxRequest request) =>
        Handle(request ?? throw new ArgumentNullException(nameof(request)), DrawFault(request.Method, request.Path));

    /// <summary>Gets all subscriptions of contacts to sequences by now, lead by lead.</summary>
    public IReadOnlyList<SandboxSubscription> Subscriptions => _host.Subscriptions();

    /// <summary>Gets the e-mails that bulk actions wrote to who is still there by now, oldest first.</summary>
    public IReadOnlyList<SandboxEmail> Emails => _host.Emails();

    /// <summary>Returns the subscriptions to one sequence by now, lead by lead.</summary>
    public IReadOnlyList<SandboxSubscription> SubscriptionsTo(SequenceId sequence)
    {
        string id = (sequence ?? throw new ArgumentNullException(nameof(sequence))).Value;
        return [.. Subscriptions.Where(subscription => subscription.SequenceId == id)];
    }

    /// <summary>
    /// Takes what a webhook on bulk actions would have received by now and was not taken yet, oldest first, signed with
    /// <see cref="SandboxDelivery.SignatureKey"/>. Nothing is sent; post <see cref="SandboxDelivery.ToRequest"/> where it
    /// belongs. Updates follow when ten seconds have passed or something else happened, since until then Close merges them.
    /// </summary>
    /// <returns>The list; empty where there is nothing.</returns>
    public IReadOnlyList<SandboxDelivery> TakeDeliveries() => _host.TakeDeliveries();

    /// <summary>
    /// Posts what is due to the webhooks that were created with <c>POST /webhook/</c>, signed with their keys. What gets no
    /// 2xx is posted again by a later call: after a minute, then after twice as long each time, for 72 hours. A webhook to
    /// which nothing arrived for three days is paused. <c>CloseSandboxServer</c> does this automatically.
    /// </summary>
    /// <param name="client">What posts; it decides what can be reached.</param>
    /// <param name="cancellationToken">Cancels; what was not posted yet did not arrive.</param>
    /// <returns>How many deliveries arrived.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    public Task<int> DeliverAsync(HttpMessageInvoker client, CancellationToken cancellationToken = default) =>
        _host.DeliverAsync(client ?? throw new ArgumentNullException(nameof(client)), cancellationToken);

    /// <summary>
    /// Creates a handler for an <see cref="HttpClient"/> that sends its requests, whatever their host, to this sandbox in
    /// memory.
    /// </summary>
    /// <returns>A new handler; disposing it leaves the sandbox as it is.</returns>
    public HttpMessageHandler CreateHandler() => new SandboxMessageHandler(this, _time);

    /// <summary>Gets every method and path that has an endpoint.</summary>
    internal IEnumerable<string> Routes => _host.Routes;

    /// <summary>What goes wrong with a request. Drawn before its body is read, because some requests never leave.</summary>
    internal SandboxFault DrawFault(string method, string path) => _host.DrawFault(method, path);

    internal SandboxResponse Handle(SandboxRequest request, SandboxFault fault) => _host.Handle(request, fault);
}
