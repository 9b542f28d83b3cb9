namespace CloseFluent.Package.Tests;

/// <summary>
/// What became of the consumers: built, built again, built with a wrong chain and with a use of Flurl in each, and built
/// without the analyzers. Each step is one build of all projects; the tests look at what it did.
/// </summary>
public sealed class ConsumerBuilds(BuiltPackages packages) : IAsyncLifetime
{
    private static readonly string[] s_build = ["build", "Consumers.slnx", "-m:2", "-nodeReuse:false"];

    internal ConsumerFolder Folder { get; private set; } = null!;

    internal CommandResult First { get; private set; } = null!;

    internal SortedDictionary<string, DateTime> FirstCompilations { get; private set; } = null!;

    internal CommandResult Second { get; private set; } = null!;

    internal SortedDictionary<string, DateTime> SecondCompilations { get; private set; } = null!;

    internal CommandResult Wrong { get; private set; } = null!;

    internal CommandResult Hidden { get; private set; } = null!;

    internal ConsumerFolder Plain { get; private set; } = null!;

    internal CommandResult WithoutAnalyzers { get; private set; } = null!;

    internal CommandResult WrongWithoutAnalyzers { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Folder = await FolderAsync("consumers", Repository.FirstExample);
        First = await Folder.Command.DotNetAsync(s_build);
        FirstCompilations = Folder.Compilations();
        Second = await Folder.Command.DotNetAsync(s_build);
        SecondCompilations = Folder.Compilations();
        Wrong = await Folder.Command.DotNetAsync([.. s_build, "--no-restore", "-p:WrongChain=true"]);
        Hidden = await Folder.Command.DotNetAsync([.. s_build, "--no-restore", "-p:HiddenDependency=true"]);

        Plain = await FolderAsync("without-analyzers", Example.OnSandbox());
        CommandLine plain = Plain.Command.With("ExcludedAssets", "analyzers");
        WithoutAnalyzers = await plain.DotNetAsync(s_build);
        WrongWithoutAnalyzers = await plain.DotNetAsync(
            "build", "Net10", "--no-restore", "-p:WrongChain=true", "-o", "wrong", "-nodeReuse:false");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private async Task<ConsumerFolder> FolderAsync(string name, string program)
    {
        ConsumerFolder folder = await ConsumerFolder.CreateAsync(packages, name);
        folder.Write("Net10/Program.cs", program);
        folder.Write("Net8/Program.cs", program);
        folder.Write("NetFramework/Program.cs", program);
        folder.Write("Library/Campaign.cs", Example.InLibrary());
        folder.Write(
            "UnitTests/ExampleTests.cs",
            Example.InUnitTest(Repository.FirstBlock(packages.Text("CloseFluent.Testing", "README.md"))));
        folder.Write("Sandboxed/Program.cs", string.Concat(Repository.Blocks(packages.Text("CloseFluent.Sandbox", "README.md")))
            + "Console.WriteLine($\"{count.Total}, {(await remote.CountAsync(Leads.All)).Total > 0}\");\n");
        return folder;
    }
}
