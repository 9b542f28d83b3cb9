using CloseFluent.Sandbox;
using static CloseFluent.EndToEnd.Tests.Mischief;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>
/// An edit of a field whose response is lost: no response tells adding from removing, so what the list shows proves nothing,
/// and what it does not show proves that nothing arrived.
/// </summary>
public sealed class FieldSendOnceTests
{
    private static readonly SetCustomFieldAction s_add = Bulk.AddToCustomField(SandboxIds.TierField, "Gold").To(World.Qualified);

    [Theory]
    [InlineData(Step.LoseAnswer)]
    [InlineData(Step.FailAfterwards)]
    public async Task One_that_may_be_in_the_list_stays_unknown_and_is_never_sent_again(Step step)
    {
        Mischief mischief = new(step);
        using World world = new(between: mischief);
        await MakeHistoryAsync(world);
        Notebook journal = new();
        SendOnceOptions options = new() { Journal = journal, MaxSends = 5 };

        for (int call = 0; call < 3; call++)
        {
            CloseOutcomeUnknownException unknown = await Assert.ThrowsAsync<CloseOutcomeUnknownException>(
                () => world.PassingTimeAsync(s_add.SendOnceAsync(world.Close, options)));
            Assert.Contains("may be this action in other words", unknown.Message, StringComparison.Ordinal);
        }

        Assert.Equal(1, mischief.Arrived);
        Assert.Single(Fields(world));
    }

    [Fact]
    public async Task One_that_somebody_removed_at_the_same_time_is_not_taken_for_it()
    {
        Mischief mischief = new(Step.LoseRequest);
        using World world = new(between: mischief);
        await MakeHistoryAsync(world);
        using CloseClient other = world.Other();
        Task<BulkEdit> sending = s_add.SendOnceAsync(world.Close);
        world.Time.Advance(TimeSpan.FromSeconds(3));
        await Bulk.RemoveFromCustomField(SandboxIds.TierField, "Gold").To(World.Qualified).SendAsync(other);

        await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => world.PassingTimeAsync(sending));

        Assert.Equal(0, mischief.Arrived);
    }

    [Fact]
    public async Task One_that_never_arrived_is_sent_again()
    {
        Mischief mischief = new(Step.LoseRequest);
        using World world = new(between: mischief);
        await MakeHistoryAsync(world);

        BulkEdit sent = await world.PassingTimeAsync(s_add.SendOnceAsync(world.Close));

        Assert.Equal(1, mischief.Arrived);
        Assert.Equal([sent.Id.Value], Fields(world));
    }

    [Fact]
    public async Task One_that_is_settled_by_hand_is_gone_on_with()
    {
        using World world = new();
        BulkEdit sent = await s_add.SendAsync(world.Close);
        BulkEdit status = await Bulk.SetLeadStatus(SandboxIds.CustomerStatus).To(World.Qualified).SendAsync(world.Close);

        BulkEdit found = await s_add.SendOnceAsync(world.Close, Settled(sent));
        await Assert.ThrowsAsync<InvalidOperationException>(() => s_add.SendOnceAsync(world.Close, Settled(status)));

        Assert.Equal(sent.Id, found.Id);
    }

    private static Notebook Settled(BulkEdit sent) => new() { Entry = $$"""{"sent":"{{sent.Id}}"}""" };

    private static string[] Fields(World world) =>
    [
        .. world.Sandbox.BulkActions
            .Where(action => action.Json.Contains("\"type\":\"set_custom_field\"", StringComparison.Ordinal))
            .Select(action => action.Id),
    ];

    private static async Task MakeHistoryAsync(World world)
    {
        using CloseClient other = world.Other();
        BulkEdit made = await Bulk.SetLeadStatus(SandboxIds.PotentialStatus)
            .To(Leads.WithIds(SandboxIds.LeadWithoutContacts))
            .SendAsync(other);
        await world.PassingTimeAsync(other.BulkEdits.WaitAsync(made.Id));
        world.Time.Advance(TimeSpan.FromMinutes(10));
    }
}
