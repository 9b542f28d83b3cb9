using System.Globalization;

namespace CloseFluent.Benchmarks;

/// <summary>
/// Shows each set of analyzers against the one that does nothing: the median of the ratios in the same round, and in
/// brackets between what the middle half of them lies.
/// </summary>
internal static class AnalyzerTable
{
    public static void Print(IEnumerable<AnalyzerSet> sets, IReadOnlyList<Dictionary<AnalyzerSet, AnalyzerRun>> rounds)
    {
        Console.WriteLine("| analyzers | wall | processor | allocated | telemetry | diagnostics |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|");
        foreach (AnalyzerSet set in sets)
        {
            (AnalyzerRun Own, AnalyzerRun Idle)[] runs =
                [.. rounds.Where(round => round.ContainsKey(set)).Select(round => (round[set], round[AnalyzerSet.Idle]))];
            string[] cells =
            [
                set.Name,
                More(run => run.Wall),
                More(run => run.Processor),
                More(run => run.Allocated),
                Cell(runs.Select(run => run.Own.Telemetry / run.Own.Processor), "0.00"),
                runs[0].Own.Diagnostics.ToString(CultureInfo.InvariantCulture),
            ];
            Console.WriteLine($"| {string.Join(" | ", cells)} |");

            string More(Func<AnalyzerRun, double> measure) =>
                Cell(runs.Select(run => (measure(run.Own) / measure(run.Idle)) - 1), "+0.0;-0.0;0.0");
        }

        Console.WriteLine();
    }

    private static string Cell(IEnumerable<double> shares, string format)
    {
        Quartiles quartiles = Quartiles.Of(shares);
        return quartiles.Lower == quartiles.Upper
            ? $"{Percent(quartiles.Median)} %"
            : $"{Percent(quartiles.Median)} % ({Percent(quartiles.Lower)} to {Percent(quartiles.Upper)})";

        string Percent(double share) => (share * 100).ToString(format, CultureInfo.InvariantCulture);
    }
}
