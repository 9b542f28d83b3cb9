using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.FilterIsMistakenRule, CloseFluent.CodeFixes.FilterIsMistakenFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class FilterIsMistakenFixTests
{
    [Theory]
    [InlineData("!l.StatusId.Is(\"stat_a\") | !l.StatusId.Is(\"stat_b\")",
        "!l.StatusId.Is(\"stat_a\") & !l.StatusId.Is(\"stat_b\")")]
    [InlineData("!l.StatusId.Is(\"stat_a\") || !l.StatusId.Is(\"stat_b\") || (!l.StatusId.Is(\"stat_c\"))",
        "!l.StatusId.Is(\"stat_a\") && !l.StatusId.Is(\"stat_b\") && (!l.StatusId.Is(\"stat_c\"))")]
    public Task Conditions_of_which_one_always_holds_are_joined_with_and(string filter, string mended) => Rule.FixesAsync(
        Method($"Leads.Where(l => {{|#0:{filter}|}});"), Method($"Leads.Where(l => {mended});"), mustCompile: true);

    [Theory]
    [InlineData("l.StatusId.Is(\"stat_a\") & l.StatusId.Is(\"stat_b\")", "l.StatusId.Is(\"stat_a\") | l.StatusId.Is(\"stat_b\")")]
    [InlineData("l.TimesCommunicated.MoreThan(10) && l.TimesCommunicated.LessThan(5)",
        "l.TimesCommunicated.MoreThan(10) || l.TimesCommunicated.LessThan(5)")]
    [InlineData("l.Name.Is(\"a\") & (l.Name.Is(\"b\") & l.Name.Is(\"c\"))", "l.Name.Is(\"a\") | (l.Name.Is(\"b\") | l.Name.Is(\"c\"))")]
    public Task Conditions_that_exclude_each_other_are_joined_with_or(string filter, string mended) => Rule.FixesAsync(
        Method($"Leads.Where(l => {{|#0:{filter}|}});"), Method($"Leads.Where(l => {mended});"), mustCompile: true);

    [Fact]
    public async Task A_group_within_a_filter_is_mended_where_it_is_asked_plainly()
    {
        await Rule.FixesAsync(
            Method("Leads.Where(l => l.Name.Exists() & l.Contacts.Any(c => [|c.Title.Is(\"a\") & c.Title.Is(\"b\")|]));"),
            Method("Leads.Where(l => l.Name.Exists() & l.Contacts.Any(c => c.Title.Is(\"a\") | c.Title.Is(\"b\")));"),
            mustCompile: true);
        await Rule.FixesAsync(
            Method("Leads.Where(l => Filters.AllOf([l.Name.Exists(), [|l.StatusId.Is(\"stat_a\") & l.StatusId.Is(\"stat_b\")|]]));"),
            Method("Leads.Where(l => Filters.AllOf([l.Name.Exists(), l.StatusId.Is(\"stat_a\") | l.StatusId.Is(\"stat_b\")]));"),
            mustCompile: true);
        await Rule.FixesAsync(
            Method("Leads.Where(l => l.Name.Exists() | ([|!l.StatusId.Is(\"stat_a\") | !l.StatusId.Is(\"stat_b\")|]) & l.Url.Exists());"),
            Method("Leads.Where(l => l.Name.Exists() | (!l.StatusId.Is(\"stat_a\") & !l.StatusId.Is(\"stat_b\")) & l.Url.Exists());"),
            mustCompile: true);
    }

    [Theory]
    [InlineData("Leads.Where(l => [|l.StatusId.Is(\"stat_a\") & l.Name.Exists() & l.StatusId.Is(\"stat_b\")|]);")]
    [InlineData("Leads.Where(l => [|l.Name.Exists() & l.Name.IsEmpty()|]);")]
    [InlineData("Leads.Where(l => !([|!l.StatusId.Is(\"stat_a\") | !l.StatusId.Is(\"stat_b\")|]));")]
    [InlineData("Leads.Where(l => !([|l.StatusId.Is(\"stat_a\") & l.StatusId.Is(\"stat_b\")|]));")]
    [InlineData("Leads.Where(l => l.Contacts.None(c => [|c.Title.Is(\"a\") & c.Title.Is(\"b\")|]));")]
    [InlineData("Leads.Where(l => { var both = [|l.StatusId.Is(\"stat_a\") & l.StatusId.Is(\"stat_b\")|]; return !both; });")]
    [InlineData("Leads.Where(l => [|l.StatusId.Is(a) & !l.StatusId.Is(a)|]);")]
    public Task There_is_no_fix_where_something_else_can_be_meant(string body) => Rule.ReportsAsync(Method(body));

    [Fact]
    public async Task The_title_says_whom_the_filter_matches_then()
    {
        Assert.Equal(
            ["Join them with & (leads must meet each; now all leads match)"],
            await TitlesAsync("Leads.Where(l => !l.StatusId.Is(\"stat_a\") | !l.StatusId.Is(\"stat_b\"));"));
        Assert.Equal(
            ["Join them with | (contacts that meet one of them match; now none do)"],
            await TitlesAsync("Contacts.Where(c => c.Title.Is(\"a\") & c.Title.Is(\"b\"));"));
        Assert.Equal(
            ["Swap the bounds (now nothing is between them)"],
            await TitlesAsync("Leads.Where(l => l.TimesCommunicated.Between(3, 2));"));
        Assert.Equal(
            ["Swap the moments (now nothing is between them)"],
            await TitlesAsync("Leads.Where(l => l.DateCreated.Between(Ago.Days(1), Ago.Days(3)));"));
    }

    [Theory]
    [InlineData("l.TimesCommunicated.Between([|3|], 2)", "l.TimesCommunicated.Between(2, 3)")]
    [InlineData("l.DateCreated.Between([|Ago.Days(1)|], Ago.Days(3))", "l.DateCreated.Between(Ago.Days(3), Ago.Days(1))")]
    [InlineData("l.DateCreated.Within(Period.Between([|from|], from.AddDays(-1)))",
        "l.DateCreated.Within(Period.Between(from.AddDays(-1), from))")]
    [InlineData("l.DateCreated.Between([|from|], from)", "l.DateCreated.Between([|from|], from)")]
    [InlineData("l.Name.HasWords([|\" \"|])", "l.Name.HasWords([|\" \"|])")]
    public Task Bounds_are_swapped(string filter, string mended) =>
        Rule.FixesAsync(Method($"Leads.Where(l => {filter});"), Method($"Leads.Where(l => {mended});"));

    private static async Task<IEnumerable<string>> TitlesAsync(string body) =>
        (await UserProject.Create(Method(body)).OffersAsync("CLOSE2005")).Select(offer => offer.Title);

    private static string Method(string body) => /* lang=c#-test */ $$"""
        class C
        {
            void M(LeadStatusId a, DateTimeOffset from)
            {
                {{body}}
            }
        }
        """;
}
