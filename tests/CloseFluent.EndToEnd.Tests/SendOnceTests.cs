using CloseFluent.Sandbox;
using static CloseFluent.EndToEnd.Tests.Mischief;

namespace CloseFluent.EndToEnd.Tests;

public sealed class SendOnceTests
{
    public static TheoryData<Step[]> Lives => new()
    {
        Array.Empty<Step>(),
        new[] { Step.LoseAnswer },
        new[] { Step.FailAfterwards },
        new[] { Step.LoseRequest },
        new[] { Step.LoseRequest, Step.LoseRequest },
        new[] { Step.LoseRequest, Step.LoseAnswer },
        new[] { Step.LoseRequest, Step.LoseRequest, Step.FailAfterwards },
    };

    [Theory]
    [MemberData(nameof(Lives))]
    public async Task Acts_once_whatever_is_lost(Step[] steps)
    {
        Mischief mischief = new(steps);
        using World world = new(between: mischief, hasHistory: true);

        BulkSequenceSubscription sent =
            await world.PassingTimeAsync(World.SubscribeQualified.SendOnceAsync(world.Close));

        Assert.Equal(1, mischief.Arrived);
        Assert.Equal([sent.Id.Value], world.Created);
    }

    [Fact]
    public async Task Acts_once_under_a_guard_of_the_client_too()
    {
        Mischief mischief = new(Step.LoseAnswer);
        using World world = new(options => options.MaxMatches = 1_000, mischief, hasHistory: true);

        BulkSequenceSubscription sent =
            await world.PassingTimeAsync(World.SubscribeQualified.SendOnceAsync(world.Close));

        Assert.Equal(1, mischief.Arrived);
        Assert.Equal([sent.Id.Value], world.Created);
    }

    [Fact]
    public async Task Takes_no_older_action_for_this_one()
    {
        Mischief mischief = new(Step.LoseRequest);
        using World world = new(between: mischief, hasHistory: true);
        using CloseClient other = world.Other();
        BulkSequenceSubscription older = await World.SubscribeQualified.SendAsync(other);

        BulkSequenceSubscription sent =
            await world.PassingTimeAsync(World.SubscribeQualified.SendOnceAsync(world.Close));

        Assert.NotEqual(older.Id, sent.Id);
        Assert.Equal(1, mischief.Arrived);
    }

    [Fact]
    public async Task Takes_no_older_action_for_this_one_that_the_list_had_left_out()
    {
        using World world = new(between: new ForgetfulList(), hasHistory: true);
        using CloseClient other = world.Other();
        BulkSequenceSubscription older = await World.SubscribeQualified.SendAsync(other);
        world.Time.Advance(TimeSpan.FromHours(5));

        CloseOutcomeUnknownException thrown = await Assert.ThrowsAsync<CloseOutcomeUnknownException>(
            () => world.PassingTimeAsync(World.SubscribeQualified.SendOnceAsync(world.Close)));

        Assert.Contains($"Close's list showed {older.Id}, which may be this action in other words.", thrown.Message);
        Assert.Equal([older.Id.Value], world.Created);
    }

    [Theory]
    [InlineData(null, "which may be this action in other words.")]
    [InlineData("clear_custom_field", "does not show what it showed before")]
    public async Task Does_not_send_again_what_a_list_showed_and_left_out_later(string? typeOfNew, string doubt)
    {
        VanishingAction vanishing = new(typeOfNew);
        using World world = new(between: vanishing, hasHistory: true);
        SetCustomFieldAction edit = Bulk.SetCustomFieldByName("Tier", "Gold").To(Leads.WithIds("lead_1"));
        using CloseClient other = world.Other();
        await edit.SendAsync(other);

        CloseOutcomeUnknownException thrown = await Assert.ThrowsAsync<CloseOutcomeUnknownException>(
            () => world.PassingTimeAsync(edit.SendOnceAsync(world.Close)));

        Assert.Contains(doubt, thrown.Message);
        Assert.Equal(1, vanishing.Creates);
    }

