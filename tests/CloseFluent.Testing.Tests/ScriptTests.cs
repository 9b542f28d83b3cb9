namespace CloseFluent.Testing.Tests;

public sealed class ScriptTests
{
    private readonly CloseRecorder _close = new();

    private IBulkSequenceSubscriptions Actions => _close.BulkSequenceSubscriptions;

    [Fact]
    public async Task An_action_runs_through_the_states_that_were_scripted()
    {
        _close.Script(action => action.Created().Loading().Processing(21, of: 57).Done());

        BulkSequenceSubscription started = await Given.Subscribe.SendAsync(_close);
        List<string> seen = [];
        await foreach (BulkActionProgress step in Actions.WatchAsync(started.Id))
        {
            seen.Add(step.ToString());
        }

        Assert.Equal(["loading", "processing, 21 of 57", "done, 57 of 57"], seen);
        Assert.Equal(BulkActionStatus.Done, (await Actions.GetAsync(started.Id)).Status);
        Assert.Equal(TimeSpan.FromSeconds(5), _close.Clock.Elapsed);
    }

    [Fact]
    public async Task An_action_that_ends_in_error_or_is_paused_stops_the_wait()
    {
        _close.Script(action => action.Processing(3, of: 9).Error())
            .Script(action => action.Processing(3, of: 9).Paused().Done());
        BulkSequenceSubscription failed = await Given.Subscribe.SendAsync(_close);
        BulkSequenceSubscription paused = await Given.Pause.SendAsync(_close);

        Assert.Contains(
            "error, 3 of 9",
            (await Assert.ThrowsAsync<CloseBulkActionStoppedException>(() => Actions.WaitAsync(failed.Id))).Message);
        Assert.Contains(
            "paused, 3 of 9",
            (await Assert.ThrowsAsync<CloseBulkActionStoppedException>(() => Actions.WaitAsync(paused.Id))).Message);
        await Actions.ResumeAsync(paused.Id);
        Assert.Equal(9, (await Actions.WaitAsync(paused.Id)).ObjectsProcessed);
    }

    [Fact]
    public async Task Pausing_a_running_action_is_recorded_and_holds_it()
    {
        _close.Script(action => action.Processing(3, of: 9).Done());
        BulkSequenceSubscription started = await Given.Pause.SendAsync(_close);

        Assert.Equal(BulkActionStatus.Paused, (await Actions.PauseAsync(started.Id)).Status);
        Assert.Equal(BulkActionStatus.Paused, (await Actions.GetAsync(started.Id)).Status);
        await Actions.ResumeAsync(started.Id);

        await Verify(_close.Sent.ToString());
    }

    [Fact]
    public async Task A_rate_limit_is_waited_out_and_the_action_recorded_once()
    {
        _close.Script(action => action
            .RateLimited(TimeSpan.FromSeconds(30)).RateLimited(TimeSpan.FromSeconds(12.5)).Created()
            .RateLimited(TimeSpan.Zero).Done(1));

        BulkSequenceSubscription started = await Given.Subscribe.SendAsync(_close);
        await Actions.WaitAsync(started.Id);

        Assert.Single(_close.Sent);
        Assert.InRange(_close.Clock.Elapsed.TotalSeconds, 42.5, 60);
    }

    [Fact]
    public async Task A_refusal_carries_its_field_errors()
    {
        _close.Script(action => action.Refused("sequence_id", "Object does not exist."));

        CloseValidationException refused =
            await Assert.ThrowsAsync<CloseValidationException>(() => Given.Subscribe.SendAsync(_close));
        Assert.Equal([new CloseFieldError("sequence_id", "Object does not exist.")], refused.FieldErrors);
        Assert.Equal(BulkActionStatus.Created, (await Given.Subscribe.SendAsync(_close)).Status);
        Assert.Equal(2, _close.Sent.Count);
    }

    [Fact]
    public async Task Any_other_failure_can_be_scripted()
    {
        _close.Script(action => action.Responded(403, """{ "error": "Forbidden" }"""));

        await Assert.ThrowsAsync<ClosePermissionException>(() => Given.Subscribe.SendAsync(_close));
        Assert.Throws<ArgumentOutOfRangeException>(() => _close.Script(action => action.Responded(200)));
        Assert.Throws<ArgumentOutOfRangeException>(() => _close.Script(action => action.Processing(3, of: 2)));
    }

