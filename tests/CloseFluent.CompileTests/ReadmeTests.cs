using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CloseFluent.CompileTests;

public sealed partial class ReadmeTests
{
    [Fact]
    public void Every_block_of_the_readme_compiles_one_after_the_other()
    {
        string[] blocks = Blocks(Readme());
        string[] lines = [.. blocks.SelectMany(block => block.Split('\n'))];
        string[] usings = [.. lines.Where(line => Directives().IsMatch(line)).Distinct()];

        Assert.NotEmpty(blocks);
        UserCode.ShouldCompile(
            string.Join('\n', lines.Except(usings)),
            new Preamble($"using System;\nusing System.Collections.Generic;\nusing System.IO;\nusing System.Threading;\nusing System.Threading.Tasks;\n{string.Join('\n', usings)}",
                "IServiceCollection services, IConfiguration configuration, ISendJournal journal, ICloseTokenStore store"));
    }

    [Fact]
    public void Every_block_on_testing_compiles_one_after_the_other()
    {
        string[] blocks = Blocks(Path.Combine(Path.GetDirectoryName(Readme())!, "docs", "testing.md"));

        Assert.NotEmpty(blocks);
        UserCode.ShouldCompile(
            string.Join('\n', blocks),
            new Preamble(
                $"{Preamble.User.Usings}\nusing System.Net.Http;\nusing CloseFluent.Sandbox;\nusing CloseFluent.Testing;\n"
                + "using Microsoft.Extensions.DependencyInjection;\nusing static Own;",
                "Sender customerSuccess, object settings, object bakery",
                """
                public sealed class OnboardingCampaign(CloseFluent.ICloseClient close, object settings)
                {
                    public Task UpgradeAsync(object customer) => Task.FromResult((close, settings, customer));
                }

                public static class Own
                {
                    public static Own.Settings Verify(object target) => new(target);

                    public sealed class Settings(object target)
                    {
                        public Settings ScrubClose() => this;

                        public Settings ScrubCloseIds() => this;

                        public System.Runtime.CompilerServices.TaskAwaiter<object> GetAwaiter() =>
                            Task.FromResult(target).GetAwaiter();
                    }
                }

                public sealed class Program;

                public sealed class WebHostBuilder
                {
                    public void ConfigureTestServices(Action<IServiceCollection> configure) => GC.KeepAlive(configure);
                }

                public sealed class WebApplicationFactory<T> : IDisposable
                {
                    public WebApplicationFactory<T> WithWebHostBuilder(Action<WebHostBuilder> configure)
                    {
                        configure(new WebHostBuilder());
                        return this;
                    }

                    public HttpClient CreateClient() => new();

                    public void Dispose() => GC.KeepAlive(this);
                }

                public static class VerifyCloseFluent
                {
                    public static void Initialize() => GC.KeepAlive(null);
                }
                """));
    }

    [Fact]
    public void The_commands_of_the_readme_are_those_that_are_run()
    {
        string readme = File.ReadAllText(Readme());

        Assert.Contains("dotnet run --project samples/Quickstart ", readme);
        Assert.Contains("dotnet test ", readme);
    }

    private static string[] Blocks(string path) =>
        [.. CodeBlocks().Matches(File.ReadAllText(path)).Select(block => block.Groups[1].Value)];

    private static string Readme([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "README.md");

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlocks();

    [GeneratedRegex("^using (static )?[A-Z][A-Za-z.]*;$")]
    private static partial Regex Directives();
}
