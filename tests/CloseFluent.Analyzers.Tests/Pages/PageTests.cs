using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers.Tests;

/// <summary>What the pages say is true: their examples are compiled and mended here.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Pages => [.. RulePage.Ids()];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), RulePage.Ids());

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_matches_its_rule(string id)
    {
        RulePage page = RulePage.Read(id);
        DiagnosticDescriptor rule = RuleCatalogue.All.Single(rule => rule.Id == id);

        Assert.Equal(
            (rule.Title.ToString(null), rule.Category, rule.DefaultSeverity.ToString(), rule.HelpLinkUri),
            (page.Title, page.Table["Category"], page.Table["Severity"], RuleDescriptors.Pages + id + ".md"));
        Assert.InRange(page.Suppress.Length, 20, 300);
        Assert.Equal(rule.IsEnabledByDefault, !page.IsOff);
        Assert.Equal(page.HasFix, UserProject.Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(id)));
    }

    [Fact]
    public void The_index_lists_the_rules()
    {
        IEnumerable<string> rows = RuleCatalogue.All.Select(rule =>
            $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Category} | {rule.DefaultSeverity}{(rule.IsEnabledByDefault ? "" : ", off")} | "
            + $"{RulePage.Read(rule.Id).Table["Code fix"]} |");

        Assert.Equal(
            rows, File.ReadLines(
                Path.Combine(RulePage.Folder, "README.md")).Where(line => line.StartsWith("| [", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_release_notes_list_the_rules()
    {
        string folder = Path.Combine(RulePage.Folder, "../CloseFluent.Analyzers");
        IEnumerable<string> rows = RuleCatalogue.All.Select(rule =>
            $"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.DefaultSeverity : "Disabled")} | {rule.Title}");

        Assert.Equal(
            rows,
            File.ReadLines(Path.Combine(folder, "AnalyzerReleases.Shipped.md"))
                .Concat(File.ReadLines(Path.Combine(folder, "AnalyzerReleases.Unshipped.md")))
                .Where(line => line.StartsWith("CLOSE", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Its_rule_alone_fires_on_the_bad_example(string id)
    {
        UserProject bad = RulePage.Read(id).Project(page => page.Bad);

        Assert.Equal([id], (await bad.DiagnosticsAsync()).Select(diagnostic => diagnostic.Id).Distinct());
    }

    /// <summary>The pages that show more that is reported, in paragraphs.</summary>
    public static TheoryData<string> PagesWithMore => [.. RulePage.Ids().Where(id => RulePage.Read(id).Also is not null)];

    [Theory]
    [MemberData(nameof(PagesWithMore))]
    public async Task Its_rule_alone_fires_on_each_paragraph_of_what_is_also_reported(string id)
    {
        foreach (string paragraph in RulePage.Read(id).Also!.Split("\n\n"))
        {
            UserProject also = UserProject.Create(RulePage.Compilable(paragraph));

            Assert.Equal([id], (await also.DiagnosticsAsync()).Select(diagnostic => diagnostic.Id).Distinct());
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_good_example_compiles_in_silence(string id)
    {
        UserProject good = RulePage.Read(id).Project(page => page.Good);

        Assert.Empty(await good.ErrorsAsync());
        Assert.Empty(await good.DiagnosticsAsync());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_fix_turns_bad_into_good(string id)
    {
        RulePage page = RulePage.Read(id);
        UserProject project = page.Project(item => item.Bad);
        while (page.HasFix && await project.DiagnosticsAsync() is [{ } diagnostic, ..])
        {
            project = await project.FixAsync(diagnostic) ?? throw new InvalidOperationException($"No fix for {diagnostic}");
        }

        Assert.Equal(RulePage.Compilable(page.HasFix ? page.Good : page.Bad), await project.TextAsync());
    }
}
