using static CloseFluent.Sandbox.Tests.Filters;

namespace CloseFluent.Sandbox.Tests;

/// <summary>
/// The clock says Monday, 2 March 2026, 09:30 UTC. Lead number n of 40 was made 3 * (40 - n) days and n hours before; its
/// renewal, where n leaves 3 when divided by 4, is n days after.
/// </summary>
public sealed class FilterMomentTests
{
    private const int AllLeads = 40;

    private readonly Caller _close = new();

    [Theory]
    [InlineData("this-month", 7)] // Days 3, 7, 11, 15, 19, 23, 27 of March's remaining 29.
    [InlineData("this-week", 1)] // Day 3 of 6.
    [InlineData("this-quarter", 7)]
    [InlineData("this-year", 10)]
    [InlineData("all-time", 10)]
    [InlineData("today", 0)]
    [InlineData("yesterday", 0)]
    [InlineData("last-month", 0)]
    public void Renewals_lie_in_predefined_periods(string range, int expected) =>
        Assert.Equal(expected, Renewals(Period(range, "start"), Period(range, "end")));

    [Theory]
    [InlineData("last-week", 1)]
    [InlineData("last-month", 9)]
    [InlineData("this-quarter", 19)]
    [InlineData("last-quarter", 21)]
    [InlineData("this-year", 19)]
    [InlineData("last-year", 21)]
    [InlineData("this-month", 0)]
    public void Creations_lie_in_predefined_periods(string range, int expected) =>
        Assert.Equal(expected, Created(Period(range, "start"), Period(range, "end")));

    [Fact]
    public void Either_end_may_be_open()
    {
        Assert.Equal(AllLeads, Created("null", "null"));
        Assert.Equal(AllLeads, _close.Count(Lead("date_created", """{ "type": "moment_range" }""")));
        Assert.Equal(AllLeads, Created("null", """{ "type": "now" }"""));
        Assert.Equal(0, Created("""{ "type": "now" }""", "null"));
    }

    [Fact]
    public void The_end_of_today_follows_the_callers_offset()
    {
        // Day 3 at 09:30 UTC is the 5th in UTC, and the 4th at -10.
        string Until(int offset)
        {
            _close.Offset = $"{offset}";
            return $"{Renewals(FixedDate("2026-03-01", "start"), FixedDate("2026-03-04", "end"))}";
        }

        Assert.Equal("0", Until(0));
        Assert.Equal("1", Until(-10));
        _close.Offset = "-9.5";
        Assert.Equal(0, Renewals(FixedDate("2026-03-01", "start"), FixedDate("2026-03-04", "end")));
    }

    [Fact]
    public void Fixed_moments_include_the_first_and_exclude_the_last()
    {
        const string First = """{ "type": "fixed_utc", "value": "2026-03-05T09:30:00Z" }""";
        const string Next = """{ "type": "fixed_utc", "value": "2026-03-05T09:30:00.000001" }""";
        Assert.Equal(1, Renewals(First, Next));
        Assert.Equal(0, Renewals("null", First));
    }

    [Fact]
    public void Offsets_shift_a_moment_and_may_stretch_to_the_edge_of_the_day()
    {
        Assert.Equal(1, Renewals("""{ "type": "now" }""", Offset("future", "\"days\": 4")));
        Assert.Equal(0, Renewals("""{ "type": "now" }""", Offset("future", "\"days\": 3")));
        Assert.Equal(1, Renewals("""{ "type": "now" }""", Offset("future", "\"days\": 3", "end")));
        Assert.Equal(0, Renewals("""{ "type": "now" }""", Offset("future", "\"days\": 3", "start")));
        Assert.Equal(2, Renewals("""{ "type": "now" }""", Offset("future", "\"weeks\": 1, \"hours\": 1")));
        Assert.Equal(AllLeads, Created(Offset("past", "\"years\": 2147483647"), Offset("future", "\"days\": 2147483647")));
        Assert.Equal(8, Created(Offset("past", "\"months\": 1"), """{ "type": "now" }"""));
    }

    private static string FixedDate(string date, string which) =>
        $$"""{ "type": "fixed_local_date", "value": "{{date}}", "which": "{{which}}" }""";

    private static string Offset(string direction, string units, string? dayEnd = null) => $$"""
        { "type": "offset", "direction": "{{direction}}", "moment": { "type": "now" }, "offset": { {{units}} }
          {{(dayEnd is null ? "" : $", \"which_day_end\": \"{dayEnd}\"")}} }
        """;

    private int Created(string from, string before) => _close.Count(Lead("date_created", Range(from, before)));

    private int Renewals(string from, string before) => _close.Count(Custom(SandboxIds.RenewalField, Range(from, before)));
}
