using System.Globalization;
using System.Runtime.InteropServices;

namespace CloseFluent.Benchmarks.Reporting;

/// <summary>Prints the tables of docs/performance.md: all of them, or those that are named.</summary>
internal static class Report
{
    private static readonly (string Name, Func<Task> PrintAsync)[] s_parts =
    [
        ("sending", SendingReport.PrintAsync),
        ("loopback", LoopbackReport.PrintAsync),
        ("growth", GrowthReport.PrintAsync),
        ("coldstart", ColdStartReport.PrintAsync),
    ];

    public static async Task PrintAsync(string[] names)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, "
                + $"{RuntimeInformation.FrameworkDescription}"));
        foreach ((string name, Func<Task> printAsync) in s_parts)
        {
            if (names.Length == 0 || names.Contains(name))
            {
                Console.WriteLine();
                await printAsync();
            }
        }
    }
}
