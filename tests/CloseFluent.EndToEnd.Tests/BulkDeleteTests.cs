using System.Text.Json;
using CloseFluent.EndToEnd.Tests.Kinds;
using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests;

#pragma warning disable CLOSE9001 // Tried in the sandbox; what Close does is not known.

public sealed class BulkDeleteTests : IDisposable
{
    private readonly World _world = new();

    private static DeleteLeadsAction DeleteBadFit { get; } = Bulk.DeleteLeads().To(ActionKinds.BadFit).AtMost(77);

    [Fact]
    public async Task Leads_vanish_with_all_that_belongs_to_them_and_no_others()
    {
        int leads = (await _world.Close.CountAsync(Leads.All)).Total;
        int bad = (await _world.Close.CountAsync(ActionKinds.BadFit)).Total;
        int contacts = (await _world.Close.CountAsync(Contacts.All)).Total;
        int theirs = (await _world.Close.CountAsync(ActionKinds.BadFitContacts)).Total;

        BulkDelete done = await RunAsync(DeleteBadFit);

        Assert.Equal((bad, BulkDeleteObjectType.Lead), (done.ObjectsProcessed, done.ObjectType));
        Assert.Equal(leads - bad, (await _world.Close.CountAsync(Leads.All)).Total);
        Assert.Equal(0, (await _world.Close.CountAsync(ActionKinds.BadFit)).Total);
        Assert.True(theirs > 0);
        Assert.Equal(contacts - theirs, (await _world.Close.CountAsync(Contacts.All)).Total);
    }

    [Fact]
    public async Task Contacts_vanish_and_their_leads_stay()
    {
        int leads = (await _world.Close.CountAsync(Leads.All)).Total;
        BulkSelection bakers = Contacts.Where(contact => contact.Leads.Any(lead => lead.Id.Is(SandboxIds.BakeryLead)));
        Assert.Equal(4, (await _world.Close.CountAsync(bakers)).Total);

        BulkDelete done = await RunAsync(Bulk.DeleteContacts().To(bakers).AtMost(4));
        BulkActionOutcome outcome = await _world.Close.BulkDeletes.GetOutcomeAsync(done.Id);

        Assert.Equal(BulkDeleteObjectType.Contact, done.ObjectType);
        Assert.Equal(0, (await _world.Close.CountAsync(bakers)).Total);
        Assert.Equal(leads, (await _world.Close.CountAsync(Leads.All)).Total);
        Assert.All(outcome.Reached, each =>
            Assert.Equal((each.Id, SandboxIds.BakeryLead), (each.ContactId!, each.LeadId!.Value)));
        Assert.DoesNotContain(_world.Sandbox.Subscriptions, each => each.LeadId == SandboxIds.BakeryLead);
    }

    [Fact]
    public async Task An_action_that_runs_meanwhile_passes_over_what_is_gone()
    {
        BulkEdit edit = await Bulk.SetLeadStatus(SandboxIds.CustomerStatus).To(ActionKinds.BadFit).SendAsync(_world.Close);
        _world.Time.Advance(TimeSpan.FromSeconds(7.5));
        await _world.Close.BulkEdits.PauseAsync(edit.Id);
        await RunAsync(Bulk.DeleteLeads().To(ActionKinds.BadFit).AtMost(10));

        await _world.Close.BulkEdits.ResumeAsync(edit.Id);
        BulkEdit done = await _world.PassingTimeAsync(_world.Close.BulkEdits.WaitAsync(edit.Id));

        Assert.Equal(done.ObjectCount, done.ObjectsProcessed);
        Assert.Empty((await _world.Close.BulkEdits.GetOutcomeAsync(edit.Id)).Reached);
    }

