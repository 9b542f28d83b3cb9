namespace CloseFluent.Tests;

public sealed class OffsetMomentTests
{
    [Fact]
    public void Distances_in_one_direction_add_up() => Assert.Equal(
        """{"type":"offset","direction":"past","moment":{"type":"now"},"offset":{"years":0,"months":1,"weeks":0,"days":2,"hours":0,"minutes":0,"seconds":0}}""",
        Ago.Months(1).And(Ago.Days(2)).ToString());

    [Fact]
    public void A_distance_can_be_counted_from_another_moment() => Assert.Equal(
        """{"type":"offset","direction":"future","moment":{"type":"fixed_local_date","value":"2026-05-01","which":"start"},"offset":{"years":0,"months":0,"weeks":0,"days":3,"hours":0,"minutes":0,"seconds":0},"which_day_end":"end"}""",
        FromNow.Days(3).CountedFrom(Moment.StartOf(2026, 5, 1)).AtEndOfDay().ToString());

    [Fact]
    public void What_does_not_add_up_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Ago.Days(1).And(FromNow.Weeks(1)));
        Assert.Throws<ArgumentException>(() => Ago.Days(1).And(Ago.Days(1)));
        Assert.Throws<ArgumentException>(() => Ago.Days(1).And(Ago.Weeks(1).CountedFrom(Moment.StartOf(2026, 1, 1))));
        Assert.Throws<ArgumentNullException>(() => Ago.Days(1).And(null!));
        Assert.Throws<ArgumentNullException>(() => Ago.Days(1).CountedFrom(null!));
    }

    [Fact]
    public void An_inverted_period_is_described_in_words()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => Period.Between(Ago.Days(1), Ago.Weeks(1)));

        Assert.Contains("1 day ago", thrown.Message);
        Assert.DoesNotContain("{", thrown.Message);
    }

    [Fact]
    public void A_moment_counted_from_elsewhere_is_compared_with_nothing() =>
        Period.Between(Ago.Days(1).CountedFrom(Moment.StartOf(2020, 1, 1)), Ago.Weeks(1));
}
