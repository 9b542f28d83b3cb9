using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>What every rule is: one descriptor, concurrent, and silent in a project that does not use CloseFluent.</summary>
public abstract class RuleAnalyzer : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _rule;

    private protected RuleAnalyzer(DiagnosticDescriptor rule)
    {
        _rule = rule;
        SupportedDiagnostics = ImmutableArray.Create(rule);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (KnownSymbols.Of(start.Compilation) is { } known)
            {
                Register(start, known);
            }
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext context, KnownSymbols known);

    private protected void Report(SyntaxNodeAnalysisContext context, Location place, params object[] words) =>
        context.ReportDiagnostic(Diagnostic.Create(_rule, place, words));

    private protected void Report(
        SyntaxNodeAnalysisContext context, Location place, ImmutableDictionary<string, string?> properties, params object[] words) =>
        context.ReportDiagnostic(Diagnostic.Create(_rule, place, properties, words));
}
