namespace CloseFluent.EndToEnd.Tests;

public sealed class TimeZoneTests
{
    private static readonly TimeZoneInfo s_newfoundland =
        TimeZoneInfo.CreateCustomTimeZone("Newfoundland", new TimeSpan(-2, -30, 0), null, null);

    [Fact]
    public async Task The_zone_goes_with_counts_previews_and_actions_alike()
    {
        using World world = new(options => options.TimeZone = s_newfoundland);

        await world.Close.CountAsync(World.Qualified);
        await world.Close.PreviewAsync(World.Qualified, 1);
        await World.SubscribeQualified.AtMost(50).SendAsync(world.Close);

        Assert.Equal(["-2.5", "-2.5", "-2.5", "-2.5"], Offsets(world));
    }

    [Fact]
    public async Task Without_a_choice_the_zone_is_UTC()
    {
        using World world = new();

        await world.Close.CountAsync(World.Qualified);

        Assert.Equal(["0"], Offsets(world));
    }

    [Fact]
    public async Task Summer_time_counts_as_it_is_at_the_moment()
    {
        TimeZoneInfo.AdjustmentRule always = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            DateTime.MinValue.Date,
            DateTime.MaxValue.Date,
            TimeSpan.FromHours(1),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 5, DayOfWeek.Sunday),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 5, DayOfWeek.Sunday));
        using World world = new(options => options.TimeZone = TimeZoneInfo.CreateCustomTimeZone(
            "Berlin", TimeSpan.FromHours(1), null, null, null, [always]));

        await world.Close.CountAsync(World.Qualified);
        world.Time.SetUtcNow(new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero));
        await world.Close.CountAsync(World.Qualified);

        Assert.Equal(["2", "1"], Offsets(world));
    }

    [Fact]
    public async Task A_day_is_the_day_of_the_zone()
    {
        using World world = new(options => options.TimeZone =
            TimeZoneInfo.CreateCustomTimeZone("Kiribati", TimeSpan.FromHours(14), null, null));
        using World utc = new();
        BulkSelection beforeThatDay = Leads.Where(lead => lead.DateCreated.Before(Moment.StartOf(2026, 5, 13)));

        MatchCount inKiribati = await world.Close.CountAsync(beforeThatDay);
        MatchCount inUtc = await utc.Close.CountAsync(beforeThatDay);
        MatchCount asMoment = await utc.Close.CountAsync(Leads.Where(
            lead => lead.DateCreated.Before(new DateTimeOffset(2026, 5, 13, 0, 0, 0, TimeSpan.FromHours(14)))));

        Assert.Equal(asMoment, inKiribati);
        Assert.True(inKiribati.Total <= inUtc.Total);
    }

    [Fact]
    public void The_text_says_where_the_zone_counts_and_only_there()
    {
        BulkSelection relative = Leads.Where(lead => lead.DateCreated.Within(Last.Days(3)));
        BulkSelection @fixed = Leads.Where(lead => lead.DateCreated.Before(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));

        Assert.Contains("the client's TimeZone, UTC unless set", relative.ToString());
        Assert.Contains("the client's TimeZone, UTC unless set", Bulk.PauseAllSequences().To(relative).ToString());
        Assert.DoesNotContain("TimeZone", @fixed.ToString());
        Assert.DoesNotContain("TimeZone", Bulk.PauseAllSequences().To(@fixed).ToString());
    }

    private static IEnumerable<string> Offsets(World world) =>
        world.Wire.Requests.Select(request => request.Headers.GetValues("X-TZ-Offset").Single());
}
