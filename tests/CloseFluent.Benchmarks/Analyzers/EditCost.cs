using System.Globalization;
using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Benchmarks;

/// <summary>
/// What the rules cost an editor at a key stroke: a new compilation that shares all but one file with the one before, of which
/// the edited file is looked at. Each edit is made with the rules and with an analyzer that does nothing.
/// </summary>
internal static class EditCost
{
    public const string Name = "edits";

    private const int WarmUps = 15;
    private const int Edits = 60;

    public static async Task RunAsync(string[] arguments)
    {
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
        List<double> own = [];
        for (int edit = -WarmUps; edit < Edits; edit++)
        {
            double idleTime = await EditAsync(new IdleAnalyzer(), edit);
            double ownTime = await EditAsync(new RuleAnalyzer(), edit);
            if (edit >= 0)
            {
                idle.Add(idleTime);
                own.Add(ownTime);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {files:N0} files | idle {Quartiles.Of(idle).Median:F1} ms | rules {Quartiles.Of(own).Median:F1} ms "
            + $"| above idle {Quartiles.Of(own.Zip(idle, (rules, nothing) => rules - nothing)).Median:F1} ms |"));

        // The first edit of a pair binds nothing for the second: each has a tree of its own.
        async Task<double> EditAsync(DiagnosticAnalyzer analyzer, int number)
        {
            SyntaxTree before = compilation.SyntaxTrees[edited];
            compilation = compilation.ReplaceSyntaxTree(
                before, AnalyzerRun.Parse($"{sources[edited]}// {number} {analyzer.GetType().Name}", edited));
            SemanticModel model = compilation.GetSemanticModel(compilation.SyntaxTrees[edited]);
            model.GetDiagnostics();
            TimeSpan processor = Environment.CpuUsage.TotalTime;
            await compilation.WithAnalyzers([analyzer]).GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None);
            return (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds;
        }
    }
}
