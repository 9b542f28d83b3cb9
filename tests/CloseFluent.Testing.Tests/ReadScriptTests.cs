using CloseFluent.Sandbox;

namespace CloseFluent.Testing.Tests;

public sealed class ReadScriptTests
{
    private static readonly SelectedObject s_mill = new("lead", "lead_mill", "Mill");
    private static readonly SelectedObject s_mary = new("contact", "cont_mary", "Mary Miller");

    private readonly CloseRecorder _close = new();

    [Fact]
    public async Task A_count_meets_one_step_after_the_other_and_the_last_one_stays()
    {
        _close.ScriptCount(count => count.RateLimited(TimeSpan.FromSeconds(40)).Found(57).ResponseLost().Found(30));

        Assert.Equal(57, (await _close.CountAsync(Given.Qualified)).Total);
        Assert.InRange(_close.Clock.Elapsed.TotalSeconds, 40, 60);
        Assert.Equal(30, (await _close.CountAsync(Given.Qualified)).Total);
        Assert.Equal(30, (await _close.CountAsync(Given.Qualified)).Total);
        Assert.Empty(_close.Sent);
    }

    [Fact]
    public async Task A_script_is_about_the_selection_that_it_names()
    {
        _close.ScriptCount(Given.Qualified, count => count.Found(57))
            .ScriptPreview(Given.Qualified, preview => preview.Found(s_mill));

        Assert.Equal(20, (await _close.CountAsync(Given.Qualified.Take(20))).Limited);
        Assert.Equal([s_mill], await _close.PreviewAsync(Given.Qualified.Take(20), 5));
        await Assert.ThrowsAsync<UnscriptedCallException>(() => _close.CountAsync(Leads.All));
        await Assert.ThrowsAsync<UnscriptedCallException>(() => _close.PreviewAsync(Leads.All, 5));
    }

    [Fact]
    public async Task A_preview_shows_no_more_than_was_asked_for()
    {
        _close.ScriptPreview(preview => preview.NotConnected().Found(s_mill, s_mary));

        Assert.Equal([s_mill, s_mary], await _close.PreviewAsync(Given.Qualified, 10));
        Assert.Equal([s_mill], await _close.PreviewAsync(Given.Qualified, 1));
    }

    [Fact]
    public async Task Sequences_are_listed_and_looked_up()
    {
        Sequence trial = new() { Id = "seq_trial", Name = "Trial", Steps = [SequenceStepType.Email, SequenceStepType.Call] };
        Sequence winter = new() { Id = "seq_winter", Name = "Winter", Status = SequenceStatus.Paused };
        _close.ScriptSequences(read => read.Responded(502, "<html>Gateway</html>").Found(trial, winter));

        Assert.Equal(trial.Id, (await _close.Sequences.FindAsync("Trial"))!.Id);
        Assert.Equal(SequenceStatus.Paused, (await _close.Sequences.GetAsync("seq_winter")).Status);
        Assert.Contains(
            await _close.Sequences.ValidateAsync(Bulk.Subscribe("seq_trial").From(Given.Ada)
                .Preference(ContactPreference.Contact).To(Given.Qualified)),
            problem => problem.ToString().Contains("call", StringComparison.OrdinalIgnoreCase));
        await Assert.ThrowsAsync<CloseNotFoundException>(() => _close.Sequences.GetAsync("seq_other"));
    }

    [Fact]
    public async Task Senders_and_Smart_Views_come_and_go()
    {
        SmartView old = new() { Id = "save_old", Name = "Old", Query = "lead_status:\"Potential\"" };
        _close.ScriptSenders(read => read.Found().Found(Given.Ada))
            .ScriptSmartViews(read => read.Found(old));

        Assert.Null(await _close.Senders.FindAsync("ada@example.com"));
        Assert.Equal(Given.Ada, await _close.Senders.FindAsync("ada@example.com"));
        Assert.Equal(old.Query, (await _close.SmartViews.GetAsync("save_old")).Query);
    }

