using CloseFluent.Sandbox;

namespace CloseFluent.Package.Tests;

/// <summary>The tool as users install it, from the folder of built packages, and programs that use what it writes.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ToolTests(BuiltPackages packages)
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CloseFluent" Version="$(CloseFluentVersion)" />
          </ItemGroup>
        </Project>
        """;

    private const string Program = /* lang=c#-test */ """
        using Acme.Sales;
        using CloseFluent;

        SubscribeAction action = Bulk.Subscribe(Org.Sequences.Onboarding).From(Org.Senders.AdaExample)
            .Preference(ContactPreference.Contact)
            .To(Leads.Where(lead => lead.StatusId.Is(Org.LeadStatuses.Qualified)).Take(5));
        System.Console.WriteLine(action.Description);
        """;

    [Fact]
    public async Task The_tool_is_installed_pulls_from_a_port_and_what_it_writes_builds_and_runs()
    {
        await using CloseSandboxServer server = await CloseSandboxServer.StartAsync(new CloseSandbox());
        ConsumerFolder folder = await ConsumerFolder.CreateAsync(packages, "tool");
        CommandLine tool = (await InstallAsync(folder, "Pulled")).With("CLOSE_API_KEY", CloseSandboxOptions.DefaultApiKey);
        folder.Write("Pulled/Pulled.csproj", Project);
        folder.Write("Pulled/Program.cs", Program);

        string address = server.BaseAddress.AbsoluteUri;
        (await tool.DotNetAsync(
            "closefluent", "pull", "--out", "Close/Org.cs", "--namespace", "Acme.Sales", "--address", address)).ShouldSucceed();
        (await tool.DotNetAsync("closefluent", "check", "--file", "Close/Org.cs", "--address", address)).ShouldSucceed();

        CommandResult run = (await folder.CommandIn("Pulled").DotNetAsync("run")).ShouldSucceed();
        Assert.Contains(SandboxIds.OnboardingSequence, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_in_one_file_uses_the_pulled_class()
    {
        ConsumerFolder folder = await ConsumerFolder.CreateAsync(packages, "tool-file");
        CommandLine tool = await InstallAsync(folder, "File");
        folder.Write(
            "File/campaign.cs",
            $"#:package CloseFluent@{packages.Version}\n#:property ManagePackageVersionsCentrally=false\n\n{Program}");
        folder.Write("File/Directory.Build.props", """
            <Project><ItemGroup><Compile Include="$(MSBuildThisFileDirectory)Close/Org.cs" /></ItemGroup></Project>
            """);
        (await tool.DotNetAsync(
            "closefluent", "pull", "--out", "Close/Org.cs", "--namespace", "Acme.Sales", "--sandbox")).ShouldSucceed();

        CommandResult run = (await folder.CommandIn("File").DotNetAsync("run", "campaign.cs")).ShouldSucceed();
        Assert.Contains(SandboxIds.OnboardingSequence, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FSharp_and_Visual_Basic_use_the_pulled_class_of_a_library_in_CSharp_7_3()
    {
        ConsumerFolder folder = await ConsumerFolder.CreateAsync(packages, "tool-languages");
        CommandLine tool = await InstallAsync(folder, "Languages");
        (await tool.DotNetAsync(
            "closefluent", "pull", "--out", "Organization/Org.cs", "--namespace", "Acme.Sales", "--sandbox")).ShouldSucceed();

        foreach (string project in (string[])["FSharp", "VisualBasic"])
        {
            CommandResult run = (await folder.CommandIn("Languages").DotNetAsync("run", "--project", project)).ShouldSucceed();
            Assert.Contains(
                run.Lines,
                line => line.StartsWith("Subscribe at most 5 leads", StringComparison.Ordinal)
                    && line.Contains(SandboxIds.OnboardingSequence, StringComparison.Ordinal)
                    && line.Contains("is \"Gold\"", StringComparison.Ordinal));
            Assert.Contains(run.Lines, line => line.EndsWith(", oldest first by date created", StringComparison.Ordinal));
        }
    }

    // The SDK remembers by its version where a tool is, for every folder of the user: the ones of the tests are gone soon.
    private async Task<CommandLine> InstallAsync(ConsumerFolder folder, string name)
    {
        CommandLine command = folder.CommandIn(name).With("DOTNET_CLI_HOME", folder.PathOf("home"));
        (await command.DotNetAsync("new", "tool-manifest")).ShouldSucceed();
        (await command.DotNetAsync("tool", "install", "CloseFluent.Tool", "--version", packages.Version)).ShouldSucceed();
        return command;
    }
}
