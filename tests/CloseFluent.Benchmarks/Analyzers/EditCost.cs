using System.Globalization;
using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace CloseFluent.Benchmarks;

/// <summary>
/// What the rules cost an editor at a key stroke: a new compilation that shares all but one file with the one before, of which
/// the edited file is looked at. Each edit is made with the rules and with analyzers that do nothing.
/// </summary>
internal static class EditCost
{
    public const string Name = "edits";

    private const int WarmUps = 15;
    private const int Edits = 60;

    public static async Task RunAsync(string[] arguments)
    {
        Console.WriteLine("| files | an analyzer that does nothing | called for code "
            + "| CloseFluent.Analyzers | above called | its own actions |");
        Console.WriteLine("|--:|--:|--:|--:|--:|--:|");
        foreach (int files in arguments is [] ? [10, 1000] : arguments.Select(int.Parse))
        {
            await MeasureAsync(files);
        }
    }

    private static async Task MeasureAsync(int files)
    {
        string[] sources = [.. GeneratedSources.Of(files, usesCloseFluent: true)];
        CSharpCompilation compilation = AnalyzerRun.Compile(sources, AnalyzerCost.References(withCloseFluent: true));
        int edited = files / 2;
        List<double> idle = [];
        List<double> called = [];
        List<double> own = [];
        List<double> actions = [];
        for (int edit = -WarmUps; edit < Edits; edit++)
        {
            (double idleTime, _) = await EditAsync(new IdleAnalyzer(), edit);
            (double calledTime, _) = await EditAsync(new IdleCodeAnalyzer(), edit);
            (double ownTime, double actionTime) = await EditAsync(new RuleAnalyzer(), edit);
            if (edit >= 0)
            {
                idle.Add(idleTime);
                called.Add(calledTime);
                own.Add(ownTime);
                actions.Add(actionTime);
            }
        }

        string[] cells =
        [
            files.ToString("N0", CultureInfo.InvariantCulture),
            Median(idle),
            Median(called),
            Median(own),
            Median(own.Zip(called, (rules, nothing) => rules - nothing)),
            Median(actions),
        ];
        Console.WriteLine($"| {string.Join(" | ", cells)} |");

        // The first edit of a round binds nothing for the others: each has a tree of its own.
        async Task<(double Processor, double Actions)> EditAsync(DiagnosticAnalyzer analyzer, int number)
        {
            SyntaxTree before = compilation.SyntaxTrees[edited];
            compilation = compilation.ReplaceSyntaxTree(
                before, AnalyzerRun.Parse($"{sources[edited]}// {number} {analyzer.GetType().Name}", edited));
            SemanticModel model = compilation.GetSemanticModel(compilation.SyntaxTrees[edited]);
            model.GetDiagnostics();
            CompilationWithAnalyzers analysis = compilation.WithAnalyzers(
                [analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, true, logAnalyzerExecutionTime: true));
            GC.Collect();
            TimeSpan processor = Environment.CpuUsage.TotalTime;
            await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None);
            double spent = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds;
            AnalyzerTelemetryInfo telemetry = await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
            return (spent, telemetry.ExecutionTime.TotalMilliseconds);
        }
    }

    private static string Median(IEnumerable<double> times) =>
        string.Create(CultureInfo.InvariantCulture, $"{Quartiles.Of(times).Median:F1} ms");
}
