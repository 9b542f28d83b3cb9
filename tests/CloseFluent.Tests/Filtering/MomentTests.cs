using System.Text.Json.Nodes;

namespace CloseFluent.Tests.Filtering;

public sealed class MomentTests
{
    [Fact]
    public void Is_written_as_Close_does()
    {
        AssertSent("""{"type":"now"}""", Moment.Now);
        AssertSent("""{"type":"fixed_local_date","value":"2026-01-31","which":"start"}""", Moment.StartOf(2026, 1, 31));
        AssertSent("""{"type":"fixed_local_date","value":"2026-01-31","which":"end"}""", Moment.EndOf(2026, 1, 31));
        AssertSent("""{"type":"fixed_local_date","value":"0999-12-01","which":"start"}""", Moment.StartOf(999, 12, 1));
        AssertSent("""{"type":"fixed_utc","value":"2026-01-31T10:30:00Z"}""", new DateTimeOffset(2026, 1, 31, 12, 30, 0, TimeSpan.FromHours(2)));
        AssertSent("""{"type":"fixed_utc","value":"2026-01-31T12:30:00.1234Z"}""", new DateTimeOffset(2026, 1, 31, 12, 30, 0, TimeSpan.Zero).AddTicks(1_234_000));
    }

    [Fact]
    public void Is_made_of_a_day()
    {
        DateOnly day = new(2026, 1, 31);
        Moment converted = day;

        Assert.Equal(Moment.StartOf(2026, 1, 31), Moment.StartOf(day));
        Assert.Equal(Moment.StartOf(2026, 1, 31), converted);
        Assert.Equal(Moment.EndOf(2026, 1, 31), Moment.EndOf(day));
        Assert.NotEqual(Moment.StartOf(day), Moment.EndOf(day));
    }

    [Fact]
    public void Is_refused_where_there_is_no_such_day()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Moment.StartOf(2026, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => Moment.EndOf(2026, 13, 1));
    }

    [Fact]
    public void Can_be_moved_to_an_end_of_its_day()
    {
        OffsetMoment moment = Ago.Days(3);

        Assert.Equal("start", (string?)Json(moment.AtStartOfDay())["which_day_end"]);
        Assert.Equal("end", (string?)Json(moment.AtEndOfDay())["which_day_end"]);
        Assert.Null(Json(moment)["which_day_end"]);
        Assert.Equal("past", (string?)Json(moment.AtEndOfDay())["direction"]);
        Assert.Equal("future", (string?)Json(FromNow.Days(3).AtEndOfDay())["direction"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    public void Lies_up_to_sixty_days_away(int days)
    {
        Assert.Equal(days, (int)Json(Ago.Days(days))["offset"]!["days"]!);
        Assert.Equal(days, (int)Json(FromNow.Days(days))["offset"]!["days"]!);
    }

    [Theory]
    [InlineData(61)]
    [InlineData(90)]
    [InlineData(int.MaxValue)]
    public void Is_refused_more_than_sixty_days_away_with_the_way_round(int days) => Assert.All(
        new Func<object>[] { () => Ago.Days(days), () => FromNow.Days(days), () => Last.Days(days), () => Next.Days(days) },
        call =>
        {
            ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(call);
            Assert.Equal("count", refusal.ParamName);
            Assert.Contains("weeks, months or years", refusal.Message, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_001)]
    [InlineData(int.MinValue)]
    public void Is_refused_no_distance_away_backwards_or_beyond_all_data(int count) => Assert.All(
        new Func<object>[]
        {
            () => Ago.Years(count), () => Ago.Months(count), () => Ago.Weeks(count), () => Ago.Hours(count), () => Ago.Minutes(count),
            () => FromNow.Years(count), () => FromNow.Months(count), () => FromNow.Weeks(count), () => FromNow.Hours(count),
            () => FromNow.Minutes(count), () => Ago.Days(count), () => FromNow.Days(count),
        },
        call => Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(call).ParamName));

    [Fact]
    public void Is_equal_where_it_is_written_the_same()
    {
        DateTimeOffset noon = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

        Assert.Equal(Moment.At(noon), Moment.At(noon.ToOffset(TimeSpan.FromHours(3))));
        Assert.Equal(Moment.At(noon).GetHashCode(), Moment.At(noon.ToOffset(TimeSpan.FromHours(3))).GetHashCode());
        Assert.Equal<Moment>(Ago.Days(7), Ago.Days(7));
        Assert.NotEqual<Moment>(Ago.Days(7), Ago.Weeks(1));
        Assert.NotEqual<Moment>(Ago.Days(7), FromNow.Days(7));
        Assert.False(Moment.Now.Equals(null));
    }

    private static void AssertSent(string expected, Moment moment) => JsonAssert.SameMeaning(expected, moment.ToString());

    private static JsonNode Json(Moment moment) => JsonNode.Parse(moment.ToString())!;
}
