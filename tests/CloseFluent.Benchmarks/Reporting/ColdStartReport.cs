using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace CloseFluent.Benchmarks.Reporting;

/// <summary>From the start of a process to its first answer: a small program, started many times in turns.</summary>
internal static class ColdStartReport
{
    private const int Rounds = 25;
    private static readonly string[] s_ways = ["httpclient", "closefluent"];

    public static async Task PrintAsync()
    {
        string project = Path.Combine(Root(), "tests", "CloseFluent.ColdStart");
        string output = Path.Combine(project, "bin", "measured");
        Console.WriteLine("| Start of a process to its first answer | baseline, processor ms | CloseFluent | ratio |");
        Console.WriteLine("|---|--:|--:|--:|");
        await PrintAsync("JIT", project, Path.Combine(output, "jit"), "-p:Native=false", "--no-self-contained");
        await PrintAsync(
            "ReadyToRun",
            project,
            Path.Combine(output, "r2r"),
            "-p:Native=false",
            "-p:PublishReadyToRun=true",
            "--no-self-contained");
        await PrintAsync("NativeAOT", project, Path.Combine(output, "aot"), "-p:Native=true", "--self-contained");
    }

    private static async Task PrintAsync(string name, string project, string output, params string[] options)
    {
        await RunAsync(
            "dotnet",
            ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", output, "-v", "q", .. options]);
        string program = Path.Combine(output, "CloseFluent.ColdStart");
        List<double>[] times = [[], []];
        for (int round = 0; round < Rounds; round++)
        {
            for (int way = 0; way < s_ways.Length; way++)
            {
                times[way].Add(double.Parse(await RunAsync(program, [s_ways[way]]), CultureInfo.InvariantCulture));
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {Interleaved.Median(times[0]):0.0} | {Interleaved.Median(times[1]):0.0} "
                + $"| {Interleaved.Median(times[1].Zip(times[0], (own, first) => own / first)):0.00} |"));
    }

    private static async Task<string> RunAsync(string program, IEnumerable<string> arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} failed: {output}");
    }

    private static string Root()
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(Path.Combine(directory, "CloseFluent.sln")))
        {
            directory = Path.GetDirectoryName(directory);
        }

        return directory ?? throw new InvalidOperationException("Run this inside the repository.");
    }
}
