using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Benchmarks;

/// <summary>
/// Does nothing, but asks to be called for code, as some analyzer of the SDK does in every project. For the first that asks, an
/// editor binds the edited file once more; the others cost nothing of that.
/// </summary>
#pragma warning disable RS1001 // The benchmarks make it themselves; no compiler loads it from here.
internal sealed class IdleCodeAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("IDLE2", "Nothing", "Nothing", "Nothing", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCodeBlockStartAction<SyntaxKind>(
            block => block.RegisterSyntaxNodeAction(_ => { }, SyntaxKind.InvocationExpression));
    }
}
