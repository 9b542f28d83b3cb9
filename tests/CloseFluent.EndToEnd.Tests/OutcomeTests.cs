using CloseFluent.Sandbox;
using CloseFluent.Testing;

namespace CloseFluent.EndToEnd.Tests;

public sealed class OutcomeTests : IDisposable
{
    private readonly World _world = new();

    private static SubscribeAction SubscribeContacts { get; } = Bulk
        .Subscribe(SandboxIds.OnboardingSequence)
        .From(World.Ada)
        .Preference(ContactPreference.Contact)
        .To(Contacts.Where(contact => contact.Leads.Any(lead => lead.StatusId.Is(SandboxIds.QualifiedStatus))));

    [Fact]
    public async Task It_names_the_contacts_that_were_subscribed_and_counts_the_skipped()
    {
        int before = await CountAsync();
        BulkSequenceSubscription done = await _world.RunAsync(SubscribeContacts);

        BulkActionOutcome outcome = await _world.Close.BulkSequenceSubscriptions.GetOutcomeAsync(done.Id);

        int subscribed = await CountAsync() - before;
        Assert.Equal(subscribed, outcome.Reached.Count);
        Assert.Equal(subscribed, outcome.Reached.Select(each => each.ContactId!.Value).Distinct().Count());
        Assert.All(outcome.Reached, each => Assert.True(each.WasCreated && each.LeadId is not null));
        Assert.Equal(done.ObjectsProcessed - subscribed, outcome.SkippedCount);
        Assert.True(outcome.SkippedCount > 0);
        Assert.Equal([MissingOutcomeData.SkippedNotNamed], outcome.Gaps);
        Assert.Equal(
            FormattableString.Invariant(
                $"{done.ObjectsProcessed} worked through: {subscribed} reached, {outcome.SkippedCount} skipped (SkippedNotNamed)"),
            outcome.ToString());
    }

    [Fact]
    public async Task It_has_the_addresses_and_the_names_are_one_request_away()
    {
        BulkSequenceSubscription done = await _world.RunAsync(
            Bulk.Subscribe(SandboxIds.OnboardingSequence).From(World.Ada).Preference(ContactPreference.Contact)
                .To(Leads.WithIds(SandboxIds.BakeryLead)));
        BulkActionOutcome outcome = await _world.Close.BulkSequenceSubscriptions.GetOutcomeAsync(done.Id);
        int before = _world.Wire.Requests.Count;

        IReadOnlyDictionary<CloseId, string> names = await _world.Close.BulkSequenceSubscriptions.GetRecipientNamesAsync(outcome);

        Assert.Equal(2, _world.Wire.Requests.Count - before);
        Assert.NotEmpty(outcome.Reached);
        Assert.All(outcome.Reached, each =>
        {
            SandboxSubscription there = _world.Sandbox.Subscriptions.Single(one =>
                one.LeadId == SandboxIds.BakeryLead && one.SequenceId == SandboxIds.OnboardingSequence
                && one.Address == each.ContactEmail);
            Assert.Equal((there.Lead, there.Contact), (names[each.LeadId!], names[each.ContactId!]));
            Assert.Equal($"{each.Id} of {each.ContactId}, {each.LeadId}: created", each.ToString());
        });
    }

    [Fact]
    public async Task Names_of_many_are_read_in_pages()
    {
        CloseRecorder close = new();
        BulkSequenceSubscription action = new() { Id = "bulkseqsub_1" };
        BulkActionRecipient[] reached = [.. Enumerable.Range(0, 401).Select(i => new BulkActionRecipient(
            new SequenceSubscriptionId($"sub_{i}"), BulkActionEffect.Created, "lead_1", i == 400 ? null : new ContactId($"cont_{i}"), null))];
        close.ScriptPreview(preview => preview
            .Found(new SelectedObject("contact", "cont_0", "First"), new SelectedObject("contact", "cont_1", null))
            .Found(new SelectedObject("contact", "cont_399", "Last"))
            .Found(new SelectedObject("lead", "lead_1", "Mill"), new SelectedObject("lead", "lead_other", "Nobody asked")));

        IReadOnlyDictionary<CloseId, string> names =
            await close.BulkSequenceSubscriptions.GetRecipientNamesAsync(new BulkActionOutcome(action, reached, isInLog: true));

        Assert.Equal(["First", "Last", "Mill"], names.Values);
        close.VerifyAllScriptsUsed();
    }

    [Fact]
    public async Task Actions_do_not_mix()
    {
        BulkSequenceSubscription subscribed = await _world.RunAsync(World.SubscribeQualified);
        BulkSequenceSubscription paused = await _world.RunAsync(
            Bulk.Pause(SandboxIds.OnboardingSequence).To(World.Qualified));

        BulkActionOutcome made = await _world.Close.BulkSequenceSubscriptions.GetOutcomeAsync(subscribed.Id);
        BulkActionOutcome changed = await _world.Close.BulkSequenceSubscriptions.GetOutcomeAsync(paused.Id);

        Assert.All(made.Reached, each => Assert.True(each.WasCreated));
        Assert.NotEmpty(changed.Reached);
        Assert.All(changed.Reached, each => Assert.False(each.WasCreated));
        Assert.Contains(MissingOutcomeData.UpdatesMerged, changed.Gaps);
        Assert.Contains(MissingOutcomeData.SkippedNotCounted, made.Gaps);
    }