    [Fact]
    public async Task Gives_up_after_three_lost_requests_and_says_so()
    {
        Mischief mischief = new(Step.LoseRequest, Step.LoseRequest, Step.LoseRequest);
        using World world = new(between: mischief, hasHistory: true);

        CloseOutcomeUnknownException thrown = await Assert.ThrowsAsync<CloseOutcomeUnknownException>(
            () => world.PassingTimeAsync(World.SubscribeQualified.SendOnceAsync(world.Close)));

        Assert.Equal(World.SubscribeQualified, thrown.Action);
        Assert.Equal(0, mischief.Arrived);
    }

    [Fact]
    public async Task Does_not_send_again_before_the_list_can_show_it()
    {
        Mischief mischief = new(Step.LoseRequest);
        using World world = new(between: mischief, hasHistory: true);
        Task<BulkSequenceSubscription> sending = World.SubscribeQualified.SendOnceAsync(world.Close);

        for (int second = 0; second < 85; second++)
        {
            world.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Equal(0, mischief.Arrived);
        await world.PassingTimeAsync(sending);
        Assert.Equal(1, mischief.Arrived);
    }

    [Fact]
    public async Task Does_not_send_again_where_something_almost_the_same_appeared()
    {
        Mischief mischief = new(Step.LoseRequest);
        using World world = new(between: mischief, hasHistory: true);
        using CloseClient other = world.Other();
        Task<BulkSequenceSubscription> sending = World.SubscribeQualified.SendOnceAsync(world.Close);
        await Bulk.Subscribe(SandboxIds.OnboardingSequence).From(World.Ada).Preference(ContactPreference.Contact)
            .To(Leads.Where(lead => !lead.StatusId.Is(SandboxIds.QualifiedStatus)))
            .SendAsync(other);

        CloseOutcomeUnknownException thrown =
            await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => world.PassingTimeAsync(sending));

        Assert.Equal(World.SubscribeQualified, thrown.Action);
        Assert.Equal(0, mischief.Arrived);
    }

    [Fact]
    public async Task Sends_again_though_somebody_began_what_differs_in_a_setting_or_in_its_leads()
    {
        Mischief mischief = new(Step.LoseRequest);
        using World world = new(between: mischief, hasHistory: true);
        using CloseClient other = world.Other();
        SubscribeAction mine = World.SubscribeQualified.AtMost(400);
        SubscribeNeedsLeads begun =
            Bulk.Subscribe(SandboxIds.OnboardingSequence).From(World.Ada).Preference(ContactPreference.Contact);
        Task<BulkSequenceSubscription> sending = mine.SendOnceAsync(world.Close);
        await mine.WithoutDoneEmail().SendAsync(other);
        await World.SubscribeQualified.AtMost(300).SendAsync(other);
        await begun.To(Leads.WithIds(SandboxIds.BakeryLead)).AtMost(400).SendAsync(other);
        await begun.To(Leads.Where(lead => lead.Name.HasWords("bakery"))).AtMost(400).SendAsync(other);
        await Bulk.Subscribe(SandboxIds.OnboardingSequence).From(World.Ada).Preference(ContactPreference.Lead)
            .To(World.Qualified).AtMost(400).SendAsync(other);

        await world.PassingTimeAsync(sending);

        Assert.Equal(1, mischief.Arrived);
    }

    [Fact]
    public async Task A_handler_that_reads_bodies_is_reported_after_the_first_try()
    {
        using World world = new(between: new ReadsBodies(), hasHistory: true);
        DateTimeOffset begun = world.Time.GetUtcNow();
        Notebook journal = new();

        CloseConnectionException thrown = await Assert.ThrowsAsync<CloseConnectionException>(
            () => World.SubscribeQualified.SendOnceAsync(world.Close, journal));

        Assert.True(thrown.RequestWasNotSent);
        Assert.Contains("Take the handler that reads request bodies off", thrown.Message);
        Assert.Equal(begun, world.Time.GetUtcNow());
        Assert.Equal("""{"unsent":true}""", journal.Entry);
        Assert.Empty(world.Created);
    }

