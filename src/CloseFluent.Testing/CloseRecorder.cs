using System.Diagnostics.CodeAnalysis;

namespace CloseFluent.Testing;

/// <summary>
/// A client for tests of business code: it records what Close would be told to do, and never touches a network. Sending a bulk
/// action is recorded and answered as Close answers (<c>created</c>, with an id of Close's shape, the same in every run). Every
/// other call needs a script, and throws an <see cref="UnscriptedCallException"/> without one.
/// </summary>
/// <remarks>
/// Above the recording it is a real <see cref="CloseClient"/>: guards, repetitions, waiting and errors are those of production,
/// on a clock of its own on which waiting passes at once. Each recorder stands alone; tests may run in parallel.
/// </remarks>
[SuppressMessage("Design", "CA1001", Justification = "On a transport of its own the client holds nothing to dispose.")]
public sealed partial class CloseRecorder : ICloseClient
{
    private readonly RecordingTransport _transport;
    private readonly CloseClient _client;

    /// <summary>Makes a recorder.</summary>
    /// <param name="options">
    /// The options of the client, for example its guard; the defaults if null. Its clock is set to <see cref="Clock"/>; its
    /// credential is not used.
    /// </param>
    public CloseRecorder(CloseClientOptions? options = null)
    {
        options ??= new CloseClientOptions();
        _transport = new RecordingTransport(Clock);
        _client = new CloseClient(_transport, new CloseClientOptions
        {
            MaxMatches = options.MaxMatches,
            ListConsistencyDelay = options.ListConsistencyDelay,
            MaxRetryDelay = options.MaxRetryDelay,
            MaxRetries = options.MaxRetries,
            Observer = options.Observer,
            RateLimiter = options.RateLimiter,
            MaxRetryDuration = options.MaxRetryDuration,
            TimeProvider = Clock,
            TimeZone = options.TimeZone,
        });
    }

    /// <summary>The clock of all waiting; hand it to business code that waits by itself.</summary>
    public AutoAdvancingTimeProvider Clock { get; } = new();

    /// <summary>What Close has been told to do so far, in order.</summary>
    public SentActions Sent => _transport.Sent();

    /// <inheritdoc/>
    public IBulkSequenceSubscriptions BulkSequenceSubscriptions => _client.BulkSequenceSubscriptions;

    /// <inheritdoc/>
    public ISequences Sequences => _client.Sequences;

    /// <inheritdoc/>
    public ISenders Senders => _client.Senders;

    /// <inheritdoc/>
    public ILeadStatuses LeadStatuses => _client.LeadStatuses;

    /// <inheritdoc/>
    public ISmartViews SmartViews => _client.SmartViews;

    /// <inheritdoc/>
    public IWebhooks Webhooks => _client.Webhooks;

    /// <inheritdoc/>
    public Task<MatchCount> CountAsync(BulkSelection selection, CancellationToken cancellationToken = default) =>
        _client.CountAsync(selection, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SelectedObject>> PreviewAsync(
        BulkSelection selection, int count, CancellationToken cancellationToken = default) =>
        _client.PreviewAsync(selection, count, cancellationToken);
}
