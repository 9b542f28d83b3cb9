using System.Reflection;
using System.Text.Json.Nodes;

namespace CloseFluent.Tests.Filtering;

public sealed class PeriodTests
{
    private static readonly string[] s_units = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"];

    [Theory]
    [InlineData("Today", "today")]
    [InlineData("Yesterday", "yesterday")]
    [InlineData("ThisWeek", "this-week")]
    [InlineData("LastWeek", "last-week")]
    [InlineData("ThisMonth", "this-month")]
    [InlineData("LastMonth", "last-month")]
    [InlineData("ThisQuarter", "this-quarter")]
    [InlineData("LastQuarter", "last-quarter")]
    [InlineData("ThisYear", "this-year")]
    [InlineData("LastYear", "last-year")]
    [InlineData("AllTime", "all-time")]
    public void Names_the_periods_that_Close_has_a_word_for(string name, string word) => AssertSent(
        $$"""
        {"on_or_after":{"type":"start_end_of_predefined_relative_period","range":"{{word}}","which":"start"},
         "before":{"type":"start_end_of_predefined_relative_period","range":"{{word}}","which":"end"} }
        """,
        (Period)typeof(Period).GetProperty(name)!.GetValue(null)!);

    [Fact]
    public void Has_no_other_names() =>
        Assert.Equal(11, typeof(Period).GetProperties(BindingFlags.Public | BindingFlags.Static).Length);

    [Fact]
    public void May_have_one_end_only()
    {
        AssertSent("""{"on_or_after":{"type":"now"}}""", Period.Since(Moment.Now));
        AssertSent("""{"before":{"type":"now"} }""", Period.Until(Moment.Now));
    }

    [Theory]
    [InlineData("Years")]
    [InlineData("Months")]
    [InlineData("Weeks")]
    [InlineData("Days")]
    [InlineData("Hours")]
    [InlineData("Minutes")]
    public void Runs_up_to_now_or_from_now_on(string unit)
    {
        JsonObject offset = new(s_units.Select(name =>
            KeyValuePair.Create(name, (JsonNode?)(name.Equals(unit, StringComparison.OrdinalIgnoreCase) ? 3 : 0))));

        AssertSent(
            $$"""{"on_or_after":{"type":"offset","direction":"past","moment":{"type":"now"},"offset":{{offset.ToJsonString()}} },"before":{"type":"now"} }""",
            Call<Period>(typeof(Last), unit, 3));
        AssertSent(
            $$"""{"on_or_after":{"type":"now"},"before":{"type":"offset","direction":"future","moment":{"type":"now"},"offset":{{offset.ToJsonString()}} } }""",
            Call<Period>(typeof(Next), unit, 3));
        Assert.Equal(Call<Period>(typeof(Last), unit, 3), Period.Between(Call<OffsetMoment>(typeof(Ago), unit, 3), Moment.Now));
        Assert.Equal(Call<Period>(typeof(Next), unit, 3), Period.Between(Moment.Now, Call<OffsetMoment>(typeof(FromNow), unit, 3)));
    }

    [Fact]
    public void Is_refused_where_its_end_is_not_after_its_beginning()
    {
        DateTimeOffset noon = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);
        (Moment OnOrAfter, Moment Before)[] inverted =
        [
            (Moment.Now, Moment.Now),
            (Moment.Now, Ago.Days(1)),
            (FromNow.Hours(1), Moment.Now),
            (FromNow.Minutes(1), Ago.Minutes(1)),
            (Ago.Days(1), Ago.Days(3)),
            (Ago.Months(1), Ago.Days(31)),
            (FromNow.Weeks(2), FromNow.Days(14)),
            (noon, noon),
            (noon, noon.ToOffset(TimeSpan.FromHours(5))),
            (noon.AddTicks(10), noon),
            (Moment.StartOf(2026, 2, 1), Moment.StartOf(2026, 1, 31)),
            (Moment.EndOf(2026, 1, 31), Moment.StartOf(2026, 1, 31)),
            (Moment.EndOf(2026, 1, 31), Moment.StartOf(2026, 2, 1)),
            (Moment.EndOf(9999, 12, 31), Moment.StartOf(2026, 2, 1)),
        ];

