using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CloseFluent.Benchmarks;

/// <summary>
/// What the rules cost a large compilation, beside two well-known packages of analyzers. Each round compiles the same files with
/// each of them, in another order each time; the table shows the medians of the ratios to the compilation alone in the same round.
/// Set DOTNET_gcServer=1 to collect garbage as csc does.
/// </summary>
internal static class AnalyzerCost
{
    public const string Name = "analyzers";

    /// <summary>Measures with CloseFluent in use and without it.</summary>
    /// <param name="arguments">The number of rounds and of files.</param>
    public static async Task RunAsync(string[] arguments)
    {
        int rounds = Number(arguments, 0) ?? 9;
        int files = Number(arguments, 1) ?? 1_000;
        await MeasureAsync("CloseFluent in use: one call of a hundred", usesCloseFluent: true, rounds, files);
        await MeasureAsync("CloseFluent not referenced", usesCloseFluent: false, rounds, files);
    }

    private static async Task MeasureAsync(string title, bool usesCloseFluent, int rounds, int files)
    {
        IReadOnlyList<string> sources = [.. GeneratedSources.Of(files, usesCloseFluent)];
        IReadOnlyList<MetadataReference> references = References(usesCloseFluent);
        AnalyzerSet[] sets =
            [AnalyzerSet.None, AnalyzerSet.Own, AnalyzerSet.Beside("xunit.analyzers"), AnalyzerSet.Beside("Meziantou.Analyzer")];
        Dictionary<AnalyzerSet, List<AnalyzerRun>> runs = sets.ToDictionary(set => set, _ => new List<AnalyzerRun>());
        Random order = new(1);

        // The first round warms up.
        for (int round = 0; round <= rounds; round++)
        {
            order.Shuffle(sets);
            foreach (AnalyzerSet set in sets)
            {
                AnalyzerRun run = await AnalyzerRun.OfAsync(set, sources, references);
                if (round > 0)
                {
                    runs[set].Add(run);
                }
            }
        }

        Console.WriteLine($"{title}: {files:N0} files, {GeneratedSources.CallsPerFile} calls each, {rounds} rounds, "
            + $"{Environment.ProcessorCount} processors, compilation alone {Median(runs[AnalyzerSet.None], run => run.Wall):F2} s");
        Show(runs);
    }

    private static void Show(Dictionary<AnalyzerSet, List<AnalyzerRun>> runs)
    {
        List<AnalyzerRun> alone = runs[AnalyzerSet.None];
        Console.WriteLine("| analyzers | wall | processor | allocated | telemetry | diagnostics |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach ((AnalyzerSet set, List<AnalyzerRun> own) in runs)
        {
            string[] cells =
            [
                set.Name,
                More(run => run.Wall),
                More(run => run.Processor),
                More(run => run.Allocated),
                Percent(Median(own, run => run.Telemetry / run.Processor)),
                own[0].Diagnostics.ToString(CultureInfo.InvariantCulture),
            ];
            Console.WriteLine($"| {string.Join(" | ", cells)} |");

            string More(Func<AnalyzerRun, double> measure) =>
                Percent(Median(own.Zip(alone), pair => measure(pair.First) / measure(pair.Second)) - 1);
        }

        Console.WriteLine();
    }

    private static int? Number(string[] arguments, int index) =>
        index < arguments.Length ? int.Parse(arguments[index], CultureInfo.InvariantCulture) : null;

    private static string Percent(double share) => share.ToString("+0.0 %;-0.0 %;0 %", CultureInfo.InvariantCulture);

    private static double Median<T>(IEnumerable<T> items, Func<T, double> measure)
    {
        double[] sorted = [.. items.Select(measure).Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static IReadOnlyList<MetadataReference> References(bool withCloseFluent) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "refs"), "*.dll")
            .Concat(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "analyzers", "xunit"), "*.dll"))
            .Concat(withCloseFluent ? [Path.Combine(AppContext.BaseDirectory, "CloseFluent.dll")] : [])
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
