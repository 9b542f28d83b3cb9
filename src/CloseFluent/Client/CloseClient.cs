namespace CloseFluent;

/// <summary>
/// The way to one organization of Close. Make one and keep it: it is safe for use from many threads at once.
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/overview/api-key-authentication"/>.</remarks>
public sealed partial class CloseClient : ICloseClient, IDisposable
{
    private readonly ClientLifetime _lifetime;
    private readonly HttpClient? _ownedHttpClient;
    private readonly ClientServices _services;

    /// <summary>Creates a client with an API key and the default options.</summary>
    /// <param name="apiKey">The key, read from the environment or configuration, never from source.</param>
    /// <exception cref="ArgumentException"><paramref name="apiKey"/> is null, blank or no key.</exception>
    public CloseClient([ArgumentKind(ArgumentKind.ApiKey)] string apiKey)
        : this(CloseCredential.ApiKey(apiKey))
    {
    }

    /// <summary>Creates a client with a credential and the default options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> is null.</exception>
    public CloseClient(CloseCredential credential)
        : this(new CloseClientOptions { Credential = FilterArguments.NotNull(credential) })
    {
    }

    /// <summary>Creates a client that has an HttpClient of its own and disposes it with itself.</summary>
    /// <exception cref="ArgumentException">An option is missing or out of range; the message names it.</exception>
    public CloseClient(CloseClientOptions options)
        : this(options, HttpClients.Create(), ownsHttpClient: true)
    {
    }

    /// <summary>
    /// Creates a client on an HttpClient that is passed, for example by IHttpClientFactory, and is not disposed.
    /// </summary>
    /// <param name="options">The options.</param>
    /// <param name="httpClient">
    /// The HttpClient. Its handlers must neither follow redirects nor repeat requests; if they try to repeat one that could
    /// act twice, it fails instead. Its base address is not used; its timeout counts beside that of the options.
    /// </param>
    /// <exception cref="ArgumentException">An option is missing or out of range; the message names it.</exception>
    public CloseClient(CloseClientOptions options, HttpClient httpClient)
        : this(options, FilterArguments.NotNull(httpClient), ownsHttpClient: false)
    {
    }

    /// <summary>Creates a client on another transport, such as a recorder. No credential is needed.</summary>
    /// <param name="transport">Where requests go.</param>
    /// <param name="options">The options of retrying and waiting; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option is out of range; the message names it.</exception>
    public CloseClient(ICloseTransport transport, CloseClientOptions? options = null)
        : this(
            FilterArguments.NotNull(transport),
            OptionsValidation.Validate(options ?? new CloseClientOptions()),
            null,
            new ClientLifetime(),
            options?.Observer)
    {
    }

    private CloseClient(CloseClientOptions options, HttpClient httpClient, bool ownsHttpClient)
        : this(
            OptionsValidation.Validate(options),
            OptionsValidation.CredentialOf(options),
            httpClient,
            new ClientLifetime(),
            options.Observer) =>
        _ownedHttpClient = ownsHttpClient ? httpClient : null;

    private CloseClient(
        ClientSettings settings,
        CloseCredential credential,
        HttpClient httpClient,
        ClientLifetime lifetime,
        CloseObserver? observer)
        : this(
            Transport(
                httpClient,
                new HttpSettings(
                    settings.BaseAddress,
                    settings.Timeout,
                    settings.MaxResponseSize,
                    settings.TimeProvider,
                    lifetime,
                    credential.Redact),
                credential),
            settings,
            credential,
            lifetime,
            observer)
    {
    }

    private CloseClient(
        ICloseTransport transport,
        ClientSettings options,
        CloseCredential? credential,
        ClientLifetime lifetime,
        CloseObserver? observer)
    {
        _lifetime = lifetime;
        RequestPipeline pipeline = new(
            new RateLimitedTransport(transport, new RateLimitGate(options), options.RateLimiter),
            new RetryPolicy(options),
            credential,
            options,
            lifetime,
            observer);
        _services = new ClientServices(pipeline, new Search(pipeline, options), options);
        Sequences = new Sequences(pipeline);
        Senders = new Senders(pipeline);
        LeadStatuses = new LeadStatuses(pipeline);
        EmailTemplates = new EmailTemplates(pipeline, options);
        SmartViews = new SmartViews(pipeline);
        Webhooks = new Webhooks(pipeline);
    }

    /// <inheritdoc/>
    public ISequences Sequences { get; }

    /// <inheritdoc/>
    public ISenders Senders { get; }

    /// <inheritdoc/>
    public ILeadStatuses LeadStatuses { get; }

    /// <inheritdoc/>
    public IEmailTemplates EmailTemplates { get; }

    /// <inheritdoc/>
    public ISmartViews SmartViews { get; }

    /// <inheritdoc/>
    public IWebhooks Webhooks { get; }

    /// <inheritdoc/>
    public Task<MatchCount> CountAsync(BulkSelection selection, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(selection);
        return _services.Search.CountAsync(selection, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SelectedObject>> PreviewAsync(
        BulkSelection selection,
        [ArgumentKind(ArgumentKind.Number, Least = 1, Most = Search.MostPreviewed)] int count,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(selection);
        return count is > 0 and <= Search.MostPreviewed
            ? _services.Search.PreviewAsync(selection, count, cancellationToken)
            : throw new ArgumentOutOfRangeException(
                nameof(count), count, $"A preview shows 1 to {Search.MostPreviewed} objects; CountAsync counts them all.");
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<SelectedContacts> ListContactsAsync(
        BulkSelection selection,
        [ArgumentKind(ArgumentKind.Number, Least = 1, Most = Search.MaxListed)] int count,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(selection);
        return count is > 0 and <= Search.MaxListed
            ? _services.Search.ListContactsAsync(selection, count, cancellationToken)
            : throw new ArgumentOutOfRangeException(
                nameof(count),
                count,
                FormattableString.Invariant($"The contacts of 1 to {Search.MaxListed:N0} objects are read; CountAsync counts all."));
    }

    /// <summary>
    /// Creates a handler with the settings that a client needs of an HttpClient: no redirects, no cookies, and on later
    /// platforms connections that are renewed, so that it may be kept.
    /// </summary>
    public static HttpMessageHandler CreateHandler() => HttpClients.Handler();

    /// <summary>
    /// Ends the client: whatever it is asked to send afterwards ends in an <see cref="ObjectDisposedException"/>. It closes
    /// the connections of an HttpClient of its own; one that was passed is left alone.
    /// </summary>
    public void Dispose()
    {
        _lifetime.End();
        _ownedHttpClient?.Dispose();
    }

    private static AuthorizingTransport Transport(HttpClient httpClient, HttpSettings settings, CloseCredential credential) => new(
        new FlurlTransport(httpClient, settings),
        credential,
        new TokenEndpoint(httpClient, settings.BaseAddress, settings.Timeout, settings.Time, settings.Redact).RefreshAsync,
        settings.Time);
}