    [Fact]
    public async Task It_carries_its_limit_and_is_counted_right_before_it()
    {
        BulkDelete done = await RunAsync(DeleteBadFit);

        Assert.Equal(77, done.ResultsLimit);
        Assert.Equal(
            ["/data/search/", "/bulk_action/delete/"],
            _world.Wire.Requests.Take(2).Select(request => request.RequestUri!.AbsolutePath.Replace("/api/v1", "", StringComparison.Ordinal)));
        Assert.Equal(5, DeleteBadFit.AtMost(100).AtMost(5).MaxMatches);
        Assert.Equal(77, DeleteBadFit.AtMost(100).MaxMatches);
    }

    [Fact]
    public async Task A_limit_that_is_passed_or_cannot_be_checked_sends_nothing_and_says_why()
    {
        CloseMatchLimitException passed = await Assert.ThrowsAsync<CloseMatchLimitException>(
            () => Bulk.DeleteLeads().To(ActionKinds.BadFit).AtMost(3).SendAsync(_world.Close));
        CloseMatchLimitException uncounted = await Assert.ThrowsAsync<CloseMatchLimitException>(
            () => Bulk.DeleteLeads().To(Leads.Search("bakery")).AtMost(3).SendAsync(_world.Close));

        Assert.Contains("is guarded at 3 (leads). Nothing was sent.", passed.Message, StringComparison.Ordinal);
        Assert.EndsWith("Select with Leads.Where(…).", uncounted.Message, StringComparison.Ordinal);
        Assert.Empty(_world.Sandbox.BulkActions);
    }

