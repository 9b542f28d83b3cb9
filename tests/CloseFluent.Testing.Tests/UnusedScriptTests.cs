namespace CloseFluent.Testing.Tests;

public sealed class UnusedScriptTests
{
    private readonly CloseRecorder _close = new();

    [Fact]
    public async Task What_took_place_is_not_flagged()
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
    public async Task What_never_took_place_is_told_in_words()
    {
        _close.Script(action => action.Created().Processing(21, of: 57).Done())
            .Script(action => action.RateLimited(TimeSpan.FromSeconds(40)).Created())
            .ScriptCount(count => count.Found(57).AnswerLost().Found(30))
            .ScriptSenders(read => read.Found(Given.Ada));
        await Given.Pause.SendAsync(_close);
        await _close.CountAsync(Given.Qualified);

        await Verify(Assert.Throws<UnusedScriptException>(_close.VerifyAllScriptsUsed).Message);
    }

    [Fact]
    public void An_action_that_was_never_sent_is_told()
    {
        _close.Script(action => action.Created());

        UnusedScriptException fault = Assert.Throws<UnusedScriptException>(_close.VerifyAllScriptsUsed);
        Assert.Equal(["the script of action 1 (created): no action was sent."], fault.Unused);
    }

    [Fact]
    public async Task What_follows_a_pause_that_nobody_ended_is_told()
    {
        _close.Script(action => action.Processing(3, of: 9).Paused().Done());
        BulkSequenceSubscription started = await Given.Pause.SendAsync(_close);
        await Assert.ThrowsAsync<CloseBulkActionStoppedException>(
            () => _close.BulkSequenceSubscriptions.WaitAsync(started.Id));

        Assert.Contains("(done, 9 of 9)", Assert.Throws<UnusedScriptException>(_close.VerifyAllScriptsUsed).Message);
    }

    [Fact]
    public async Task A_call_without_a_script_is_told_even_where_the_code_swallowed_it()
    {
        _close.Script(action => action.Created());
        await Assert.ThrowsAsync<UnscriptedCallException>(() => _close.CountAsync(Given.Qualified));

        UnusedScriptException both = Assert.Throws<UnusedScriptException>(_close.VerifyAllScriptsUsed);
        Assert.Equal(
            """
            This was scripted and never took place:

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
