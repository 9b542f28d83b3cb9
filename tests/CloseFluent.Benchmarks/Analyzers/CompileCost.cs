using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CloseFluent.Benchmarks;

/// <summary>
/// What the rules cost a small compilation by a compiler that is warm, in milliseconds of all processors: what is read off the
/// library, which a large compilation does not show.
/// </summary>
internal static class CompileCost
{
    public const string Name = "compile";

    private const int WarmUps = 5;
    private const int Rounds = 24;

    public static async Task RunAsync(string[] arguments)
    {
        Console.WriteLine("| files | compilation alone | an analyzer that does nothing | called for code "
            + "| CloseFluent.Analyzers | above nothing | above called |");
        Console.WriteLine("|--:|--:|--:|--:|--:|--:|--:|");
        foreach (int files in arguments is [] ? [1, 10] : arguments.Select(int.Parse))
        {
            await MeasureAsync(files);
        }
    }

    private static async Task MeasureAsync(int files)
    {
        string[] sources = [.. GeneratedSources.Of(files, usesCloseFluent: true)];
        IReadOnlyList<MetadataReference> references = AnalyzerCost.References(withCloseFluent: true);
        AnalyzerSet[] sets = [AnalyzerSet.None, AnalyzerSet.Idle, AnalyzerSet.IdleAtCode, AnalyzerSet.Own];
        Dictionary<AnalyzerSet, List<double>> measured = sets.ToDictionary(set => set, _ => new List<double>());
        for (int round = -WarmUps; round < Rounds; round++)
        {
            foreach (AnalyzerSet set in sets)
            {
                double processor = (await AnalyzerRun.OfAsync(set, sources, references)).Processor * 1000;
                if (round >= 0)
                {
                    measured[set].Add(processor);
                }
            }
        }

        string[] cells =
        [
            files.ToString("N0", CultureInfo.InvariantCulture),
            .. sets.Select(set => Median(measured[set])),
            Median(Above(AnalyzerSet.Idle)),
            Median(Above(AnalyzerSet.IdleAtCode)),
        ];
        Console.WriteLine($"| {string.Join(" | ", cells)} |");

        IEnumerable<double> Above(AnalyzerSet set) => measured[AnalyzerSet.Own].Zip(measured[set], (own, other) => own - other);
    }

    private static string Median(IEnumerable<double> times) =>
        string.Create(CultureInfo.InvariantCulture, $"{Quartiles.Of(times).Median:F1} ms");
}
