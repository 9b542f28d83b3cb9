using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml.Linq;
using CloseFluent.Sandbox;

namespace CloseFluent.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class ConsumerTests(ConsumerBuilds builds) : IClassFixture<ConsumerBuilds>
{
    private const string Configuration = "Debug";

    [Fact]
    public void Every_example_builds_without_a_warning()
    {
        builds.First.ShouldSucceed();
        Assert.DoesNotContain(": warning ", builds.First.Output);
        Assert.All(Projects(), project =>
            Assert.Contains(builds.First.Lines, line => line.StartsWith($"{project} -> ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_second_build_compiles_nothing()
    {
        builds.Second.ShouldSucceed();
        Assert.True(builds.FirstCompilations.Count >= Projects().Length);
        Assert.Equal(builds.FirstCompilations, builds.SecondCompilations);
    }

    [Theory]
    [InlineData("Net10")]
    [InlineData("Net8")]
    [InlineData("Library")]
    [InlineData("NetFramework")]
    [InlineData("OldLanguage")]
    [InlineData("Web")]
    [InlineData("UnitTests")]
    [InlineData("Sandboxed")]
    public void A_wrong_chain_gets_the_message_that_says_what_is_missing(string project)
    {
        builds.Wrong.ShouldFail();
        Assert.Contains(builds.Wrong.Lines, line => IsAbout(project, line)
            && line.Contains("WrongChain.cs(8,", StringComparison.Ordinal)
            && line.Contains(
                "error CLOSE1001: 'SendAsync' needs '.From(…).Preference(…).To(…)' before it", StringComparison.Ordinal));
        Assert.Contains(builds.Wrong.Lines, line => IsAbout(project, line)
            && line.Contains("error CS1061: ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_library_sends_through_is_not_there_for_those_who_do_not_ask_for_it()
    {
        builds.Hidden.ShouldFail();
        Assert.All(Projects().Where(project => project != "Downstream"), project => Assert.All(
            ["HiddenDependency.cs(2,7)", "HiddenDependency.cs(3,7)"],
            place => Assert.Contains(builds.Hidden.Lines, line => IsAbout(project, line)
                && line.Contains($"{place}: error CS0246: The type or namespace name 'Flurl'", StringComparison.Ordinal))));
    }

    [Fact]
    public void Without_the_analyzers_everything_still_compiles()
    {
        builds.WithoutAnalyzers.ShouldSucceed();
        Assert.DoesNotContain(": warning ", builds.WithoutAnalyzers.Output);
    }

    [Fact]
    public void Without_the_analyzers_a_wrong_chain_still_does_not_compile()
    {
        builds.WrongWithoutAnalyzers.ShouldFail();
        Assert.Contains("error CS1061: 'SubscribeNeedsSender'", builds.WrongWithoutAnalyzers.Output);
        Assert.DoesNotContain("CLOSE1001", builds.WrongWithoutAnalyzers.Output);
    }

    [Theory]
    [InlineData("Net10", "", true)]
    [InlineData("Net10", "-p:CloseFluentAnalyzers=false", false)]
    [InlineData("Web", "", true)]
    [InlineData("UnitTests", "", true)]
    [InlineData("Sandboxed", "", true)]
    [InlineData("Downstream", "", false)]
    [InlineData("Downstream", "-p:CloseFluentAnalyzers=true", true)]
    public async Task The_analyzers_go_to_those_who_asked_for_a_package_of_ours(string project, string setting, bool asked)
    {
        CommandResult found = await builds.Folder.Command.DotNetAsync([
            "msbuild", $"{project}/{project}.csproj", "-t:ResolvePackageDependenciesForBuild", "-getItem:Analyzer",
            .. setting.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        found.ShouldSucceed();
        Assert.Equal(asked, found.Output.Contains("CloseFluent.Analyzers.dll", StringComparison.Ordinal));
        Assert.Equal(asked, found.Output.Contains("CloseFluent.CodeFixes.dll", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_package_that_uses_ours_does_not_pass_the_analyzers_on()
    {
        (await builds.Folder.Command.DotNetAsync(
            "pack", "Library", "-p:Version=1.0.0-preview", "-o", "packed", "-nodeReuse:false")).ShouldSucceed();

        using ZipArchive package = ZipFile.OpenRead(builds.Folder.PathOf("packed", "Library.1.0.0-preview.nupkg"));
        using Stream description = package.GetEntry("Library.nuspec")!.Open();
        XElement dependency = XDocument.Load(description).Descendants()
            .Single(element => element.Name.LocalName == "dependency");
        Assert.Equal("CloseFluent", dependency.Attribute("id")!.Value);
        Assert.Equal("Build,Analyzers", dependency.Attribute("exclude")!.Value);
    }

    [Fact]
    public async Task The_first_example_runs_on_net10()
    {
        await using SandboxHost host = await SandboxHost.StartAsync();

        CommandResult run = await host.Known(builds.Plain.Command).DotNetAsync(Assembly("Net10", "net10.0"));

        Assert.Contains(".NET 10: done", run.ShouldSucceed().Lines);
    }

    /// <summary>On the runtime of .NET 8 itself, which is published along because few machines still have it.</summary>
    [Fact]
    public async Task The_first_example_runs_on_net8()
    {
        await using SandboxHost host = await SandboxHost.StartAsync();
        (await builds.Plain.Command.DotNetAsync(
            "publish", "Net8", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained",
            "-o", "net8", "-nodeReuse:false")).ShouldSucceed();

        CommandResult run = await host.Known(builds.Plain.Command).RunAsync(builds.Plain.PathOf("net8", "Net8"));

        Assert.Contains(".NET 8: done", run.ShouldSucceed().Lines);
    }

    [Fact]
    public async Task A_web_app_takes_its_client_from_AddClose()
    {
        await using SandboxHost host = await SandboxHost.StartAsync();

        CommandResult run = await host.Known(builds.Plain.Command)
            .DotNetAsync(Assembly("Web", "net10.0"), SandboxIds.BakeryLead);

        Assert.Contains("Answer: 200 pause", run.ShouldSucceed().Lines);
    }

    [Fact]
    public async Task A_unit_test_records()
    {
        CommandResult run = await builds.Plain.Command.DotNetAsync("test", "UnitTests", "--no-build");

        Assert.Contains("Passed:     1", run.ShouldSucceed().Output);
    }

    [Fact]
    public async Task The_sandbox_serves_its_own_process_in_memory_and_on_a_port()
    {
        CommandResult run = await builds.Plain.Command.DotNetAsync(Assembly("Sandboxed", "net10.0"));

        Assert.Contains("12, True", run.ShouldSucceed().Lines);
    }

    private static string Assembly(string project, string target) =>
        Path.Combine(project, "bin", Configuration, target, project + ".dll");

    private static string[] Projects() =>
    [
        .. XDocument.Load(Path.Combine(Repository.Consumers, "Consumers.slnx")).Descendants("Project")
            .Select(project => Path.GetFileNameWithoutExtension(project.Attribute("Path")!.Value)),
    ];

    private static bool IsAbout(string project, string line) =>
        line.EndsWith($"{project}.csproj]", StringComparison.Ordinal);
}
