using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Xunit.Abstractions;

namespace CloseFluent.Package.Tests;

/// <summary>A program of one file, once compiled ahead of time and once trimmed as far as it goes.</summary>
[Collection(PackagesCollection.Name)]
public sealed class NativeTests(BuiltPackages packages, ITestOutputHelper output)
{
    // Flurl.Http 2.4.2 itself; nothing that is used here goes through it.
    private const string KnownOwner = "Flurl.";

    private static readonly string[] s_job =
    [
        "Count: 9",
        "Text: Subscribe the selection below to sequence seq_NDg4XtJ8n2zPS2q0LUIxiw as Ada Example <ada@example.com>",
        "Waited: done",
        "Listed: subscribe True",
        "Refused: sequence_id",
        "Unknown: CloseAuthenticationException",
    ];

    [Theory]
    [InlineData("native", "-p:PublishAot=true")]
    [InlineData("trimmed", "-p:PublishTrimmed=true -p:TrimMode=full --self-contained")]
    public async Task Does_the_main_job(string way, string options)
    {
        await using SandboxHost host = await SandboxHost.StartAsync();
        ConsumerFolder folder = await ConsumerFolder.CreateAsync(packages, way);

        CommandResult publish = await folder.Command.DotNetAsync(
        [
            "publish", "Native", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "published", "-m:2", "-nodeReuse:false",
            .. options.Split(' '),
        ]);
        publish.ShouldSucceed();
        string program = folder.PathOf("published", OperatingSystem.IsWindows() ? "Native.exe" : "Native");
        CommandResult run = await host.Known(folder.Command).RunAsync(program);

        Assert.All(publish.Lines.Where(IsWarning), warning => Assert.Contains(KnownOwner, warning));
        Assert.Equal(s_job, run.ShouldSucceed().Lines.Where(line => line.Length > 0));
        string start = await StartAsync(folder.Command, program);
        output.WriteLine($"{way}: {Size(folder.PathOf("published"))} MB, starts in {start} ms");
    }

    private static bool IsWarning(string line) => line.Contains("warning IL", StringComparison.Ordinal);

    // Symbols are not what a user ships.
    private static string Size(string folder) => (Directory.EnumerateFiles(folder)
        .Where(file => Path.GetExtension(file) is not (".dbg" or ".pdb"))
        .Sum(file => new FileInfo(file).Length) / 1e6).ToString("0.0", CultureInfo.InvariantCulture);

    private static async Task<string> StartAsync(CommandLine command, string program)
    {
        List<double> taken = [];
        for (int i = 0; i < 5; i++)
        {
            long before = Stopwatch.GetTimestamp();
            (await command.RunAsync(program, "start")).ShouldSucceed();
            taken.Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
        }

        return taken.Min().ToString("0", CultureInfo.InvariantCulture);
    }
}
