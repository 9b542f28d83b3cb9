using System.Diagnostics.CodeAnalysis;

namespace CloseFluent.Testing;

/// <summary>
/// A client for tests of business code: it records what would be sent to Close, and never uses a network. Sending a bulk
/// action is recorded and succeeds (<c>created</c>, with an id of Close's form, the same in every run). Every other call
/// needs a script, and throws an <see cref="UnscriptedCallException"/> without one.
/// </summary>
/// <remarks>
/// Above the recording it is a real <see cref="CloseClient"/>: match limits, retries, waiting and errors are those of
/// production, on a clock of its own on which every wait completes at once. Recorders share nothing; tests may run in
/// parallel.
/// </remarks>
[SuppressMessage("Design", "CA1001", Justification = "On a transport of its own the client has nothing to dispose.")]
public sealed partial class CloseRecorder : DelegatingCloseClient
{
    private readonly RecordingTransport _transport;

    /// <summary>Creates a recorder.</summary>
    /// <param name="options">
    /// The options of the client, for example its match limit; the defaults if null. Its clock is set to <see
    /// cref="Clock"/>; its credential is not used.
    /// </param>
    public CloseRecorder(CloseClientOptions? options = null)
        : this(options ?? new CloseClientOptions(), new AutoAdvancingTimeProvider())
    {
    }

    private CloseRecorder(CloseClientOptions options, AutoAdvancingTimeProvider clock)
        : this(options, clock, new RecordingTransport(clock))
    {
    }

    private CloseRecorder(CloseClientOptions options, AutoAdvancingTimeProvider clock, RecordingTransport transport)
        : base(new CloseClient(transport, new CloseClientOptions
        {
            MaxMatches = options.MaxMatches,
            ListConsistencyDelay = options.ListConsistencyDelay,
            MaxRetryDelay = options.MaxRetryDelay,
            MaxRetries = options.MaxRetries,
            Observer = options.Observer,
            RateLimiter = options.RateLimiter,
            MaxRetryDuration = options.MaxRetryDuration,
            TimeProvider = clock,
            TimeZone = options.TimeZone,
        }))
    {
        Clock = clock;
        _transport = transport;
    }

    /// <summary>Gets the clock of all waiting; pass it to business code that waits by itself.</summary>
    public AutoAdvancingTimeProvider Clock { get; }

    /// <summary>Gets what was sent so far, in order.</summary>
    public SentActions Sent => _transport.Sent();
}
