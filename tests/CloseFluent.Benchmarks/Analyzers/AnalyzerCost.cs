using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CloseFluent.Benchmarks;

/// <summary>
/// What the rules cost a large compilation, beside two well-known packages of analyzers. Each round compiles the same files
/// with each of them, in another order each time; the two, which need no such care, are left out of most rounds.
/// </summary>
internal static class AnalyzerCost
{
    public const string Name = "analyzers";

    private const int RoundsPerPeer = 4;

    /// <summary>Measures with CloseFluent in use and without it.</summary>
    /// <param name="arguments">The number of rounds and of files.</param>
    public static async Task RunAsync(string[] arguments)
    {
        int rounds = Number(arguments, 0) ?? 16;
        int files = Number(arguments, 1) ?? 100;
        await MeasureAsync("CloseFluent in use: one call of a hundred", usesCloseFluent: true, rounds, files);
        await MeasureAsync("CloseFluent not referenced", usesCloseFluent: false, rounds, files);
    }

    private static async Task MeasureAsync(string title, bool usesCloseFluent, int rounds, int files)
    {
        IReadOnlyList<string> sources = [.. GeneratedSources.Of(files, usesCloseFluent)];
        IReadOnlyList<MetadataReference> references = References(usesCloseFluent);
        AnalyzerSet[] always = [AnalyzerSet.None, AnalyzerSet.Idle, AnalyzerSet.Own];
        AnalyzerSet[] all = [.. always, AnalyzerSet.Beside("xunit.analyzers"), AnalyzerSet.Beside("Meziantou.Analyzer")];
        List<Dictionary<AnalyzerSet, AnalyzerRun>> measured = [];
        Random order = new(1);

        // The first round warms up, with all of them.
        for (int round = -1; round < rounds; round++)
        {
            AnalyzerSet[] sets = round % RoundsPerPeer == 0 || round < 0 ? [.. all] : [.. always];
            order.Shuffle(sets);
            Dictionary<AnalyzerSet, AnalyzerRun> runs = [];
            foreach (AnalyzerSet set in sets)
            {
                runs.Add(set, await AnalyzerRun.OfAsync(set, sources, references));
            }

            if (round >= 0)
            {
                measured.Add(runs);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{title}: {files:N0} files, {GeneratedSources.CallsPerFile} calls each, {rounds} rounds, "
            + $"{Environment.ProcessorCount} processors, compilation alone "
            + $"{Quartiles.Of(measured.Select(runs => runs[AnalyzerSet.None].Wall)).Median:F2} s"));
        AnalyzerTable.Print(all, measured);
    }

    private static int? Number(string[] arguments, int index) =>
        index < arguments.Length ? int.Parse(arguments[index], CultureInfo.InvariantCulture) : null;

    public static IReadOnlyList<MetadataReference> References(bool withCloseFluent) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "refs"), "*.dll")
            .Concat(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "analyzers", "xunit"), "*.dll"))
            .Concat(withCloseFluent ? [Path.Combine(AppContext.BaseDirectory, "CloseFluent.dll")] : [])
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
