using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.FilterIsMistakenRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class FilterIsMistakenTests
{
    [Theory]
    [InlineData("var s = Leads.Where(l => l.Name.HasWords([|\" \"|]));")]
    [InlineData("var s = Leads.Search([|\"\"|]);")]
    [InlineData("var s = Leads.WithIds([|[]|]);")]
    [InlineData("var s = Leads.WithIds([|new LeadId[0]|]);")]
    [InlineData("var s = Leads.Where(l => Filters.AnyOf([|new List<Filter<LeadFields>>()|]));")]
    [InlineData("var s = Leads.Where(l => Filters.AllOf([|Array.Empty<Filter<LeadFields>>()|]));")]
    [InlineData("var s = Leads.Where(l => l.TimesCommunicated.Between([|3|], 2));")]
    [InlineData("var s = Leads.Where(l => l.TimesCommunicated.Between(most: 2, least: 3));", false)]
    [InlineData("Leads.Where(l => { if ([|l.Name.HasWords(\"a\")|]) { } return l.Name.Exists(); });")]
    [InlineData("Leads.Where(l => { var x = [|l.Name.HasWords(\"a\") && l.Name.Exists()|] ? 1 : 2; return l.Name.Exists(); });")]
    public Task Fires(string body, bool fires = true) =>
        fires ? Rule.FiresAsync(Snippet.Of(body)) : Rule.IsSilentAsync(Snippet.Of(body));

    [Fact]
    public Task Is_silent_on_good_filters() => Rule.IsSilentAsync(Snippet.Of(
        """
        var s = Leads.Where(l => l.Name.HasWords("a") && !l.Contacts.Any(c => c.Title.HasWords("b")) || l.TimesCommunicated.Between(1, 1));
        if (new List<int>().Any() && string.Empty.Contains("a")) { } var t = Leads.WithIds(["lead_1"]);
        var u = Leads.Where(l => DateTime.Now.Hour > 3 ? l.Name.Exists() : l.Name.IsEmpty());
        """));
}
