using System.Diagnostics.CodeAnalysis;
using CloseFluent.Testing.Recording;

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
public sealed class CloseRecorder : ICloseClient
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
            AtMost = options.AtMost,
            ListLag = options.ListLag,
            LongestRetryWait = options.LongestRetryWait,
            MaxRetries = options.MaxRetries,
            Observer = options.Observer,
            RateLimiter = options.RateLimiter,
            RetryBudget = options.RetryBudget,
            TimeProvider = Clock,
            TimeZone = options.TimeZone,
        });
    }

    /// <summary>The clock of all waiting; hand it to business code that waits by itself.</summary>
    public PassingClock Clock { get; } = new();

    /// <summary>What Close has been told to do so far, in order.</summary>
    public SentActions Sent => _transport.Sent();

    /// <inheritdoc/>
    public IBulkSequenceSubscriptions BulkSequenceSubscriptions => _client.BulkSequenceSubscriptions;

    /// <inheritdoc/>
    public ISequences Sequences => _client.Sequences;

    /// <inheritdoc/>
    public ISenders Senders => _client.Senders;

    /// <inheritdoc/>
    public ISmartViews SmartViews => _client.SmartViews;

    /// <inheritdoc/>
    public IWebhooks Webhooks => _client.Webhooks;

    /// <summary>
    /// Tells the life of the next action that is sent and has none yet. With it, that action can be looked at, waited for,
    /// paused and resumed, and the list of bulk actions can be read.
    /// </summary>
    /// <param name="life">Tells it, for example <c>action => action.Created().Processing(21, of: 57).Done()</c>.</param>
    /// <returns>The same recorder.</returns>
    public CloseRecorder Script(Action<ActionScript> life)
    {
        ActionScript script = new();
        (life ?? throw new ArgumentNullException(nameof(life)))(script);
        _transport.Script(actions => actions.Add(script));
        return this;
    }

    /// <summary>Tells how many objects match, whatever the selection.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder Counts(int total) => Know(answers => answers.AddCount(null, total));

    /// <summary>Tells how many objects a selection matches; its order and limit make no difference.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder Counts(BulkSelection selection, int total)
    {
        BulkSelection counted = selection ?? throw new ArgumentNullException(nameof(selection));
        return Know(answers => answers.AddCount(counted, total));
    }

    /// <summary>Adds an active sequence with one e-mail step to those that can be found.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder HasSequence(SequenceId id, string name)
    {
        SequenceId sequence = id ?? throw new ArgumentNullException(nameof(id));
        return Know(answers => answers.AddSequence(sequence, name));
    }

    /// <summary>Adds a connected account that may send to those that can be found.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder HasSender(Sender sender)
    {
        Sender account = sender ?? throw new ArgumentNullException(nameof(sender));
        return Know(answers => answers.AddSender(account));
    }

    /// <summary>Answers any other call with 200 and a body, each time.</summary>
    /// <param name="method">The HTTP method, for example <c>GET</c>.</param>
    /// <param name="path">The path below the base address, with or without its query.</param>
    /// <param name="json">The body.</param>
    /// <returns>The same recorder.</returns>
    public CloseRecorder Answers(string method, string path, string json) => Know(answers => answers.Add(method, path, json));

    /// <inheritdoc/>
    public Task<MatchCount> CountAsync(BulkSelection selection, CancellationToken cancellationToken = default) =>
        _client.CountAsync(selection, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SelectedObject>> PreviewAsync(
        BulkSelection selection, int count, CancellationToken cancellationToken = default) =>
        _client.PreviewAsync(selection, count, cancellationToken);

    private CloseRecorder Know(Action<KnownAnswers> answer)
    {
        _transport.Know(answer);
        return this;
    }
}
