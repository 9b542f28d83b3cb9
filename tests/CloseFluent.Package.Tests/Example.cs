namespace CloseFluent.Package.Tests;

/// <summary>A block of a readme as the source of a project.</summary>
internal static class Example
{
    private const string RealClient = "new(Environment.GetEnvironmentVariable(\"CLOSE_API_KEY\")!)";

    private const string SandboxClient = """
        new(new CloseClientOptions
        {
            ApiKey = Environment.GetEnvironmentVariable("CLOSE_API_KEY"),
            BaseAddress = new Uri(Environment.GetEnvironmentVariable("CLOSE_ADDRESS")!),
        })
        """;

    /// <summary>The readme's first example, on the sandbox instead of the real Close, saying how it went.</summary>
    public static string OnSandbox()
    {
        Assert.Contains(RealClient, Repository.FirstExample);
        return Repository.FirstExample.Replace(RealClient, SandboxClient, StringComparison.Ordinal)
            + "Console.WriteLine($\".NET {Environment.Version.Major}: {done.Status}\");\n";
    }

    /// <summary>The same statements in a class of a library.</summary>
    public static string InLibrary() => InMethod(Repository.FirstExample, """
        public static class Campaign
        {
            public static async Task RunAsync()
            {
        {body}
            }
        }
        """);

    /// <summary>Statements as a test of xunit.</summary>
    public static string InUnitTest(string block) => InMethod(block, """
        public sealed class ExampleTests
        {
            [Fact]
            public async Task Records()
            {
        {body}
                Assert.Contains("lead_bakery", text);
            }
        }
        """);

    private static string InMethod(string block, string frame)
    {
        string[] lines = block.Split('\n');
        string[] usings =
        [
            .. lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=')),
        ];
        return string.Join('\n', usings) + "\n\n"
            + frame.Replace("{body}", string.Join('\n', lines.Except(usings)), StringComparison.Ordinal);
    }
}