        Assert.All(inverted, pair =>
        {
            ArgumentException refusal = Assert.Throws<ArgumentException>(() => Period.Between(pair.OnOrAfter, pair.Before));
            Assert.Equal("onOrAfter", refusal.ParamName);
            Assert.Contains("swap", refusal.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Is_taken_where_its_end_is_or_may_be_after_its_beginning()
    {
        DateTimeOffset noon = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);
        (Moment OnOrAfter, Moment Before)[] pairs =
        [
            (Ago.Days(3), Ago.Days(1)),
            (Ago.Days(3), FromNow.Days(3)),
            (Ago.Months(1), Ago.Days(30)),
            (Ago.Days(30), Ago.Months(1)),
            (Ago.Days(1).AtStartOfDay(), Ago.Days(1)),
            (Ago.Days(1), Ago.Days(1).AtEndOfDay()),
            (noon, noon.AddSeconds(1)),
            (noon, Moment.Now),
            (noon, Moment.StartOf(2026, 1, 31)),
            (Moment.StartOf(2026, 1, 31), Moment.EndOf(2026, 1, 31)),
            (Moment.StartOf(2026, 1, 31), Moment.StartOf(2026, 2, 1)),
            (Moment.StartOf(2026, 1, 31), Moment.EndOf(9999, 12, 31)),
            (Moment.StartOf(1, 1, 1), Moment.Now),
        ];

        Assert.All(pairs, pair => Assert.NotNull(Period.Between(pair.OnOrAfter, pair.Before)));
    }

    [Fact]
    public void Is_refused_without_its_moments()
    {
        Assert.Equal("moment", Assert.Throws<ArgumentNullException>(() => Period.Since(null!)).ParamName);
        Assert.Equal("moment", Assert.Throws<ArgumentNullException>(() => Period.Until(null!)).ParamName);
        Assert.Equal("onOrAfter", Assert.Throws<ArgumentNullException>(() => Period.Between(null!, Moment.Now)).ParamName);
        Assert.Equal("before", Assert.Throws<ArgumentNullException>(() => Period.Between(Moment.Now, null!)).ParamName);
    }

    [Fact]
    public void Is_equal_where_both_its_ends_are()
    {
        Assert.Equal(Last.Days(3), Last.Days(3));
        Assert.Equal(Last.Days(3).GetHashCode(), Last.Days(3).GetHashCode());
        Assert.NotEqual(Last.Days(3), Last.Days(4));
        Assert.NotEqual(Period.Since(Moment.Now), Period.Until(Moment.Now));
        Assert.False(Period.Today.Equals(null));
    }

    [Fact]
    public void Is_what_OnOrAfter_Before_and_Between_make_of_their_moments()
    {
        AssertField(lead => lead.DateCreated.OnOrAfter(Ago.Days(3)), Period.Since(Ago.Days(3)));
        AssertField(lead => lead.DateCreated.Before(Ago.Days(3)), Period.Until(Ago.Days(3)));
        AssertField(lead => lead.DateCreated.Between(Ago.Days(3), Ago.Days(1)), Period.Between(Ago.Days(3), Ago.Days(1)));
    }

    private static T Call<T>(Type type, string method, int count) => (T)type.GetMethod(method)!.Invoke(null, [count])!;

    private static void AssertField(Func<LeadFields, Filter<LeadFields>> filter, Period period) =>
        Assert.Equal(Leads.Where(lead => lead.DateCreated.Within(period)), Leads.Where(filter));

    private static void AssertSent(string ends, Period period)
    {
        JsonNode condition = JsonNode.Parse(Leads.Where(lead => lead.DateCreated.Within(period)).Json)!["s_query"]!["queries"]![1]!["condition"]!;

        Assert.Equal("moment_range", (string?)condition["type"]);
        condition.AsObject().Remove("type");
        JsonAssert.SameMeaning(ends, condition.ToJsonString());
    }
}
