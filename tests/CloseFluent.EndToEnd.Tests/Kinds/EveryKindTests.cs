using CloseFluent.Sandbox;
using CloseFluent.Testing;
using static CloseFluent.EndToEnd.Tests.Mischief;

namespace CloseFluent.EndToEnd.Tests.Kinds;

/// <summary>What holds for every kind of bulk action.</summary>
public sealed class EveryKindTests
{
    public static TheoryData<string> Kinds { get; } = new(ActionKinds.All.Keys);

    public static TheoryData<string, Step[]> Lives
    {
        get
        {
            TheoryData<string, Step[]> lives = [];
            foreach (string kind in ActionKinds.All.Keys)
            {
                lives.Add(kind, []);
                lives.Add(kind, [Step.LoseAnswer]);
                lives.Add(kind, [Step.FailAfterwards]);
            }

            return lives;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task It_is_sent_watched_waited_for_listed_and_found(string name)
    {
        ActionKind kind = ActionKinds.All[name];
        using World world = new();
        DateTimeOffset begun = world.Time.GetUtcNow();

        BulkActionState started = await kind.SendAsync(world.Close);
        IReadOnlyList<BulkActionProgress> steps = await world.PassingTimeAsync(kind.WatchAsync(world.Close, started.Id));
        BulkActionState done = await world.PassingTimeAsync(kind.WaitAsync(world.Close, started.Id));

        Assert.Equal(BulkActionStatus.Created, started.Status);
        Assert.Equal(BulkActionStatus.Done, steps[^1].Status);
        Assert.Equal(done.Id, (await kind.GetAsync(world.Close, started.Id)).Id);
        Assert.True(done.ObjectsProcessed > 0 && done.ObjectsProcessed == done.ObjectCount);
        Assert.Equal(done.Id, Assert.Single(await kind.ListAsync(world.Close)).Id);
        Assert.Equal(done.Id, (await kind.FindAsync(world.Close, begun))!.Id);
        Assert.Equal([done.Id.Value], world.Created);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task It_is_paused_and_resumed(string name)
    {
        ActionKind kind = ActionKinds.All[name];
        using World world = new();
        BulkActionState started = await kind.SendAsync(world.Close);

        BulkActionState paused = await kind.PauseAsync(world.Close, started.Id);
        world.Time.Advance(TimeSpan.FromHours(1));
        BulkActionState still = await kind.GetAsync(world.Close, started.Id);
        BulkActionState resuming = await kind.ResumeAsync(world.Close, started.Id);
        BulkActionState done = await world.PassingTimeAsync(kind.WaitAsync(world.Close, started.Id));

        Assert.Equal((BulkActionStatus.Paused, BulkActionStatus.Paused), (paused.Status, still.Status));
        Assert.Equal((BulkActionStatus.Resuming, BulkActionStatus.Done), (resuming.Status, done.Status));
        Assert.Equal(0, still.ObjectsProcessed);
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public async Task It_acts_once_whatever_response_is_lost(string name, Step[] steps)
    {
        ActionKind kind = ActionKinds.All[name];
        Mischief mischief = new(steps);
        using World world = new(between: mischief);
        await MakeHistoryAsync(world, kind);
        string[] before = [.. world.Created];

        BulkActionState sent = await world.PassingTimeAsync(kind.SendOnceAsync(world.Close));

        Assert.Equal(1, mischief.Arrived);
        Assert.Equal([sent.Id.Value], world.Created.Except(before));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task One_that_never_arrived_is_sent_again_unless_it_deletes(string name)
    {
        ActionKind kind = ActionKinds.All[name];
        Mischief mischief = new(Step.LoseRequest);
        using World world = new(between: mischief);
        await MakeHistoryAsync(world, kind);
        Notebook journal = new();
        SendOnceOptions options = new() { Journal = journal, MaxSends = 5 };
        Task<BulkActionState> sending = kind.SendOnceAsync(world.Close, options);
        if (!kind.IsDelete)
        {
            await world.PassingTimeAsync(sending);
            Assert.Equal(1, mischief.Arrived);
            return;
        }

        CloseOutcomeUnknownException thrown =
            await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => world.PassingTimeAsync(sending));
        CloseOutcomeUnknownException later = await Assert.ThrowsAsync<CloseOutcomeUnknownException>(
            () => world.PassingTimeAsync(kind.SendOnceAsync(world.Close, options)));

        Assert.Contains("A delete is never sent again.", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("A delete is never sent again.", later.Message, StringComparison.Ordinal);
        Assert.Equal(0, mischief.Arrived);
        Assert.DoesNotContain("unsent", journal.Entry, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_limit_of_matches_is_counted_right_before_it(string name)
    {
        ActionKind kind = ActionKinds.All[name];
        using World world = new(options => options.MaxMatches = 2);

        CloseMatchLimitException stopped =
            await Assert.ThrowsAsync<CloseMatchLimitException>(() => kind.SendAsync(world.Close));

        Assert.Equal((2, kind.Action.Selection), (stopped.Bound, stopped.Action.Selection));
        Assert.Empty(world.Created);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Its_events_are_delivered_and_read_as_what_they_are(string name)
    {
        ActionKind kind = ActionKinds.All[name];
        using World world = new();
        BulkActionState started = await kind.SendAsync(world.Close);
        await world.PassingTimeAsync(kind.WaitAsync(world.Close, started.Id));

        IReadOnlyList<SandboxDelivery> deliveries = world.Sandbox.TakeDeliveries();
        CloseEvent completed = CloseWebhook.Parse(
            deliveries[^1].Timestamp,
            deliveries[^1].Hash,
            deliveries[^1].Body,
            SandboxDelivery.SignatureKey,
            timeProvider: world.Time).Event;

        Assert.Equal("completed", completed.Action);
        Assert.Equal((started.GetType(), started.Id), (completed.BulkAction!.GetType(), completed.BulkAction.Id));
    }

    [Theory]
    [InlineData("subscribe", BulkActionEffect.Created)]
    [InlineData("e-mail", BulkActionEffect.Created)]
    [InlineData("edit", BulkActionEffect.Updated)]
    [InlineData("edit of a field", BulkActionEffect.Updated)]
    [InlineData("delete leads", BulkActionEffect.Deleted)]
    [InlineData("delete contacts", BulkActionEffect.Deleted)]
    public async Task Its_outcome_says_what_it_did(string name, BulkActionEffect effect)
    {
        ActionKind kind = ActionKinds.All[name];
        using World world = new();
        MatchCount matches = await world.Close.CountAsync(kind.Action.Selection);
        BulkActionState started = await kind.SendAsync(world.Close);
        BulkActionOutcome early = await kind.GetOutcomeAsync(world.Close, started.Id);
        await world.PassingTimeAsync(kind.WaitAsync(world.Close, started.Id));

        BulkActionOutcome outcome = await kind.GetOutcomeAsync(world.Close, started.Id);
        IReadOnlyDictionary<CloseId, string> names = await kind.GetRecipientNamesAsync(world.Close, outcome);

        Assert.Contains(MissingOutcomeData.NotDone, early.Gaps);
        Assert.NotEmpty(outcome.Reached);
        Assert.All(outcome.Reached, each => Assert.Equal((effect, true), (each.Effect, each.LeadId is not null)));
        Assert.Equal(kind.IsDelete, outcome.SkippedCount == 0 && outcome.Gaps.Count == 0);
        Assert.Equal(kind.IsDelete ? matches.Total : outcome.Reached.Count, outcome.Reached.Count);
        Assert.Equal(name is "delete leads", names.Count == 0);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_recorder_sends_it_by_its_script(string name)
    {
        ActionKind kind = ActionKinds.All[name];
        CloseRecorder close = new();
        close.SetupCount(5);
        close.Script(action => action.ResponseLost().Created().Processing(2, 5).Done(5));

        BulkActionState sent = await kind.SendOnceAsync(close);
        BulkActionState done = await kind.WaitAsync(close, sent.Id);

        Assert.StartsWith(kind.Action.IdPrefix, sent.Id.Value, StringComparison.Ordinal);
        Assert.Equal(BulkActionStatus.Done, done.Status);
        Assert.Equal([kind.Action], close.Sent.Actions);
        close.VerifyAllScriptsUsed();
    }

    // Of the same kind, so that the list shows something; a list that never showed anything proves nothing.
    private static async Task MakeHistoryAsync(World world, ActionKind kind)
    {
        using CloseClient other = world.Other();
        ActionKind earlier = kind.ToString() switch
        {
            "subscribe" => ActionKinds.Subscribe(Bulk.Pause(SandboxIds.CallSequence).ToAllLeads()),
            "e-mail" => ActionKinds.Email(Bulk.Email(SandboxIds.PriceListTemplate).FromDefaultAccount()
                .Preference(ContactPreference.Lead).To(Leads.WithIds(SandboxIds.BakeryLead))),
            "edit" or "edit of a field" => ActionKinds.Edit(Bulk.SetLeadStatus(SandboxIds.PotentialStatus).To(Leads.WithIds(SandboxIds.LeadWithoutContacts))),
            _ when kind.IsDelete => ActionKinds.DeleteLeads(Leads.WithIds(SandboxIds.LeadWithoutContacts), atMost: 3),
            var name => throw new NotSupportedException($"Write a line here: an earlier action of the kind '{name}'."),
        };
        BulkActionState made = await earlier.SendAsync(other);
        await world.PassingTimeAsync(earlier.WaitAsync(other, made.Id));
        world.Time.Advance(TimeSpan.FromMinutes(10));
    }
}
