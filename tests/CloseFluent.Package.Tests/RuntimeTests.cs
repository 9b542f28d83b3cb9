using System.Runtime.InteropServices;

namespace CloseFluent.Package.Tests;

/// <summary>One program of many steps on the oldest runtimes that the packages claim to run on.</summary>
[Collection(PackagesCollection.Name)]
public sealed class RuntimeTests(BuiltPackages packages)
{
    private static readonly string[] s_steps =
    [
        "look-ups and a chain",
        "a name that Close does not have",
        "the text of an action",
        "a count",
        "a preview",
        "a guard",
        "a send",
        "a wait",
        "watching",
        "a send once",
        "a list",
        "a refusal",
        "a key that Close does not know",
        "cancelled before",
        "fifty at once",
        "an HttpClient of one's own",
        "gzip",
        "gzip that the HttpClient unpacks",
        "a retry after 429",
        "an answer that is too large",
        "a redirect that is not followed",
        "a create that an HttpClient would redirect",
        "a read that was redirected",
        "a broken answer to a create",
        "a time-out",
        "the time-out of an HttpClient of one's own",
        "cancelled under way",
        "a refused connection",
        "a limiter without permits",
        "the embedded Close in memory",
        "a recorder and a lost answer",
        "a send once with a journal after a lost answer",
        "the signature of a webhook",
    ];

    /// <summary>The runtime is published along, because few machines still have it.</summary>
    [Fact]
    public async Task Every_step_succeeds_on_net8()
    {
        ConsumerFolder folder = await ConsumerFolder.CreateAsync(packages, "smoke-net8");
        (await folder.Command.DotNetAsync(
            "publish", "Smoke", "-f", "net8.0", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained",
            "-o", "published", "-nodeReuse:false")).ShouldSucceed();

        await ShouldSucceedAsync(folder, command => command.RunAsync(folder.PathOf("published", "Smoke")), "on .NET 8.");
    }

    [Fact]
    public async Task Every_step_succeeds_on_net472()
    {
        ConsumerFolder folder = await ConsumerFolder.CreateAsync(packages, "smoke-net472");
        (await folder.Command.DotNetAsync(
            "build", "Smoke", "-f", "net472", "-o", "built", "-nodeReuse:false")).ShouldSucceed();

        await ShouldSucceedAsync(
            folder,
            command => command.RunFrameworkAsync(folder.PathOf("built", "Smoke.exe")),
            OperatingSystem.IsWindows() ? "on .NET Framework 4." : "on Mono ");
    }

    private static async Task ShouldSucceedAsync(
        ConsumerFolder folder, Func<CommandLine, Task<CommandResult>> run, string runtime)
    {
        await using SandboxHost host = await SandboxHost.StartAsync();

        CommandResult result = await run(host.Known(folder.Command));

        string[] lines = [.. result.ShouldSucceed().Said];
        Assert.StartsWith(runtime, lines[0]);
        Assert.Equal(s_steps.Select(step => "ok " + step), lines.Skip(1));
    }
}
