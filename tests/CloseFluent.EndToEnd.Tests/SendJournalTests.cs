using CloseFluent.Sandbox;
using static CloseFluent.EndToEnd.Tests.Mischief;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>Sending once across processes: one call breaks off where a process would be killed, the next has only the journal.</summary>
public sealed class SendJournalTests : IDisposable
{
    private readonly World _world = new(hasHistory: true);
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

    private static SubscribeAction SubscribePotential { get; } = Bulk
        .Subscribe(SandboxIds.OnboardingSequence)
        .From(World.Ada)
        .Preference(ContactPreference.Contact)
        .To(Leads.Where(lead => lead.StatusId.Is(SandboxIds.PotentialStatus)));

    private IReadOnlyList<string> Created => _world.Created;

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
        _journal.Entry = $$"""{"before":["{{_world.Earlier}}"]}""";

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

    [Theory]
    [InlineData(Moment.BeforeTheRequest)]
    [InlineData(Moment.BeforeTheIdIsKept)]
    [InlineData(Moment.AfterTheIdIsKept)]
    public async Task The_journal_of_the_same_action_for_other_leads_is_refused(Moment moment)
    {
        Arrange(moment);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => World.SubscribeQualified.SendOnceAsync(_world.Close, _journal, _kill.Token));
        Arrange(null);
        int created = Created.Count;

        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _world.PassingTimeAsync(SubscribePotential.SendOnceAsync(_world.Close, _journal)));

        Assert.Contains("With a new journal this action would be sent as well, beside the other.", thrown.Message);
        Assert.Equal(created, Created.Count);
    }

    [Fact]
    public async Task A_bound_of_the_client_is_part_of_the_action_and_its_time_zone_is_not()
    {
        using World bounded = new(options => options.MaxMatches = 1_000);
        await World.SubscribeQualified.SendOnceAsync(bounded.Close, _journal);
        using CloseClient moved = new(
            new CloseClientOptions
            {
                ApiKey = bounded.Sandbox.ApiKey,
                TimeProvider = bounded.Time,
                MaxMatches = 1_000,
                TimeZone = TimeZoneInfo.CreateCustomTimeZone("Ahead", TimeSpan.FromHours(5), "Ahead", "Ahead"),
            },
            new HttpClient(bounded.Sandbox.CreateHandler()));
        using CloseClient unbounded = new(
            new CloseClientOptions { ApiKey = bounded.Sandbox.ApiKey, TimeProvider = bounded.Time },
            new HttpClient(bounded.Sandbox.CreateHandler()));

        await World.SubscribeQualified.SendOnceAsync(moved, _journal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => World.SubscribeQualified.SendOnceAsync(unbounded, _journal));

        Assert.Single(bounded.Sandbox.BulkActions);
    }

    [Fact]
    public async Task After_a_refusal_the_next_call_begins_anew_and_at_once()
    {
        SubscribeAction mistaken = Bulk.Subscribe("seq_0000000000000000000000").From(World.Ada)
            .Preference(ContactPreference.Contact).To(World.Qualified);
        DateTimeOffset begun = _world.Time.GetUtcNow();

        await Assert.ThrowsAsync<CloseValidationException>(() => mistaken.SendOnceAsync(_world.Close, _journal));
        await Assert.ThrowsAsync<CloseValidationException>(() => mistaken.SendOnceAsync(_world.Close, _journal));
        BulkSequenceSubscription sent = await World.SubscribeQualified.SendOnceAsync(_world.Close, _journal);

        Assert.Equal([sent.Id.Value], Created);
        Assert.Equal(begun, _world.Time.GetUtcNow());
    }

    [Fact]
    public async Task After_a_guard_stopped_it_the_next_call_begins_anew()
    {
        await Assert.ThrowsAsync<CloseMatchLimitException>(
            () => World.SubscribeQualified.AtMost(1).SendOnceAsync(_world.Close, _journal));

        Assert.Equal("""{"unsent":true}""", _journal.Entry);
    }

    [Fact]
    public async Task A_step_for_other_leads_is_not_taken_for_the_one_that_was_never_sent()
    {
        Arrange(Moment.BeforeTheRequest);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => World.SubscribeQualified.SendOnceAsync(_world.Close, _journal, _kill.Token));
        Arrange(null);
        BulkSequenceSubscription sibling = await SubscribePotential.SendOnceAsync(_world.Close, new Notebook());

        BulkSequenceSubscription sent =
            await _world.PassingTimeAsync(World.SubscribeQualified.SendOnceAsync(_world.Close, _journal));

        Assert.Equal([sibling.Id.Value, sent.Id.Value], Created);
    }

    [Fact]
    public async Task A_list_that_no_longer_shows_a_known_action_proves_nothing()
    {
        BulkSequenceSubscription older = await SubscribePotential.AtMost(50).SendAsync(_world.Close);
        _world.Time.Advance(TimeSpan.FromMinutes(5));
        BulkSequenceSubscription newest = await SubscribePotential.SendAsync(_world.Close);
        _world.Time.Advance(TimeSpan.FromMinutes(5));
        Arrange(Moment.BeforeTheRequest);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => World.SubscribeQualified.SendOnceAsync(_world.Close, _journal, _kill.Token));
        Arrange(null);
        _journal.Entry = _journal.Entry!.Replace(older.Id.Value, "bulkseqsub_0000000000000000000000", StringComparison.Ordinal);

        CloseOutcomeUnknownException thrown = await Assert.ThrowsAsync<CloseOutcomeUnknownException>(
            () => _world.PassingTimeAsync(World.SubscribeQualified.SendOnceAsync(_world.Close, _journal)));

        Assert.Contains("does not show what it showed before", thrown.Message);
        Assert.Equal([older.Id.Value, newest.Id.Value], Created);
    }

    [Fact]
    public async Task A_journal_can_be_settled_by_hand_with_the_id_that_was_sent()
    {
        BulkSequenceSubscription found = await World.SubscribeQualified.SendAsync(_world.Close);
        _journal.Entry = $$"""{"sent":"{{found.Id}}"}""";

        BulkSequenceSubscription sent = await World.SubscribeQualified.SendOnceAsync(_world.Close, _journal);

        Assert.Equal(found.Id, sent.Id);
        Assert.Single(Created);
    }

    [Fact]
    public async Task A_journal_can_be_settled_by_hand_as_not_sent()
    {
        DateTimeOffset begun = _world.Time.GetUtcNow();
        _journal.Entry = """{"unsent":true}""";

        await World.SubscribeQualified.SendOnceAsync(_world.Close, _journal);

        Assert.Equal(begun, _world.Time.GetUtcNow());
        Assert.Single(Created);
    }

    [Fact]
    public async Task A_lost_response_is_settled_within_one_process_too()
    {
        Mischief mischief = new(Step.LoseAnswer);
        using World world = new(between: mischief, hasHistory: true);

        BulkSequenceSubscription sent =
            await world.PassingTimeAsync(World.SubscribeQualified.SendOnceAsync(world.Close, _journal));

        Assert.Equal(1, mischief.Arrived);
        Assert.Matches($$"""^\{"action":"[0-9a-f]{64}","sent":"{{sent.Id}}"\}$""", _journal.Entry!);
    }

    [Fact]
    public async Task The_journal_of_another_action_is_refused()
    {
        await World.SubscribeQualified.SendOnceAsync(_world.Close, _journal);

        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Bulk.Pause(SandboxIds.OnboardingSequence).To(World.Qualified).SendOnceAsync(_world.Close, _journal));

        Assert.Contains($"Go on with what was sent: close.BulkSequenceSubscriptions.WaitAsync(\"{Created[0]}\")", thrown.Message);
        Assert.Single(Created);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"sent":""}""")]
    [InlineData("""{"before":[1]}""")]
    [InlineData("""{"before":[],"since":"yesterday"}""")]
    [InlineData("""{"before":[],"sends":"often"}""")]
    [InlineData("""{"unsent":false}""")]
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
            (moment == Moment.BeforeTheIntention && write == 1)
            || (moment == Moment.BeforeTheIdIsKept && write == 2)
            || (moment is not null && _kill.IsCancellationRequested));
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
