using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests;

public sealed class MainJobTests
{
    private static readonly SequenceId s_onboarding = SandboxIds.OnboardingSequence;

    [Fact]
    public async Task A_subscribe_reaches_every_contact_with_an_address_once()
    {
        using World world = new();
        int before = await world.CountAsync(subscription => subscription.SequenceId.Is(s_onboarding));

        BulkSequenceSubscription done = await world.RunAsync(World.SubscribeQualified);
        int after = await world.CountAsync(subscription => subscription.SequenceId.Is(s_onboarding));
        await world.RunAsync(World.SubscribeQualified);

        Assert.Equal(BulkActionStatus.Done, done.Status);
        Assert.Equal((12, 12), (done.ObjectCount, done.ObjectsProcessed));
        Assert.Equal(20, after - before);
        Assert.Equal(after, await world.CountAsync(subscription => subscription.SequenceId.Is(s_onboarding)));
    }

    [Fact]
    public async Task Pausing_and_resuming_move_subscriptions_to_and_fro()
    {
        using World world = new();
        await world.RunAsync(World.SubscribeQualified);
        int active = await CountAsync(world, "active");

        await world.RunAsync(Bulk.Pause(s_onboarding).To(World.Qualified));
        Assert.Equal(0, await CountAsync(world, "active"));

        await world.RunAsync(Bulk.Resume(s_onboarding).To(World.Qualified));
        Assert.Equal(0, await CountAsync(world, "paused"));
        Assert.True(await CountAsync(world, "active") >= active);
    }

    [Fact]
    public async Task Resuming_the_finished_of_all_sequences_leaves_none_finished()
    {
        using World world = new();
        int finished = await world.CountAsync(subscription => subscription.Status.Is("finished"));

        await world.RunAsync(Bulk.ResumeFinishedAllSequences().ToAllLeads());

        Assert.True(finished > 0);
        Assert.Equal(0, await world.CountAsync(subscription => subscription.Status.Is("finished")));
    }

    [Fact]
    public async Task A_response_echoes_what_was_sent()
    {
        using World world = new();
        SubscribeAction action = Bulk
            .Subscribe(SandboxIds.CallSequence)
            .From(World.Ada)
            .Preference(ContactPreference.Lead)
            .To(Leads.All.OrderByDescending(lead => lead.DateCreated).Take(3))
            .AssignCallsTo(SandboxIds.AdaUser, SandboxIds.SalesGroup)
            .WithoutDoneEmail();

        BulkSequenceSubscription answer = await action.SendAsync(world.Close);

        Assert.Equal(BulkActionStatus.Created, answer.Status);
        Assert.Equal(action.SequenceId, answer.SequenceId);
        Assert.Equal(World.Ada.Account, answer.SenderAccountId);
        Assert.Equal((World.Ada.Name, World.Ada.Email), (answer.SenderName, answer.SenderEmail));
        Assert.Equal(ContactPreference.Lead, answer.ContactPreference);
        Assert.Equal(action.CallsAssignedTo, answer.CallsAssignedTo);
        Assert.Equal(3, answer.ResultsLimit);
        Assert.False(answer.SendDoneEmail);
        Assert.Equal(SandboxIds.Organization, answer.OrganizationId.Value);
        Assert.Equal(SandboxIds.AdaUser, answer.CreatedBy!.Value);
        Assert.Equal(world.Time.GetUtcNow(), answer.DateCreated);
        Assert.Contains("\"negate\":false", answer.SQueryJson);
        Assert.Contains("\"desc\"", answer.SortJson);
        Assert.Equal(string.Empty, answer.Query);
        Assert.Null(answer.ObjectCount);
    }

    [Fact]
    public async Task Past_actions_are_listed_newest_first_over_many_pages()
    {
        using World world = new();
        List<BulkSequenceSubscriptionId> started = [];
        for (int i = 0; i < 205; i++)
        {
            started.Insert(0, (await Bulk.PauseAllSequences().To(World.Qualified).SendAsync(world.Close)).Id);
            world.Time.Advance(TimeSpan.FromSeconds(1));
        }

        List<BulkSequenceSubscriptionId> listed = [];
        await foreach (BulkSequenceSubscription past in world.Close.BulkSequenceSubscriptions.ListAsync())
        {
            listed.Add(past.Id);
        }

        Assert.Equal(started, listed);
    }

    [Fact]
    public async Task What_close_refuses_comes_with_its_field()
    {
        using World world = new();

        CloseValidationException thrown = await Assert.ThrowsAsync<CloseValidationException>(
            () => Bulk.Pause("seq_0000000000000000000000").ToAllLeads().SendAsync(world.Close));

        Assert.Equal("sequence_id", Assert.Single(thrown.FieldErrors).Field);
    }

    [Fact]
    public async Task An_unknown_bulk_action_is_not_found()
    {
        using World world = new();

        await Assert.ThrowsAsync<CloseNotFoundException>(
            () => world.Close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_unknown"));
    }

    [Fact]
    public async Task A_wrong_key_is_reported_as_such()
    {
        using World world = new(options => options.ApiKey = "api_wrong");

        await Assert.ThrowsAsync<CloseAuthenticationException>(() => world.Close.CountAsync(Leads.All));
    }

    private static Task<int> CountAsync(World world, string status) => world.CountAsync(
        subscription => subscription.SequenceId.Is(s_onboarding) & subscription.Status.Is(status));
}
