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
        CommandLine command = folder.CommandIn("Pulled").With("CLOSE_API_KEY", CloseSandboxOptions.DefaultApiKey);
        folder.Write("Pulled/Pulled.csproj", Project);
        folder.Write("Pulled/Program.cs", Program);
        (await command.DotNetAsync("new", "tool-manifest")).ShouldSucceed();
        (await command.DotNetAsync("tool", "install", "CloseFluent.Tool", "--version", packages.Version)).ShouldSucceed();

        string address = server.BaseAddress.AbsoluteUri;
        (await command.DotNetAsync(
            "closefluent", "pull", "--out", "Close/Org.cs", "--namespace", "Acme.Sales", "--address", address)).ShouldSucceed();
        (await command.DotNetAsync("closefluent", "check", "--file", "Close/Org.cs", "--address", address)).ShouldSucceed();

        CommandResult run = (await command.DotNetAsync("run")).ShouldSucceed();
        Assert.Contains(SandboxIds.OnboardingSequence, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_in_one_file_uses_the_pulled_class()
    {
        ConsumerFolder folder = await ConsumerFolder.CreateAsync(packages, "tool-file");
        CommandLine command = folder.CommandIn("File");
        folder.Write(
            "File/campaign.cs",
            $"#:package CloseFluent@{packages.Version}\n#:property ManagePackageVersionsCentrally=false\n\n{Program}");
        folder.Write("File/Directory.Build.props", """
            <Project><ItemGroup><Compile Include="$(MSBuildThisFileDirectory)Close/Org.cs" /></ItemGroup></Project>
            """);
        (await command.DotNetAsync("new", "tool-manifest")).ShouldSucceed();
        (await command.DotNetAsync("tool", "install", "CloseFluent.Tool", "--version", packages.Version)).ShouldSucceed();
        (await command.DotNetAsync(
            "closefluent", "pull", "--out", "Close/Org.cs", "--namespace", "Acme.Sales", "--sandbox")).ShouldSucceed();

        CommandResult run = (await command.DotNetAsync("run", "campaign.cs")).ShouldSucceed();
        Assert.Contains(SandboxIds.OnboardingSequence, run.Output, StringComparison.Ordinal);
    }
}