    [Fact]
    public async Task A_lost_response_leaves_the_outcome_unknown()
    {
        _close.Script(action => action.ResponseLost());

        await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => Given.Subscribe.SendAsync(_close));
        Assert.NotNull(await Actions.FindAsync(Given.Subscribe, _close.Clock.GetUtcNow()));
    }

    [Fact]
    public async Task Sending_once_finds_an_action_whose_response_was_lost()
    {
        _close.Script(action => action.ResponseLost().Done(57));

        BulkSequenceSubscription found = await Given.Subscribe.SendOnceAsync(_close);

        Assert.Equal(57, (await Actions.WaitAsync(found.Id)).ObjectsProcessed);
        Assert.Single(_close.Sent);
    }

    [Fact]
    public async Task Sending_once_repeats_an_action_that_never_arrived()
    {
        _close.Script(action => action.RequestLost().Created());

        await Given.Subscribe.SendOnceAsync(_close);

        Assert.Single(_close.Sent);
        Assert.InRange(_close.Clock.Elapsed, TimeSpan.FromSeconds(90), TimeSpan.FromMinutes(3));
    }

    [Fact]
    public async Task No_connection_is_repeated_since_nothing_left()
    {
        _close.Script(action => action.NotConnected());

        Assert.Equal(BulkActionStatus.Created, (await Given.Subscribe.SendAsync(_close)).Status);
        Assert.Single(_close.Sent);
    }

    [Fact]
    public async Task An_action_that_never_ends_runs_into_the_limit_of_the_wait()
    {
        _close.Script(action => action.Processing(1, of: 2));
        BulkSequenceSubscription started = await Given.Subscribe.SendAsync(_close);

        await Assert.ThrowsAsync<CloseTimeoutException>(() => Actions.WaitAsync(started.Id));
        Assert.Equal(TimeSpan.FromDays(1), _close.Clock.Elapsed);
    }

    [Fact]
    public async Task A_pause_can_meet_a_rate_limit_and_is_recorded_once()
    {
        _close.Script(action => action.Created().RateLimited(TimeSpan.FromSeconds(30)).Processing(3, of: 9).Done());
        BulkSequenceSubscription started = await Given.Pause.SendAsync(_close);

        Assert.Equal(BulkActionStatus.Paused, (await Actions.PauseAsync(started.Id)).Status);

        Assert.Equal(2, _close.Sent.Count);
        Assert.InRange(_close.Clock.Elapsed.TotalSeconds, 30, 60);
    }

    [Fact]
    public async Task A_pause_can_be_refused_and_the_action_goes_on()
    {
        _close.Script(action => action.Created().Refused("status", "Already done.").Processing(3, of: 9).Done());
        BulkSequenceSubscription started = await Given.Pause.SendAsync(_close);

        await Assert.ThrowsAsync<CloseValidationException>(() => Actions.PauseAsync(started.Id));

        Assert.Equal(BulkActionStatus.Processing, (await Actions.GetAsync(started.Id)).Status);
        Assert.Equal(2, _close.Sent.Count);
        await Actions.PauseAsync(started.Id);
        Assert.Equal(3, _close.Sent.Count);
    }

    [Fact]
    public async Task A_resume_can_fail_after_the_pause_that_was_scripted()
    {
        _close.Script(action => action.Processing(3, of: 9).Paused().Responded(403).Done());
        BulkSequenceSubscription started = await Given.Pause.SendAsync(_close);
        await Assert.ThrowsAsync<CloseBulkActionStoppedException>(() => Actions.WaitAsync(started.Id));

        await Assert.ThrowsAsync<ClosePermissionException>(() => Actions.ResumeAsync(started.Id));

        Assert.Equal(BulkActionStatus.Paused, (await Actions.GetAsync(started.Id)).Status);
        await Actions.ResumeAsync(started.Id);
        Assert.Equal(9, (await Actions.WaitAsync(started.Id)).ObjectsProcessed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_pause_whose_connection_broke_may_have_arrived(bool arrived)
    {
        CloseRecorder close = new(new CloseClientOptions { MaxRetries = 0 });
        close.Script(action => (arrived ? action.Created().ResponseLost() : action.Created().RequestLost()).Loading());
        BulkSequenceSubscription started = await Given.Pause.SendAsync(close);

        await Assert.ThrowsAnyAsync<CloseException>(() => close.BulkSequenceSubscriptions.PauseAsync(started.Id));

        Assert.Equal(
            arrived ? BulkActionStatus.Paused : BulkActionStatus.Loading,
            (await close.BulkSequenceSubscriptions.GetAsync(started.Id)).Status);
    }
}