    [Fact]
    public void Leads_are_deleted_as_in_the_documented_example_and_contacts_by_their_word()
    {
        Assert.DoesNotContain("bulk_object_type", DeleteBadFit.Json, StringComparison.Ordinal);
        Assert.StartsWith(
            """
            {
              "bulk_object_type": "contact",
              "s_query": {
            """.Replace("\r\n", "\n", StringComparison.Ordinal),
            Bulk.DeleteContacts().To(ActionKinds.BadFitContacts).AtMost(1).Json,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Its_text_begins_with_DELETE()
    {
        Assert.Equal(
            $"DELETE at most 77 leads with status {SandboxIds.BadFitStatus}; not sent if it takes more than 77 leads.",
            DeleteBadFit.ToString().Split('\n')[0]);
        Assert.StartsWith("DELETE ", DeleteBadFit.RedactedDescription, StringComparison.Ordinal);
        Assert.StartsWith("DELETE ", Bulk.DeleteContacts().To(ActionKinds.BadFitContacts).AtMost(1).Description, StringComparison.Ordinal);
        Assert.StartsWith("POST /bulk_action/delete/", DeleteBadFit.ToString().Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Pasted_JSON_of_another_kind_is_refused_where_it_is_passed()
    {
        BulkSelection contacts = Contacts.FromJson("""{"type":"and","queries":[{"type":"object_type","object_type":"contact"},{"type":"text","mode":"phrase","value":"a"}]}""");
        BulkSelection leads = Leads.FromJson("""{"type":"and","queries":[{"type":"object_type","object_type":"lead"},{"type":"text","mode":"phrase","value":"a"}]}""");
        BulkSelection unsaid = Contacts.FromJson("""{"type":"text","mode":"phrase","value":"a"}""");

        Assert.Throws<ArgumentException>("selection", () => Bulk.DeleteLeads().To(contacts));
        Assert.Throws<ArgumentException>("selection", () => Bulk.DeleteLeads().To(contacts.Unchecked()));
        Assert.Throws<ArgumentException>("selection", () => Bulk.DeleteLeads().To(unsaid));
        Assert.Throws<ArgumentException>("selection", () => Bulk.DeleteContacts().To(leads));
        Assert.Throws<ArgumentException>("selection", () => Bulk.DeleteContacts().To(unsaid));
        Assert.Throws<ArgumentException>("selection", () => Bulk.DeleteContacts().To(Leads.Search("a")));
        Assert.Equal(leads, Bulk.DeleteLeads().To(leads).AtMost(1).Selection);
        Assert.Equal(contacts, Bulk.DeleteContacts().To(contacts).AtMost(1).Selection);
    }

    [Theory]
    [InlineData("lead", false, false)]
    [InlineData("contact", true, false)]
    [InlineData("call", true, true)]
    [InlineData("task", true, true)]
    [InlineData(null, false, true)]
    public void A_response_of_another_kind_of_object_is_a_mismatch(string? type, bool forLeads, bool forContacts)
    {
        BulkDelete response = JsonSerializer.Deserialize<BulkDelete>($$"""{"id":"bulkdelete_1","bulk_object_type":{{JsonSerializer.Serialize(type)}}}""")!;

        Assert.Equal(type ?? "", response.ObjectType.Value);
        Assert.Equal(forLeads, DeleteBadFit.Contradicts(response));
        Assert.Equal(type == "lead" || forContacts, Bulk.DeleteContacts().To(ActionKinds.BadFitContacts).AtMost(1).Contradicts(response));
    }

    [Fact]
    public async Task What_Close_accepts_as_another_delete_is_paused_at_once()
    {
        using World world = new(between: new TakesLeads());

        CloseResponseMismatchException thrown = await Assert.ThrowsAsync<CloseResponseMismatchException>(
            () => Bulk.DeleteContacts().To(ActionKinds.BadFitContacts).AtMost(77).SendAsync(world.Close));
        world.Time.Advance(TimeSpan.FromHours(1));

        Assert.True(thrown.WasPaused);
        Assert.Contains("It was paused at once", thrown.Message, StringComparison.Ordinal);
        BulkDelete there = await world.Close.BulkDeletes.GetAsync((BulkDeleteId)thrown.Response.Id);
        Assert.Equal((BulkActionStatus.Paused, 0), (there.Status, there.ObjectsProcessed));
    }

    [Fact]
    public async Task A_pause_that_fails_is_said_and_so_is_what_to_do()
    {
        using World world = new(between: new TakesLeads { RefusesPauses = true });
        Notebook journal = new();

        CloseResponseMismatchException thrown = await Assert.ThrowsAsync<CloseResponseMismatchException>(
            () => Bulk.DeleteContacts().To(ActionKinds.BadFitContacts).AtMost(77).SendOnceAsync(world.Close, journal));

        Assert.False(thrown.WasPaused);
        Assert.Contains($"close.BulkDeletes.PauseAsync(\"{thrown.Response.Id}\")", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(thrown.Response.Id.Value, journal.Entry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Close_may_have_made_of_a_delete_whose_response_was_lost_is_named()
    {
        using World world = new(between: new TakesLeads { LosesResponses = true });

        CloseOutcomeUnknownException thrown = await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => world.PassingTimeAsync(
            Bulk.DeleteContacts().To(ActionKinds.BadFitContacts).AtMost(77).SendOnceAsync(world.Close)));

        Assert.Contains(
            $"{Assert.Single(world.Created)}, which may be this action in other words", thrown.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _world.Dispose();

    private async Task<BulkDelete> RunAsync(BulkDeleteAction action)
    {
        BulkDelete started = await action.SendAsync(_world.Close);
        return await _world.PassingTimeAsync(_world.Close.BulkDeletes.WaitAsync(started.Id));
    }

    /// <summary>A Close that has no use for the word and answers with leads.</summary>
    private sealed class TakesLeads : DelegatingHandler
    {
        public bool RefusesPauses { get; init; }

        public bool LosesResponses { get; init; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (RefusesPauses && request.Method == HttpMethod.Put)
            {
                return new HttpResponseMessage(System.Net.HttpStatusCode.MethodNotAllowed);
            }

            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            if (LosesResponses && request.Method == HttpMethod.Post && request.RequestUri!.AbsolutePath.Contains("delete"))
            {
                throw new HttpRequestException("The connection broke.");
            }

            string text = await response.Content.ReadAsStringAsync(cancellationToken);
            response.Content = new StringContent(
                text.Replace("\"bulk_object_type\":\"contact\"", "\"bulk_object_type\":\"lead\"", StringComparison.Ordinal),
                System.Text.Encoding.UTF8,
                "application/json");
            return response;
        }
    }
}
