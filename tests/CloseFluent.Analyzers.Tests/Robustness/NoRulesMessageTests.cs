using System.Diagnostics;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Who writes chains where the rules do not look is told so once, by the targets of the package.</summary>
public sealed class NoRulesMessageTests : IDisposable
{
    private const string Message = "message CLOSE0001: ";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("closefluent-targets-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_project_that_uses_the_library_through_another_one_gets_the_message_once()
    {
        Write("", /* lang=c#-test */ "using CloseFluent; class C { }");

        Assert.Contains(Message, await BuildAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(Message, await BuildAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_gets_the_message_as_soon_as_it_uses_the_library()
    {
        Write("", /* lang=c#-test */ "class C { }");
        Assert.DoesNotContain(Message, await BuildAsync(), StringComparison.Ordinal);

        Write("", /* lang=c#-test */ "using CloseFluent; class C { }");
        File.SetLastWriteTimeUtc(Path.Combine(_folder.FullName, "C.cs"), DateTime.UtcNow.AddMinutes(1));
        Assert.Contains(Message, await BuildAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<ItemGroup><PackageReference Include=\"CloseFluent\" /></ItemGroup>")]
    [InlineData("<ItemGroup><PackageReference Include=\"CloseFluent.Testing\" /></ItemGroup>")]
    [InlineData("<ItemGroup><PackageReference Include=\"CloseFluent\" ExcludeAssets=\"analyzers\" /></ItemGroup>")]
    [InlineData("<PropertyGroup><CloseFluentAnalyzers>true</CloseFluentAnalyzers></PropertyGroup>")]
    [InlineData("<PropertyGroup><CloseFluentAnalyzers>false</CloseFluentAnalyzers></PropertyGroup>")]
    [InlineData("<PropertyGroup><Language>VB</Language></PropertyGroup>")]
    public async Task Who_decided_gets_no_message(string decision)
    {
        Write(decision, /* lang=c#-test */ "using CloseFluent; class C { }");

        Assert.DoesNotContain("CLOSE0001", await BuildAsync(), StringComparison.Ordinal);
    }

    // What of the SDK the targets depend on.
    private void Write(string decision, string source)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "C.cs"), source);
        File.WriteAllText(Path.Combine(_folder.FullName, "Downstream.csproj"), $"""
            <Project>
              <PropertyGroup>
                <Language>C#</Language>
                <IntermediateOutputPath>obj/</IntermediateOutputPath>
              </PropertyGroup>
              {decision}
              <ItemGroup><Compile Include="C.cs" /></ItemGroup>
              <Import Project="{Path.GetFullPath(Path.Combine(
                  RulePage.Folder, "../../src/CloseFluent/buildTransitive/CloseFluent.targets"))}" />
              <Target Name="ResolvePackageDependenciesForBuild" />
              <Target Name="CoreCompile" DependsOnTargets="ResolvePackageDependenciesForBuild" />
            </Project>
            """);
    }

    private async Task<string> BuildAsync()
    {
        using Process build = Process.Start(new ProcessStartInfo(
            "dotnet", ["msbuild", "-nologo", "-tl:off", "-nodeReuse:false", "-v:m", "-t:CoreCompile"])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
        })!;
        string output = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        Assert.Equal((0, output), (build.ExitCode, output));
        return output;
    }
}