    [Fact]
    public async Task After_an_hour_contacts_are_hidden_and_after_a_month_everything()
    {
        BulkSequenceSubscription done = await _world.RunAsync(SubscribeContacts);

        _world.Time.Advance(TimeSpan.FromHours(2));
        BulkActionOutcome late = await _world.Close.BulkSequenceSubscriptions.GetOutcomeAsync(done.Id);
        _world.Time.Advance(TimeSpan.FromDays(31));
        BulkActionOutcome tooLate = await _world.Close.BulkSequenceSubscriptions.GetOutcomeAsync(done.Id);

        Assert.NotEmpty(late.Reached);
        Assert.All(late.Reached, each => Assert.True(each.ContactId is null && each.LeadId is not null));
        Assert.Contains(MissingOutcomeData.ContactsHidden, late.Gaps);
        Assert.Empty(tooLate.Reached);
        Assert.Equal([MissingOutcomeData.NotInLog, MissingOutcomeData.SkippedNotCounted], tooLate.Gaps);
    }

    [Fact]
    public async Task What_was_merged_into_a_later_action_is_missing_and_said_to_be_so()
    {
        await _world.RunAsync(World.SubscribeQualified);
        BulkSequenceSubscription paused = await RunThroughAsync(
            Bulk.Pause(SandboxIds.OnboardingSequence).To(Leads.WithIds(SandboxIds.BakeryLead)));
        BulkActionOutcome whole = await _world.Close.BulkSequenceSubscriptions.GetOutcomeAsync(paused.Id);

        // Within ten seconds, so that Close has one event for both changes of a subscription.
        BulkSequenceSubscription resumed = await RunThroughAsync(
            Bulk.Resume(SandboxIds.OnboardingSequence).To(Leads.WithIds(SandboxIds.BakeryLead)));
        BulkActionOutcome merged = await _world.Close.BulkSequenceSubscriptions.GetOutcomeAsync(paused.Id);
        BulkActionOutcome later = await _world.Close.BulkSequenceSubscriptions.GetOutcomeAsync(resumed.Id);

        Assert.NotEmpty(whole.Reached);
        Assert.Empty(merged.Reached);
        Assert.Contains(MissingOutcomeData.UpdatesMerged, merged.Gaps);
        Assert.Equal(whole.Reached.Select(each => each.Id), later.Reached.Select(each => each.Id));
    }

    [Fact]
    public async Task The_log_is_read_page_by_page()
    {
        SubscribeAction everybody = Bulk
            .Subscribe(SandboxIds.CallSequence)
            .From(World.Ada)
            .Preference(ContactPreference.Contact)
            .To(Contacts.All)
            .AssignCallsTo(SandboxIds.AdaUser);
        BulkSequenceSubscription done = await _world.RunAsync(everybody);
        int before = _world.Wire.Requests.Count;

        BulkActionOutcome outcome = await _world.Close.BulkSequenceSubscriptions.GetOutcomeAsync(done.Id);

        Assert.True(outcome.Reached.Count > 50);
        Assert.Equal(outcome.Reached.Count, outcome.Reached.Select(each => each.Id.Value).Distinct().Count());
        Assert.Equal(4, _world.Wire.Requests.Count - before);
    }

    [Fact]
    public async Task One_that_runs_is_said_to_run()
    {
        BulkSequenceSubscription started = await SubscribeContacts.SendAsync(_world.Close);

        BulkActionOutcome outcome = await _world.Close.BulkSequenceSubscriptions.GetOutcomeAsync(started.Id);

        Assert.Empty(outcome.Reached);
        Assert.Null(outcome.SkippedCount);
        Assert.Contains(MissingOutcomeData.NotDone, outcome.Gaps);
    }

    public void Dispose() => _world.Dispose();

    // Ends as soon as the action does: 7 s until it is counted and 1.27 s for its one lead.
    private async Task<BulkSequenceSubscription> RunThroughAsync(BulkSequenceSubscriptionAction action)
    {
        BulkSequenceSubscription started = await action.SendAsync(_world.Close);
        _world.Time.Advance(TimeSpan.FromSeconds(8.5));
        BulkSequenceSubscription ended = await _world.Close.BulkSequenceSubscriptions.GetAsync(started.Id);
        Assert.Equal(BulkActionStatus.Done, ended.Status);
        return ended;
    }

    private Task<int> CountAsync() => _world.CountAsync(each => each.SequenceId.Is(SandboxIds.OnboardingSequence));
}
