using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers.Tests;

public sealed class CorrectProgramTests
{
    private const int FewestPrograms = 150;

    private static readonly HashSet<string> s_ids = [.. RuleCatalogue.All.Select(rule => rule.Id)];

    [Fact]
    public async Task Every_rule_is_silent_on_correct_programs()
    {
        Assert.True(CorrectPrograms.Names.Count >= FewestPrograms, $"{CorrectPrograms.Names.Count} programs.");
        ConcurrentBag<string> findings = [];

        await Parallel.ForEachAsync(CorrectPrograms.Names, async (name, _) =>
        {
            foreach (Diagnostic finding in await DiagnosticsAsync(CorrectPrograms.Compile(name), findings.Add))
            {
                if (finding.Severity == DiagnosticSeverity.Error || s_ids.Contains(finding.Id))
                {
                    findings.Add($"{name}: {finding}");
                }
            }
        });

        Assert.True(findings.IsEmpty, string.Join('\n', findings.Order(StringComparer.Ordinal)));
    }

    // The compiler's errors and what the rules say, in one go.
    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(
        CSharpCompilation program, Action<string> onThrown) =>
        await program.WithAnalyzers(
            UserProject.Rules,
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                (exception, _, _) => onThrown(exception.ToString()),
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false)).GetAllDiagnosticsAsync();
}