    [Fact]
    public async Task A_list_that_never_showed_an_action_proves_nothing()
    {
        Mischief mischief = new(Step.LoseRequest);
        using World world = new(between: mischief);

        CloseOutcomeUnknownException thrown = await Assert.ThrowsAsync<CloseOutcomeUnknownException>(
            () => world.PassingTimeAsync(World.SubscribeQualified.SendOnceAsync(world.Close)));

        Assert.Contains("showed no earlier action", thrown.Message);
        Assert.Empty(world.Created);
    }

    [Fact]
    public async Task What_is_sent_at_most_is_counted_over_all_calls_with_a_journal()
    {
        Mischief mischief = new(Step.LoseRequest, Step.LoseRequest, Step.LoseRequest);
        using World world = new(between: mischief, hasHistory: true);
        Notebook journal = new();
        SendOnceOptions once = new() { Journal = journal, MaxSends = 2 };

        for (int call = 0; call < 3; call++)
        {
            CloseOutcomeUnknownException thrown = await Assert.ThrowsAsync<CloseOutcomeUnknownException>(
                () => world.PassingTimeAsync(World.SubscribeQualified.SendOnceAsync(world.Close, once)));
            Assert.Contains("It was sent as often as SendOnceOptions.MaxSends allows, which is 2.", thrown.Message);
        }

        // The third lost request is still to come: what was counted was not sent again.
        await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => World.SubscribeQualified.SendAsync(world.Close));
        Assert.Equal(0, mischief.Arrived);
    }

    [Fact]
    public async Task A_refusal_is_reported_at_once()
    {
        using World world = new();

        await Assert.ThrowsAsync<CloseValidationException>(
            () => Bulk.Pause("seq_0000000000000000000000").ToAllLeads().SendOnceAsync(world.Close));
    }

    [Fact]
    public async Task An_action_is_found_by_what_it_says()
    {
        using World world = new();
        DateTimeOffset since = world.Time.GetUtcNow();
        SubscribeAction[] actions =
        [
            World.SubscribeQualified,
            World.SubscribeQualified.WithoutDoneEmail(),
            World.SubscribeQualified.AtMost(50),
            Bulk.Subscribe(SandboxIds.CallSequence).From(World.Ada).Preference(ContactPreference.Lead)
                .To(World.Qualified).AssignCallsTo(SandboxIds.AdaUser),
            Bulk.Subscribe(SandboxIds.OnboardingSequence).From(World.Ada).Preference(ContactPreference.Contact)
                .To(Leads.All.OrderBy(lead => lead.DateCreated)),
            Bulk.Subscribe(SandboxIds.OnboardingSequence).From(World.Ada).Preference(ContactPreference.Contact)
                .To(Leads.Search("bakery")),
        ];
        List<BulkSequenceSubscriptionId> ids = [];
        foreach (SubscribeAction action in actions)
        {
            ids.Add((await action.SendAsync(world.Close)).Id);
        }

        for (int i = 0; i < actions.Length; i++)
        {
            Assert.Equal(ids[i], (await world.Close.BulkSequenceSubscriptions.FindAsync(actions[i], since))!.Id);
        }

        Assert.Null(await world.Close.BulkSequenceSubscriptions.FindAsync(
            Bulk.Pause(SandboxIds.OnboardingSequence).To(World.Qualified), since));
    }

    [Fact]
    public async Task What_is_older_is_not_found()
    {
        using World world = new();
        await World.SubscribeQualified.SendAsync(world.Close);
        world.Time.Advance(TimeSpan.FromMinutes(10));

        Assert.Null(await world.Close.BulkSequenceSubscriptions.FindAsync(
            World.SubscribeQualified, world.Time.GetUtcNow()));
    }

    [Fact]
    public async Task Looks_through_the_whole_list_where_the_time_is_unknown()
    {
        using World world = new();
        BulkSequenceSubscription sent = await World.SubscribeQualified.SendAsync(world.Close);

        BulkSequenceSubscription? found =
            await world.Close.BulkSequenceSubscriptions.FindAsync(World.SubscribeQualified, DateTimeOffset.MinValue);

        Assert.Equal(sent.Id, found!.Id);
    }

    private sealed class ReadsBodies : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Content is { } content)
            {
                await content.ReadAsByteArrayAsync(cancellationToken);
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }
}
