using System.Text.RegularExpressions;
using CloseFluent.CompileTests.Documentation;

namespace CloseFluent.CompileTests;

/// <summary>The workflows call what is there: scripts, projects and modes, with actions of a named version.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Workflows { get; } =
        new(Directory.EnumerateFiles(DocPage.InRepository(".github/workflows"), "*.yml").Select(file => Path.GetFileName(file)!).Order());

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_path_that_a_workflow_names_exists(string workflow)
    {
        string text = Read(workflow);

        Assert.All(
            Script().Matches(text).Concat(Project().Matches(text)).Concat(VersionFile().Matches(text)),
            path => Assert.True(File.Exists(DocPage.InRepository(path.Groups[1].Value)), path.Value));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_action_has_a_version(string workflow) => Assert.All(
        Uses().Matches(Read(workflow)), use => Assert.Matches(@"^[\w.-]+/[\w./-]+@v\d+(\.\d+)*$", use.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_job_has_a_limit_of_time_and_few_permissions(string workflow)
    {
        string text = Read(workflow);

        Assert.Equal(Regex.Count(text, @"^    runs-on:", RegexOptions.Multiline), Regex.Count(text, @"^    timeout-minutes:", RegexOptions.Multiline));
        Assert.Contains("\npermissions:\n  contents: read\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_run_has_the_modes_that_the_workflows_call()
    {
        string run = File.ReadAllText(DocPage.InRepository(".ci/run"));

        Assert.Contains("  whole | portable) ;;", run, StringComparison.Ordinal);
        Assert.Contains("bash .ci/run portable\n", Read("build.yml"), StringComparison.Ordinal);
        Assert.All(
            Regex.Matches(run, @"tests/[\w.]+"), path => Assert.True(Path.Exists(DocPage.InRepository(path.Value)), path.Value));
    }

    private static string Read(string workflow) =>
        File.ReadAllText(DocPage.InRepository(".github/workflows/" + workflow)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"\bbash ([\w./-]+)")]
    private static partial Regex Script();

    [GeneratedRegex(@"\b([\w./-]+\.(?:sln|slnf|csproj))\b")]
    private static partial Regex Project();

    [GeneratedRegex(@"global-json-file: (\S+)")]
    private static partial Regex VersionFile();

    [GeneratedRegex(@"uses: (\S+)")]
    private static partial Regex Uses();
}
