using static CloseFluent.Tests.SendOnce.OnceServer;

namespace CloseFluent.Tests.SendOnce;

public sealed class SendOnceOperationTests : IDisposable
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(10);

    private readonly SteppingTime _time = new();
    private readonly TextJournal _journal = new();
    private readonly OnceServer _server;
    private readonly CloseClient _close;

    public SendOnceOperationTests()
    {
        _server = new OnceServer(_time);
        _close = Client();
    }

    [Theory]
    [InlineData(100)]
    [InlineData(-100)]
    [InlineData(86_400)]
    [InlineData(-86_400)]
    public async Task A_clock_that_is_set_while_it_looks_makes_the_look_neither_shorter_nor_longer(int seconds)
    {
        _server.Creates.Enqueue(Create.AnswerLost);
        _server.Lag = TimeSpan.FromSeconds(60);
        long start = _time.GetTimestamp();

        await _time.PassAsync(
            async () =>
            {
                Task sending = Given.Subscribe.SendOnceAsync(_close, _journal);
                await Task.Delay(TimeSpan.FromSeconds(5), _time);
                _time.Step += TimeSpan.FromSeconds(seconds);
                await sending;
            },
            s_longest);

        Assert.Equal((1, 1), (_server.Posts, _server.Made));
        Assert.InRange(_time.GetElapsedTime(start).TotalSeconds, 60, 71);
    }

    [Fact]
    public async Task It_looks_for_as_long_as_the_list_may_lag_before_it_sends_again()
    {
        _server.Creates.Enqueue(Create.Lost);
        long start = _time.GetTimestamp();

        await _time.PassAsync(() => Given.Subscribe.SendOnceAsync(_close), s_longest);

        Assert.Equal((2, 1), (_server.Posts, _server.Made));
        Assert.InRange(_time.GetElapsedTime(start).TotalSeconds, 90, 91);
        Assert.InRange(_server.Looks, 10, 12);
    }

    [Fact]
    public async Task With_one_send_allowed_it_looks_and_never_sends_again()
    {
        _server.Creates.Enqueue(Create.Lost);
        SendOnceOptions options = new() { Journal = _journal, MaxSends = 1 };

        CloseOutcomeUnknownException thrown = await ThrowsAsync<CloseOutcomeUnknownException>(options);
        await ThrowsAsync<CloseOutcomeUnknownException>(options);

        Assert.Contains("as often as SendOnceOptions.MaxSends allows, which is 1", thrown.Message);
        Assert.Equal(1, _server.Posts);
    }

    [Fact]
    public async Task Sends_are_counted_over_all_calls_with_a_journal()
    {
        Array.ForEach([Create.Lost, Create.Lost, Create.Lost], _server.Creates.Enqueue);
        await ThrowsAsync<CloseOutcomeUnknownException>(new() { Journal = _journal, MaxSends = 2 });
        Assert.Equal(2, _server.Posts);

        await ThrowsAsync<CloseOutcomeUnknownException>(new() { Journal = _journal });
        Assert.Equal(3, _server.Posts);
        await ThrowsAsync<CloseOutcomeUnknownException>(new() { Journal = _journal });

        Assert.Equal(3, _server.Posts);
    }

    [Fact]
    public async Task An_action_that_a_list_shows_later_than_it_should_acts_as_often_as_is_allowed_and_not_more()
    {
        Array.ForEach([Create.AnswerLost, Create.AnswerLost, Create.AnswerLost], _server.Creates.Enqueue);
        _server.Lag = TimeSpan.FromDays(1);

        for (int call = 0; call < 3; call++)
        {
            await ThrowsAsync<CloseOutcomeUnknownException>(new() { Journal = _journal, MaxSends = 2 });
        }

        Assert.Equal(2, _server.Made);
    }

    [Fact]
    public async Task A_refusal_of_the_first_send_lets_the_next_call_begin_anew()
    {
        _server.Creates.Enqueue(Create.Refused);

        await ThrowsAsync<CloseValidationException>(new() { Journal = _journal });

        Assert.Equal("""{"unsent":true}""", _journal.Entry);
    }

    [Fact]
    public async Task A_refusal_of_a_later_send_says_nothing_of_the_first()
    {
        Array.ForEach([Create.AnswerLost, Create.Refused], _server.Creates.Enqueue);
        _server.Lag = TimeSpan.FromSeconds(150);
        await ThrowsAsync<CloseValidationException>(new() { Journal = _journal });
        Assert.Contains("\"sends\":1", _journal.Entry);

        await _time.PassAsync(() => Given.Subscribe.SendOnceAsync(_close, _journal), s_longest);

        Assert.Equal((2, 1), (_server.Posts, _server.Made));
    }

    [Fact]
    public async Task A_call_that_is_cancelled_before_it_sends_leaves_nothing_open()
    {
        using CancellationTokenSource stop = new();
        _journal.Written = stop.Cancel;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Given.Subscribe.SendOnceAsync(_close, _journal, stop.Token));

        Assert.Equal(0, _server.Posts);
        Assert.Equal("""{"unsent":true}""", _journal.Entry);
    }

    [Fact]
    public async Task A_look_that_is_cancelled_before_it_leaves_is_not_taken_for_an_action_that_was_not_sent()
    {
        using CancellationTokenSource stop = new();
        _server.Creates.Enqueue(Create.AnswerLost);
        _server.EndsTokens = true;
        using CloseClient close = Client(options => (options.ApiKey, options.Credential) =
            (null, CloseCredential.OAuth("app", "secret-of-the-app", new StuckStore(stop))));

        OperationCanceledException thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Given.Subscribe.SendOnceAsync(close, _journal, stop.Token));

        Assert.Equal(1, _server.Made);
        Assert.IsNotType<NotSentCanceledException>(thrown);
        Assert.Contains("may have been carried out", thrown.Message);
        Assert.Contains("\"sends\":1", _journal.Entry);
    }

    [Fact]
    public async Task A_client_that_is_disposed_after_the_send_leaves_the_outcome_unknown()
    {
        _server.Creates.Enqueue(Create.AnswerLost);
        _server.Lag = TimeSpan.FromSeconds(60);

        CloseOutcomeUnknownException thrown = await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => _time.PassAsync(
            async () =>
            {
                Task sending = Given.Subscribe.SendOnceAsync(_close, _journal);
                await Task.Delay(TimeSpan.FromSeconds(5), _time);
                _close.Dispose();
                await sending;
            },
            s_longest));
        Assert.Contains("Close's list could not be read:", thrown.Message);

        using CloseClient next = Client();
        await _time.PassAsync(() => Given.Subscribe.SendOnceAsync(next, _journal), s_longest);
        Assert.Equal((1, 1), (_server.Posts, _server.Made));
    }

    [Fact]
    public async Task A_client_that_was_disposed_before_is_said_to_be()
    {
        _close.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => Given.Subscribe.SendOnceAsync(_close, _journal));

        Assert.Null(_journal.Entry);
    }

    [Fact]
    public async Task A_response_for_another_action_keeps_its_id()
    {
        _server.Creates.Enqueue(Create.AnsweredAsAnother);

        CloseResponseMismatchException thrown = await ThrowsAsync<CloseResponseMismatchException>(new() { Journal = _journal });
        Assert.Contains("bulkseqsub_1", thrown.Message);
        Assert.Contains("\"sent\":\"bulkseqsub_1\"", _journal.Entry);

        BulkSequenceSubscription sent = await Given.Subscribe.SendOnceAsync(_close, _journal);
        Assert.Equal(("bulkseqsub_1", 1), (sent.Id.Value, _server.Posts));
    }

    [Fact]
    public async Task A_guard_that_the_client_got_meanwhile_does_not_make_it_another_action()
    {
        _server.Creates.Enqueue(Create.AnswerLost);
        _server.Lag = TimeSpan.FromDays(1);
        await ThrowsAsync<CloseOutcomeUnknownException>(new() { Journal = _journal, MaxSends = 1 });
        _server.Lag = TimeSpan.Zero;
        using CloseClient guarded = Client(options => options.MaxMatches = 50);

        BulkSequenceSubscription found = await Given.Subscribe.SendOnceAsync(guarded, _journal);
        BulkSequenceSubscription again = await Given.Subscribe.SendOnceAsync(guarded, _journal);

        Assert.Equal(("bulkseqsub_1", "bulkseqsub_1", 1), (found.Id.Value, again.Id.Value, _server.Posts));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_journal_that_fails_after_the_send_is_not_taken_for_a_send_that_failed(bool requestWasNotSent)
    {
        int writes = 0;
        _journal.Written = () =>
        {
            if (++writes == 2)
            {
                _journal.Entry = _journal.Earlier;
                throw new CloseConnectionException("The journal is kept in Close, too.", requestWasNotSent);
            }
        };
        await ThrowsAsync<CloseConnectionException>(new() { Journal = _journal });
        Assert.Contains("\"sends\":1", _journal.Entry);

        await _time.PassAsync(() => Given.Subscribe.SendOnceAsync(_close, _journal), s_longest);

        Assert.Equal((1, 1), (_server.Posts, _server.Made));
    }

    [Fact]
    public async Task An_entry_by_hand_that_names_another_action_is_refused()
    {
        _journal.Entry = """{"sent":"bulkseqsub_earlier"}""";

        InvalidOperationException thrown = await ThrowsAsync<InvalidOperationException>(new() { Journal = _journal });

        Assert.StartsWith("The journal is that of bulkseqsub_earlier, which was sent when the action said something else", thrown.Message);
        Assert.Equal(0, _server.Posts);
    }

    [Fact]
    public async Task A_journal_that_another_action_began_says_that_its_outcome_is_unknown()
    {
        _server.Creates.Enqueue(Create.Lost);
        await ThrowsAsync<CloseOutcomeUnknownException>(new() { Journal = _journal, MaxSends = 1 });

        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Bulk.Pause(Given.Onboarding).ToAllLeads().SendOnceAsync(_close, _journal));

        Assert.Equal(
            "The journal began to send an action that said something else than this one says now, and whether Close accepted that "
                + "one is unknown. Send exactly that one again with this journal, or settle it by hand as ISendJournal describes. "
                + "With a new journal this action would be sent as well, beside the other.",
            thrown.Message);
        Assert.Equal(1, _server.Posts);
    }

    [Fact]
    public async Task A_send_that_an_earlier_process_began_is_unknown_because_that_process_ended()
    {
        _server.Creates.Enqueue(Create.Lost);
        SendOnceOptions options = new() { Journal = _journal, MaxSends = 1 };
        await ThrowsAsync<CloseOutcomeUnknownException>(options);

        CloseOutcomeUnknownException thrown = await ThrowsAsync<CloseOutcomeUnknownException>(options);

        CloseConnectionException cause = Assert.IsType<CloseConnectionException>(thrown.Cause);
        Assert.StartsWith("The process that began to send it ended before", cause.Message);
        Assert.False(cause.RequestWasNotSent);
    }

    public void Dispose() => _close.Dispose();

    private CloseClient Client(Action<CloseClientOptions>? configure = null) => Given.Client(_server, options =>
    {
        options.TimeProvider = _time;
        configure?.Invoke(options);
    });

    private Task<T> ThrowsAsync<T>(SendOnceOptions options)
        where T : Exception =>
        Assert.ThrowsAsync<T>(() => _time.PassAsync(() => Given.Subscribe.SendOnceAsync(_close, options), s_longest));

    /// <summary>Has good tokens once; when it is asked for others, the caller gives up.</summary>
    private sealed class StuckStore(CancellationTokenSource stop) : ICloseTokenStore
    {
        private int _loads;

        public async ValueTask<CloseTokens?> LoadAsync(CancellationToken cancellationToken)
        {
            if (_loads++ > 0)
            {
                await stop.CancelAsync();
                await Task.Delay(Timeout.InfiniteTimeSpan, stop.Token);
            }

            return new CloseTokens("access", "refresh", DateTimeOffset.MaxValue);
        }

        public ValueTask SaveAsync(CloseTokens tokens, CancellationToken cancellationToken) => default;
    }
}
