using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.FilterIsMistakenRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class FilterIsMistakenTests
{
    [Theory]
    [InlineData(/* lang=c#-test */ """var s = Leads.Where(l => l.Name.HasWords([|" "|]));""")]
    [InlineData(/* lang=c#-test */ """var s = Leads.Where(l => l.Name.Is([|" "|]));""")]
    [InlineData(/* lang=c#-test */ """var s = Leads.Search([|""|]);""")]
    [InlineData(/* lang=c#-test */ """var s = Leads.WithIds([|[]|]);""")]
    [InlineData(/* lang=c#-test */ """var s = Leads.WithIds([|new LeadId[0]|]);""")]
    [InlineData(/* lang=c#-test */ """var s = Leads.Where(l => Filters.AnyOf([|new List<Filter<LeadFields>>()|]));""")]
    [InlineData(/* lang=c#-test */ """var s = Leads.Where(l => Filters.AllOf([|Array.Empty<Filter<LeadFields>>()|]));""")]
    [InlineData(/* lang=c#-test */ """var s = Leads.Where(l => l.TimesCommunicated.Between([|3|], 2));""")]
    [InlineData(/* lang=c#-test */ """var s = Leads.Where(l => l.TimesCommunicated.Between(most: 2, least: 3));""", false)]
    [InlineData(/* lang=c#-test */ """Leads.Where(l => { if ([|l.Name.HasWords("a")|]) { } return l.Name.Exists(); });""")]
    [InlineData(/* lang=c#-test */ """Leads.Where(l => { var x = [|l.Name.HasWords("a") && l.Name.Exists()|] ? 1 : 2; """
        + /* lang=c#-test */ """return l.Name.Exists(); });""")]
    public Task Fires(string body, bool fires = true) =>
        fires ? Rule.ReportsAsync(Snippet.Method(body)) : Rule.IsSilentAsync(Snippet.Method(body));

    [Theory]
    [InlineData("new DateOnly(2026, 5, 2)", "new DateOnly(2026, 5, 1)")]
    [InlineData("new DateOnly(2026, 5, 1)", "new DateOnly(2026, 5, 1)")]
    [InlineData(
        "new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero)",
        "new DateTimeOffset(2026, 5, 1, 1, 0, 0, TimeSpan.FromHours(2))")]
    [InlineData("new DateTimeOffset(new DateTime(2026, 5, 2))", "new DateTimeOffset(new DateTime(2026, 5, 1, 0, 0, 0))")]
    [InlineData("Moment.StartOf(2026, 5, 2)", "Moment.EndOf(2026, 5, 1)")]
    [InlineData("Moment.EndOf(new DateOnly(2026, 5, 1))", "new DateOnly(2026, 5, 2)")]
    [InlineData("Moment.Now", "Ago.Days(1)")]
    [InlineData("FromNow.Hours(3)", "Moment.Now")]
    [InlineData("Ago.Days(3)", "Ago.Weeks(1)")]
    [InlineData("Ago.Months(1)", "Ago.Days(31)")]
    [InlineData("Ago.Months(1)", "Ago.Months(1)")]
    [InlineData("Ago.Months(1).And(Ago.Days(2))", "Ago.Months(2)")]
    [InlineData("Ago.Days(1).AtStartOfDay()", "Ago.Weeks(1).AtEndOfDay()")]
    [InlineData("Ago.Days(1).AtEndOfDay()", "Ago.Days(1)")]
    [InlineData("from", "until")]
    public async Task Sees_moments_in_the_wrong_order(string first, string second)
    {
        await Rule.ReportsAsync(
            Dates(/* lang=c#-test */ $"Leads.Where(l => l.DateCreated.Between([|{first}|], {second}));"));
        await Rule.ReportsAsync(
            Dates(/* lang=c#-test */ $"Leads.Where(l => l.DateCreated.Within(Period.Between([|{first}|], {second})));"));
    }

    [Theory]
    [InlineData("new DateOnly(2026, 5, 1)", "new DateOnly(2026, 5, 2)")]
    [InlineData("new DateOnly(2026, 5, 1)", "Moment.EndOf(2026, 5, 1)")]
    [InlineData("new DateOnly(year, 5, 2)", "new DateOnly(2026, 5, 1)")]
    [InlineData("new DateOnly(2026, 13, 1)", "new DateOnly(2026, 5, 1)")]
    [InlineData("new DateOnly(day: 1, month: 2, year: 2027)", "new DateOnly(2026, 5, 1)")]
    [InlineData("DateOnly.Parse(\"05/02/2026\")", "new DateOnly(2026, 5, 1)")]
    [InlineData("DateOnly.ParseExact(\"2026-05-02\", \"yyyy-dd-MM\")", "new DateOnly(2026, 5, 1)")]
    [InlineData("new DateOnly(2026, 5, 1)", "new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero)")]
    [InlineData(
        "new DateTimeOffset(new DateTime(2026, 5, 1), offset)", "new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero)")]
    [InlineData("DateTimeOffset.Parse(\"2026-05-01\")", "DateTimeOffset.Parse(\"2026-05-01T00:00Z\")")]
    [InlineData("Moment.Now", "FromNow.Days(1)")]
    [InlineData("Ago.Days(30)", "Ago.Months(1)")]
    [InlineData("Ago.Months(1)", "Ago.Days(30)")]
    [InlineData("Ago.Days(7)", "Ago.Days(1)")]
    [InlineData("Ago.Days(year)", "Ago.Days(8)")]
    [InlineData("Ago.Days(1).AtStartOfDay()", "Ago.Days(1).AtEndOfDay()")]
    [InlineData("Ago.Days(1).AtEndOfDay()", "Ago.Hours(3)")]
    [InlineData("FromNow.Days(3).CountedFrom(Moment.StartOf(2026, 5, 1))", "Moment.Now")]
    [InlineData("Moment.Now", "new DateOnly(2020, 1, 1)")]
    [InlineData("until", "from")]
    [InlineData("moving", "until")]
    [InlineData("later ? from : until", "until")]
    public Task Is_silent_on_moments_that_may_be_in_order(string first, string second) => Rule.IsSilentAsync(
        Dates(/* lang=c#-test */ $"Leads.Where(l => l.DateCreated.Between({first}, {second})); Period.Between({first}, {second});"));

    [Fact]
    public Task Message_names_the_moments_to_swap() => Rule.FixesAsync(
        Dates(/* lang=c#-test */ """Period.Between({|#0:Ago.Days(1)|}, Ago.Days(7));"""),
        "Nothing lies on or after Ago.Days(1) and before Ago.Days(7): swap the moments",
        Dates(/* lang=c#-test */ """Period.Between({|#0:Ago.Days(1)|}, Ago.Days(7));"""));

    [Fact]
    public Task Message_says_that_the_second_moment_is_excluded() => Rule.FixesAsync(
        Dates(/* lang=c#-test */ """Period.Between({|#0:from|}, from);"""),
        "Nothing lies on or after from and before from: the second moment is not included, so write the one that follows",
        Dates(/* lang=c#-test */ """Period.Between({|#0:from|}, from);"""));

    [Fact]
    public Task Is_silent_on_good_filters() => Rule.IsSilentAsync(Snippet.Method(
        /* lang=c#-test */ """
        var s = Leads.Where(l => l.Name.HasWords("a") && !l.Contacts.Any(c => c.Title.HasWords("b")) || l.TimesCommunicated.Between(1, 1));
        if (new List<int>().Any() && string.Empty.Contains("a")) { } var t = Leads.WithIds(["lead_1"]);
        bool flag = true; var n = Leads.Where(l => l.TimesCommunicated.Between(flag ? 3 : 1, 2));
        var u = Leads.Where(l => DateTime.Now.Hour > 3 ? l.Name.Exists() : l.Name.IsEmpty());
        """));

    private static string Dates(string body) => /* lang=c#-test */ $$"""
        class C
        {
            private static readonly DateOnly until = new(2026, 5, 1);
            void M(int year, bool later, TimeSpan offset)
            {
                Moment from = new DateOnly(2026, 5, 2), moving = new DateOnly(2026, 5, 2);
                moving = Moment.StartOf(2020, 1, 1);
                {{body}}
            }
        }
        """;
}
