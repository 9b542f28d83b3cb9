namespace CloseFluent.CompileTests.Documentation;

/// <summary>The code of the documentation compiles, and what can run without a key runs.</summary>
[Collection(nameof(ConsoleCollection))]
public sealed class DocumentationTests
{
    public static TheoryData<string> Pages() => [.. DocPage.All()];

    public static TheoryData<string> PagesWithPrograms() =>
        [.. DocPage.All().Where(page => DocPage.Read(page).Blocks.Any(block => block.IsProgram))];

    public static TheoryData<string> PagesForAgents() =>
        [.. DocPage.All().Where(page => page == "docs/llms.txt" || page.StartsWith("skills/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_a_page_compiles(string page)
    {
        DocPage read = DocPage.Read(page);

        DocProgram.OfSnippets(read).ShouldCompile();
        Assert.All(
            read.Blocks.Where(block => block.IsProgram || block.IsLive),
            program => DocProgram.OfProgram(program).ShouldCompile());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_CSharp_is_marked_in_a_way_that_is_tested(string page) => Assert.All(
        DocPage.Read(page).Blocks.Where(block => block.Info.StartsWith("cs", StringComparison.Ordinal) || block.Info.Contains("c#")),
        block => Assert.True(
            block.IsSnippet || block.IsProgram || block.IsLive, $"{page}:{block.Line} is marked '{block.Info}'."));

    [Theory]
    [MemberData(nameof(PagesWithPrograms))]
    public async Task Every_whole_program_runs(string page)
    {
        foreach (DocBlock program in DocPage.Read(page).Blocks.Where(block => block.IsProgram))
        {
            string printed = await DocRun.ProgramAsync(DocProgram.OfProgram(program));

            Assert.NotEmpty(printed);
        }
    }

    [Theory]
    [MemberData(nameof(PagesForAgents))]
    public async Task Every_block_for_agents_runs_on_the_sandbox(string page) =>
        await DocRun.SnippetsAsync(DocProgram.OfSnippets(DocPage.Read(page)));

    [Fact]
    public async Task The_program_of_the_readme_prints_what_the_readme_says()
    {
        DocBlock program = Assert.Single(DocPage.Read("README.md").Blocks, block => block.IsProgram);

        string printed = await DocRun.ProgramAsync(DocProgram.OfProgram(program));

        Assert.Contains("POST /bulk_action/sequence_subscription/", printed);
        Assert.EndsWith(Said(program), printed.TrimEnd(), StringComparison.Ordinal);
    }

    // What follows "…" in the comment of the last line.
    private static string Said(DocBlock program) => program.Text.TrimEnd().Split('…')[^1];
}
