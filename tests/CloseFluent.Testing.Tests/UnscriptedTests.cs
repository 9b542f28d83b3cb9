namespace CloseFluent.Testing.Tests;

public sealed class UnscriptedTests
{
    private readonly CloseRecorder _close = new();

    [Fact]
    public async Task A_count_throws_and_shows_what_was_sent()
    {
        UnscriptedCallException fault =
            await Assert.ThrowsAsync<UnscriptedCallException>(() => _close.CountAsync(Given.Qualified));

        await Verify(fault.Message);
    }

    [Fact]
    public async Task Looking_at_an_action_without_a_script_throws()
    {
        BulkSequenceSubscription started = await Given.Pause.SendAsync(_close);

        UnscriptedCallException fault = await Assert.ThrowsAsync<UnscriptedCallException>(
            () => _close.BulkSequenceSubscriptions.WaitAsync(started.Id));
        Assert.Contains($"GET /bulk_action/sequence_subscription/{started.Id}/?_fields=", fault.Call);
        Assert.Contains("close.Script(action => action.Created().Done())", fault.Message);
    }

    [Fact]
    public async Task So_do_pausing_listing_and_finding()
    {
        await Throws(() => _close.BulkSequenceSubscriptions.PauseAsync("bulkseqsub_1"));
        await Throws(() => _close.BulkSequenceSubscriptions.FindAsync(Given.Pause, _close.Clock.GetUtcNow()));
        await Throws(() => _close.Sequences.FindAsync("Onboarding"));
        await Throws(() => _close.Senders.FindAsync("ada@example.com"));
        await Throws(() => _close.LeadStatuses.FindAsync("Qualified"));
        await Throws(() => _close.SmartViews.FindAsync("Warm leads"));
        await Throws(() => _close.PreviewAsync(Given.Qualified, 3));
    }

    [Fact]
    public async Task What_was_set_up_is_the_response()
    {
        _close.SetupCount(7).SetupCount(Given.Qualified, 57)
            .AddSequence(Given.Onboarding, "Onboarding").AddSender(Given.Ada).AddLeadStatus("stat_qualified", "Qualified")
            .SetupResponse("GET", "/saved_search/", """{ "data": [], "has_more": false }""");

        Assert.Equal(7, (await _close.CountAsync(Contacts.Where(contact => contact.Title.HasWords("founder")))).Total);
        Assert.Equal(20, (await _close.CountAsync(Given.Qualified.Take(20))).Limited);
        Assert.Equal(57, (await _close.CountAsync(Given.Qualified)).Total);
        Assert.Equal(Given.Onboarding, (await _close.Sequences.FindAsync("Onboarding"))!.Id);
        Assert.Empty(await _close.Sequences.ValidateAsync(Given.Subscribe));
        Assert.Equal(Given.Ada, await _close.Senders.FindAsync("ada@example.com"));
        Assert.Equal("stat_qualified", (await _close.LeadStatuses.FindAsync("Qualified"))!.Id.Value);
        Assert.Null(await _close.SmartViews.FindAsync("Warm leads"));
        Assert.Empty(_close.Sent);
    }

    [Fact]
    public async Task A_call_that_the_code_swallowed_is_in_the_recording()
    {
        await Swallowed(() => _close.Sequences.FindAsync("Onboarding"));
        Assert.Empty(_close.Sent);
        Assert.StartsWith("Nothing was sent.\n\nNot scripted, so it failed: GET /sequence/", _close.Sent.ToString());

        await Given.Pause.SendAsync(_close);
        await Swallowed(() => _close.BulkSequenceSubscriptions.PauseAsync("bulkseqsub_1"));

        Assert.Throws<SentMismatchException>(() => _close.Sent.ShouldBe(Given.Pause.ToString()));
        Assert.NotEqual(SentActions.From(Given.Pause), _close.Sent);
        await Verify(_close.Sent.Scrubbed().ToString());
    }

    // As code does that means to go on whatever happens.
    private static async Task Swallowed(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (Exception)
        {
        }
    }

    private static async Task Throws(Func<Task> call) => await Assert.ThrowsAsync<UnscriptedCallException>(call);
}
