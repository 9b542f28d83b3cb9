using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>An action that one process stores and another one carries out.</summary>
public sealed class StoredActionTests
{
    private static readonly TimeZoneInfo s_tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    [Fact]
    public async Task An_action_that_was_read_back_is_counted_and_sent_in_its_own_time_zone()
    {
        using World world = new(options => options.TimeZone = TimeZoneInfo.Utc);
        BulkSelection recent = Leads.Where(lead => lead.DateCreated.OnOrAfter(Moment.StartOf(2020, 1, 1)));
        string stored = Bulk.Pause(SandboxIds.OnboardingSequence).To(recent).AtMost(500).ToStoredJson(s_tokyo);

        await BulkAction.Parse<PauseAction>(stored).SendAsync(world.Close);

        Assert.Equal(["9", "9"], world.Wire.Requests.Select(request => request.Headers.GetValues("X-TZ-Offset").Single()));
    }

    [Fact]
    public async Task A_limit_that_stopped_the_action_stops_the_one_that_was_read_back()
    {
        using World world = new();
        string stored = Bulk.Pause(SandboxIds.OnboardingSequence).ToAllLeads().AtMost(1).ToStoredJson();

        await Assert.ThrowsAsync<CloseMatchLimitException>(() => BulkAction.Parse<PauseAction>(stored).SendAsync(world.Close));

        Assert.Empty(world.Created);
    }

    [Fact]
    public async Task A_send_that_was_begun_goes_on_with_the_action_that_was_read_back()
    {
        using World world = new(hasHistory: true);
        Notebook journal = new();
        BulkSequenceSubscription sent = await World.SubscribeQualified.SendOnceAsync(world.Close, journal);

        SubscribeAction again = BulkAction.Parse<SubscribeAction>(World.SubscribeQualified.ToStoredJson());

        Assert.Equal(sent.Id, (await again.SendOnceAsync(world.Close, journal)).Id);
        Assert.Single(world.Created);
    }

    [Fact]
    public async Task An_action_for_a_sequence_that_is_gone_is_refused_by_Close_and_not_sent()
    {
        using World world = new();
        string stored = Bulk.Pause("seq_gone").ToAllLeads().ToStoredJson();

        CloseException refused = await Assert.ThrowsAnyAsync<CloseException>(
            () => BulkAction.Parse<PauseAction>(stored).SendAsync(world.Close));

        Assert.Contains("sequence_id", refused.Message, StringComparison.Ordinal);
        Assert.Empty(world.Created);
    }
}
