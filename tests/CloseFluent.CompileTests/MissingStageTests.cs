namespace CloseFluent.CompileTests;

/// <summary>A chain without one of its stages, or with its stages in another order.</summary>
public sealed class MissingStageTests
{
    [Fact]
    public Task Subscribe_without_a_sequence() => Verify(UserCode.ShouldNotCompile("Bulk.Subscribe().From(ada);"));

    [Fact]
    public Task Subscribe_without_a_sender() => Verify(UserCode.ShouldNotCompile(
        """
        Bulk.Subscribe(onboarding).Preference(Contact);
        Bulk.Subscribe(onboarding).To(selection);
        Bulk.Subscribe(onboarding).ToAllLeads();
        """));

    [Fact]
    public Task Subscribe_without_a_preference() => Verify(UserCode.ShouldNotCompile(
        """
        Bulk.Subscribe(onboarding).From(ada).To(selection);
        Bulk.Subscribe(onboarding).From(ada).Preference().To(selection);
        """));

    [Fact]
    public Task Stages_in_another_order() => Verify(UserCode.ShouldNotCompile(
        """
        Bulk.Subscribe(onboarding).Preference(Contact).From(ada).To(selection);
        Bulk.Subscribe(onboarding).From(ada).From(ada);
        Bulk.Subscribe(onboarding).From(ada).Preference(Contact).From(ada);
        Bulk.Subscribe(onboarding).From(ada).Preference(Contact).To(selection).Preference(Lead);
        """));

    [Fact]
    public Task Optional_calls_before_the_leads() => Verify(UserCode.ShouldNotCompile(
        """
        Bulk.Subscribe(onboarding).AssignCallsTo(adaUser);
        Bulk.Subscribe(onboarding).From(ada).Preference(Lead).WithoutDoneEmail().To(selection);
        Bulk.Pause(onboarding).WithoutDoneEmail().To(selection);
        """));

    [Fact]
    public Task Sending_a_stage() => Verify(UserCode.ShouldNotCompile(
        """
        await Bulk.Subscribe(onboarding).SendAsync(close);
        await Bulk.Subscribe(onboarding).From(ada).SendAsync(close);
        await Bulk.Subscribe(onboarding).From(ada).Preference(Contact).SendAsync(close);
        await Bulk.Pause(onboarding).SendAsync(close);
        await Bulk.Resume(onboarding).SendAsync(close);
        await Bulk.ResumeFinished(onboarding).SendAsync(close);
        await Bulk.PauseAllSequences().SendAsync(close);
        """));

    [Fact]
    public Task Awaiting_a_stage_or_an_action() => Verify(UserCode.ShouldNotCompile(
        """
        await Bulk.Subscribe(onboarding);
        await Bulk.Pause(onboarding);
        await Bulk.Pause(onboarding).To(selection);
        """));

    [Fact]
    public Task A_stage_where_an_action_is_wanted() => Verify(UserCode.ShouldNotCompile(
        """
        SubscribeAction subscribe = Bulk.Subscribe(onboarding).From(ada).Preference(Contact);
        BulkSequenceSubscriptionAction pause = Bulk.Pause(onboarding);
        await close.BulkSequenceSubscriptions.CreateAsync(Bulk.Resume(onboarding));
        """));

    [Fact]
    public Task Sending_without_a_client() => Verify(UserCode.ShouldNotCompile(
        """
        await Bulk.Pause(onboarding).To(selection).SendAsync();
        await Bulk.Pause(onboarding).To(selection).SendAsync("api_key");
        """));
}
