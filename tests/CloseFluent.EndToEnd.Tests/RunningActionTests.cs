namespace CloseFluent.EndToEnd.Tests;

public sealed class RunningActionTests
{
    [Fact]
    public async Task A_running_action_makes_no_progress_while_it_is_paused()
    {
        using World world = new();
        BulkSequenceSubscription started = await World.SubscribeQualified.SendAsync(world.Close);
        world.Time.Advance(TimeSpan.FromSeconds(12));

        BulkSequenceSubscription paused = await world.Close.BulkSequenceSubscriptions.PauseAsync(started.Id);
        world.Time.Advance(TimeSpan.FromHours(1));
        BulkSequenceSubscription later = await world.Close.BulkSequenceSubscriptions.GetAsync(started.Id);

        Assert.Equal(BulkActionStatus.Paused, paused.Status);
        Assert.InRange(paused.ObjectsProcessed, 1, 11);
        Assert.Equal(paused.ObjectsProcessed, later.ObjectsProcessed);
        CloseBulkActionStoppedException thrown = await Assert.ThrowsAsync<CloseBulkActionStoppedException>(
            () => world.Close.BulkSequenceSubscriptions.WaitAsync(started.Id));
        Assert.Contains("paused", thrown.Message);
    }

    [Fact]
    public async Task A_resumed_action_goes_on_to_its_end()
    {
        using World world = new();
        BulkSequenceSubscription started = await World.SubscribeQualified.SendAsync(world.Close);
        world.Time.Advance(TimeSpan.FromSeconds(12));
        await world.Close.BulkSequenceSubscriptions.PauseAsync(started.Id);

        BulkSequenceSubscription resuming = await world.Close.BulkSequenceSubscriptions.ResumeAsync(started.Id);
        BulkSequenceSubscription done =
            await world.PassingTimeAsync(world.Close.BulkSequenceSubscriptions.WaitAsync(started.Id));

        Assert.Equal(BulkActionStatus.Resuming, resuming.Status);
        Assert.Equal((BulkActionStatus.Done, 12), (done.Status!.Value, done.ObjectsProcessed));
    }

    [Fact]
    public async Task A_finished_action_cannot_be_paused()
    {
        using World world = new();
        BulkSequenceSubscription done = await world.RunAsync(World.SubscribeQualified);

        await Assert.ThrowsAsync<CloseValidationException>(
            () => world.Close.BulkSequenceSubscriptions.PauseAsync(done.Id));
    }
}
