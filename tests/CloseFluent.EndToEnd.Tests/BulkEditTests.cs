using System.Text.Json;
using CloseFluent.Sandbox;
using CloseFluent.Testing;

namespace CloseFluent.EndToEnd.Tests;

public sealed class BulkEditTests
{
    private static readonly LeadStatusId s_customer = SandboxIds.CustomerStatus;
    private static readonly SetLeadStatusAction s_promote = Bulk.SetLeadStatus(s_customer).To(World.Qualified);

    [Fact]
    public async Task The_leads_of_the_selection_get_the_status()
    {
        using World world = new();
        MatchCount qualified = await world.Close.CountAsync(World.Qualified);
        MatchCount before = await CustomersAsync(world);

        BulkEdit started = await s_promote.SendAsync(world.Close);
        world.Time.Advance(TimeSpan.FromMinutes(5));
        BulkEdit done = await world.Close.BulkEdits.WaitAsync(started.Id);
        Assert.Equal((BulkEditType.SetLeadStatus, s_customer), (done.Type, done.LeadStatusId));
        Assert.Equal(qualified.Total, done.ObjectsProcessed);
        Assert.Equal(before.Total + qualified.Total, (await CustomersAsync(world)).Total);
        Assert.Equal(0, (await world.Close.CountAsync(World.Qualified)).Total);
    }

    [Fact]
    public async Task An_edit_whose_response_is_lost_is_sent_once()
    {
        CloseRecorder close = new();
        close.Script(action => action.ResponseLost().Created());

        BulkEdit sent = await s_promote.SendOnceAsync(close);

        Assert.StartsWith("bulkedit_", sent.Id.Value, StringComparison.Ordinal);
        Assert.Equal([s_promote], close.Sent.Actions);
    }

    [Fact]
    public async Task A_limit_of_matches_stops_an_edit()
    {
        using World world = new();

        CloseMatchLimitException stopped =
            await Assert.ThrowsAsync<CloseMatchLimitException>(() => s_promote.AtMost(1).SendAsync(world.Close));

        Assert.Equal(s_promote.AtMost(1), stopped.Action);
        Assert.Empty(world.Sandbox.BulkActions);
    }

    [Fact]
    public async Task An_edit_that_Close_made_of_another_status_is_a_mismatch()
    {
        CloseRecorder close = new();
        close.Script(action => action.Created());
        BulkEdit sent = await s_promote.SendAsync(close);

        Assert.False(s_promote.Contradicts(sent));
        Assert.True(Bulk.SetLeadStatus(SandboxIds.QualifiedStatus).To(World.Qualified).Contradicts(sent));
    }

    [Fact]
    public void An_edit_reads_as_one_text() => Assert.Equal(
        $$"""
        Set the status to {{s_customer}} for leads with status {{SandboxIds.QualifiedStatus}}.
        POST /bulk_action/edit/
        {
          "type": "set_lead_status",
          "lead_status_id": "{{s_customer}}",
        """,
        string.Join("\n", s_promote.ToString().Split('\n').Take(5)));

    [Fact]
    public void An_edit_comes_back_from_JSON()
    {
        BulkEdit edit = new() { Id = "bulkedit_1", Type = BulkEditType.SetLeadStatus, LeadStatusId = s_customer };

        BulkEdit again = JsonSerializer.Deserialize<BulkEdit>(JsonSerializer.Serialize(edit))!;

        Assert.Equal((edit.Id, edit.Type, edit.LeadStatusId), (again.Id, again.Type, again.LeadStatusId));
    }

    private static Task<MatchCount> CustomersAsync(World world) =>
        world.Close.CountAsync(Leads.Where(lead => lead.StatusId.Is(s_customer)));
}
