using CloseFluent.Testing;
using static CloseFluent.EndToEnd.Tests.Mischief;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>Sending once across processes: one call breaks off where a process would be killed, the next has only the journal.</summary>
public sealed class SendJournalTests : IDisposable
{
    private readonly World _world = new();
    private readonly Notebook _journal = new();
    private readonly CancellationTokenSource _kill = new();

    public enum Moment
    {
        BeforeTheIntention,
        BeforeTheRequest,
        BeforeTheAnswer,
        BeforeTheIdIsKept,
        AfterTheIdIsKept,
    }

    public static TheoryData<Moment> Moments => [.. Enum.GetValues<Moment>()];

    private List<string> Created => [.. _world.Sandbox.BulkActions.Select(action => action.Id)];

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task Acts_once_wherever_the_first_process_ends(Moment moment)
    {
        Arrange(moment);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _world.PassingTimeAsync(
            World.SubscribeQualified.SendOnceAsync(_world.Close, _journal, _kill.Token)));
        Arrange(null);

        BulkSequenceSubscription sent =
            await _world.PassingTimeAsync(World.SubscribeQualified.SendOnceAsync(_world.Close, _journal));

        Assert.Equal([sent.Id.Value], Created);
        Assert.Contains(sent.Id.Value, _journal.Entry);
        int writes = _journal.Writes;
        Assert.Equal(sent.Id, (await World.SubscribeQualified.SendOnceAsync(_world.Close, _journal)).Id);
        Assert.Equal(writes, _journal.Writes);
    }

    [Fact]
    public async Task After_an_end_before_the_request_it_looks_for_as_long_as_the_list_may_lag_and_then_sends()
    {
        DateTimeOffset begun = _world.Time.GetUtcNow();
        _journal.Entry = """{"before":[]}""";

        await _world.PassingTimeAsync(World.SubscribeQualified.SendOnceAsync(_world.Close, _journal));

        Assert.InRange(_world.Time.GetUtcNow() - begun, TimeSpan.FromSeconds(90), TimeSpan.FromSeconds(100));
        Assert.Single(Created);
    }

    [Fact]
    public async Task An_older_action_that_is_the_same_is_not_taken_for_this_one()
    {
        BulkSequenceSubscription older = await World.SubscribeQualified.SendAsync(_world.Close);
        Arrange(Moment.BeforeTheRequest);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => World.SubscribeQualified.SendOnceAsync(_world.Close, _journal, _kill.Token));
        Arrange(null);

        BulkSequenceSubscription sent =
            await _world.PassingTimeAsync(World.SubscribeQualified.SendOnceAsync(_world.Close, _journal));

        Assert.Equal([older.Id.Value, sent.Id.Value], Created);
    }

    [Fact]
    public async Task One_that_was_sent_with_another_filter_is_not_sent_again()
    {
        Arrange(Moment.BeforeTheIdIsKept);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => World.SubscribeQualified.SendOnceAsync(_world.Close, _journal, _kill.Token));
        Arrange(null);

        CloseOutcomeUnknownException thrown = await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() =>
            _world.PassingTimeAsync(World.SubscribeQualified.AtMost(500).SendOnceAsync(_world.Close, _journal)));

        Assert.Contains("The process that began to send it ended before an answer came.", thrown.Message);
        Assert.Single(Created);
    }

    [Fact]
    public async Task A_lost_answer_is_settled_within_one_process_too()
    {
        Mischief mischief = new(Step.LoseAnswer);
        using World world = new(between: mischief);

        BulkSequenceSubscription sent =
            await world.PassingTimeAsync(World.SubscribeQualified.SendOnceAsync(world.Close, _journal));

        Assert.Equal(1, mischief.Arrived);
        Assert.Equal($$"""{"sent":"{{sent.Id}}"}""", _journal.Entry);
    }

    [Fact]
    public async Task The_journal_of_another_action_is_refused()
    {
        await World.SubscribeQualified.SendOnceAsync(_world.Close, _journal);

        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Bulk.Pause(SandboxIds.OnboardingSequence).To(World.Qualified).SendOnceAsync(_world.Close, _journal));

        Assert.Contains("Give each action a journal of its own.", thrown.Message);
        Assert.Single(Created);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"sent":""}""")]
    [InlineData("""{"before":[1]}""")]
    public async Task An_entry_that_is_none_is_refused(string entry)
    {
        _journal.Entry = entry;

        FormatException thrown = await Assert.ThrowsAsync<FormatException>(
            () => World.SubscribeQualified.SendOnceAsync(_world.Close, _journal));

        Assert.Contains("whether the action was sent is unknown", thrown.Message);
        Assert.Empty(Created);
    }

    public void Dispose()
    {
        _world.Dispose();
        _kill.Dispose();
    }

    private static bool IsCreate(HttpRequestMessage request) => request.Method == HttpMethod.Post;

    private void Arrange(Moment? moment)
    {
        _journal.Writing = write => KillIf(
            (moment == Moment.BeforeTheIntention && write == 1) || (moment == Moment.BeforeTheIdIsKept && write == 2));
        _journal.Written = write => KillIf(moment == Moment.AfterTheIdIsKept && write == 2);
        _world.Wire.Requested = request => KillIf(moment == Moment.BeforeTheRequest && IsCreate(request));
        _world.Wire.Answered = request => KillIf(moment == Moment.BeforeTheAnswer && IsCreate(request));
    }

    private void KillIf(bool isMoment)
    {
        if (isMoment)
        {
            _kill.Cancel();
            throw new OperationCanceledException(_kill.Token);
        }
    }
}
