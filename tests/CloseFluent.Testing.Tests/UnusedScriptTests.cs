namespace CloseFluent.Testing.Tests;

public sealed class UnusedScriptTests
{
    private readonly CloseRecorder _close = new();

    [Fact]
    public async Task Used_scripts_are_not_reported()
    {
        _close.SetupCount(57).AddSender(Given.Ada)
            .Script(action => action.RateLimited(TimeSpan.FromSeconds(1)).Created().Processing(21, of: 57).Done())
            .ScriptCount(count => count.Found(57));
        await _close.CountAsync(Given.Qualified);
        BulkSequenceSubscription started = await Given.Subscribe.SendAsync(_close);
        await _close.BulkSequenceSubscriptions.WaitAsync(started.Id);

        _close.VerifyAllScriptsUsed();
    }

    [Fact]
    public async Task Unused_scripts_and_steps_are_described()
    {
        _close.Script(action => action.Created().Processing(21, of: 57).Done())
            .Script(action => action.RateLimited(TimeSpan.FromSeconds(40)).Created())
            .ScriptCount(count => count.Found(57).ResponseLost().Found(30))
            .ScriptSenders(read => read.Found(Given.Ada));
        await Given.Pause.SendAsync(_close);
        await _close.CountAsync(Given.Qualified);

        await Verify(Assert.Throws<UnusedScriptException>(_close.VerifyAllScriptsUsed).Message);
    }

    [Fact]
    public void A_script_of_an_action_that_was_not_sent_is_reported()
    {
        _close.Script(action => action.Created());

        UnusedScriptException fault = Assert.Throws<UnusedScriptException>(_close.VerifyAllScriptsUsed);
        Assert.Equal(["the script of action 1 (created): no action was sent."], fault.Unused);
    }

    [Fact]
    public async Task Steps_after_a_pause_that_was_not_resumed_are_reported()
    {
        _close.Script(action => action.Processing(3, of: 9).Paused().Done());
        BulkSequenceSubscription started = await Given.Pause.SendAsync(_close);
        await Assert.ThrowsAsync<CloseBulkActionStoppedException>(
            () => _close.BulkSequenceSubscriptions.WaitAsync(started.Id));

        Assert.Contains("(done, 9 of 9)", Assert.Throws<UnusedScriptException>(_close.VerifyAllScriptsUsed).Message);
    }

    [Fact]
    public async Task A_call_without_a_script_is_reported_even_if_the_code_swallowed_it()
    {
        _close.Script(action => action.Created());
        await Assert.ThrowsAsync<UnscriptedCallException>(() => _close.CountAsync(Given.Qualified));

        UnusedScriptException both = Assert.Throws<UnusedScriptException>(_close.VerifyAllScriptsUsed);
        Assert.Equal(
            """
            This was scripted and never used:

            - the script of action 1 (created): no action was sent.

            This was not scripted, so it failed:

            - POST /data/search/
            """.ReplaceLineEndings("\n"),
            both.Message);
        await Given.Pause.SendAsync(_close);

        UnusedScriptException fault = Assert.Throws<UnusedScriptException>(_close.VerifyAllScriptsUsed);
        Assert.Equal("This was not scripted, so it failed:\n\n- POST /data/search/", fault.Message);
        Assert.Equal(["POST /data/search/"], fault.Unscripted);
        Assert.Empty(fault.Unused);
    }
}