    [Fact]
    public async Task Statuses_of_leads_come_and_go()
    {
        _close.ScriptLeadStatuses(read => read.RateLimited(TimeSpan.FromSeconds(40)).Found()
            .Found(new LeadStatus { Id = "stat_qualified", Name = "Qualified" }).Responded(403));

        Assert.Null(await _close.LeadStatuses.FindAsync("Qualified"));
        Assert.Equal("stat_qualified", (await _close.LeadStatuses.FindAsync("Qualified"))!.Id.Value);
        await Assert.ThrowsAsync<ClosePermissionException>(() => _close.LeadStatuses.FindAsync("Qualified"));
    }

    [Fact]
    public async Task A_Smart_View_that_is_known_returns_its_selection()
    {
        BulkSelection warm = Leads.Where(lead => lead.StatusId.Is(SandboxIds.QualifiedStatus))
            .OrderBy(lead => lead.DateCreated).Take(20);
        _close.AddSmartView("save_warm", "Warm leads", warm);

        SmartView view = (await _close.SmartViews.FindAsync("Warm leads"))!;

        Assert.Equal(warm.Json, Leads.FromSmartView(view).Json);
    }

    [Fact]
    public async Task A_Smart_View_is_known_as_it_describes_itself()
    {
        SmartView mine = new()
        {
            Id = "save_mine", Name = "My leads", Type = "lead", Query = "owner:me", IsUserDependent = true,
        };
        _close.AddSmartView(mine).AddSmartView("save_all", "All", Leads.WithIds("lead_1"));

        SmartView found = await _close.SmartViews.GetAsync("save_mine");

        Assert.Equal(("lead", true, null), (found.Type, found.IsUserDependent, found.IsShared));
        Assert.Throws<ArgumentException>(() => Leads.FromSmartView(found));
        Assert.Null((await _close.SmartViews.GetAsync("save_all")).IsUserDependent);
    }

    [Fact]
    public async Task Phone_numbers_are_known_to_the_check_of_a_sequence()
    {
        _close.AddSequence(new Sequence { Id = "seq_texts", Name = "Texts", Steps = [SequenceStepType.Sms] })
            .AddPhoneNumber("phon_desk", "+15550100").AddPhoneNumber("phon_fax", "+15550101", sendsSms: false);
        SubscribeAction action = Bulk.Subscribe("seq_texts").From(Given.Ada)
            .Preference(ContactPreference.Contact).To(Given.Qualified);

        Assert.Empty(await _close.Sequences.ValidateAsync(action.FromPhoneNumber("phon_desk")));
        Assert.Equal(
            SequenceProblemKind.PhoneNumberCannotSendSms,
            Assert.Single(await _close.Sequences.ValidateAsync(action.FromPhoneNumber("phon_fax"))).Kind);
        UnscriptedCallException unscripted = await Assert.ThrowsAsync<UnscriptedCallException>(
            () => _close.Sequences.ValidateAsync(action.FromPhoneNumber("phon_other")));
        Assert.Contains("close.AddPhoneNumber(id, number)", unscripted.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_goes_on_by_a_response_that_is_given()
    {
        _close.SetupResponse("PUT", "/webhook/whsub_1/", """{"id":"whsub_1","status":"active","url":"https://example.com/"}""");

        CloseWebhookSubscription resumed = await _close.Webhooks.ResumeAsync("whsub_1");

        Assert.Equal(CloseWebhookStatus.Active, resumed.Status);
        Assert.Empty(_close.Sent);
    }

    [Fact]
    public async Task A_malformed_response_is_an_error_of_the_library()
    {
        _close.ScriptCount(count => count.Responded(200, "<html>")).ScriptSenders(read => read.Responded(403));

        await Assert.ThrowsAsync<CloseInvalidResponseException>(() => _close.CountAsync(Given.Qualified));
        await Assert.ThrowsAsync<ClosePermissionException>(() => _close.Senders.FindAsync("ada@example.com"));
    }

    [Fact]
    public void A_script_that_says_nothing_or_nonsense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => _close.ScriptCount(_ => { }));
        Assert.Throws<ArgumentOutOfRangeException>(() => _close.ScriptCount(count => count.Found(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => _close.ScriptSenders(read => read.Responded(99)));
        Assert.Throws<ArgumentException>(
            () => _close.AddSmartView("save_1", "Old", Leads.Search("lead_status:\"Potential\"")));
    }
}
