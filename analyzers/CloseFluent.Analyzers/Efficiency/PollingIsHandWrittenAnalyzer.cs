using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE4002: a loop asks for a bulk action until it is done.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PollingIsHandWrittenAnalyzer : RuleAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public PollingIsHandWrittenAnalyzer()
        : base(RuleCatalogue.PollingIsHandWritten)
    {
    }

    private const string Get = "GetAsync";
    private const string Wait = "WaitAsync";

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterSyntaxNodeAction(
            node => Look(node, known, (InvocationExpressionSyntax)node.Node), SyntaxKind.InvocationExpression);

    private void Look(SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call)
    {
        if (call.CalledName() is { Identifier.ValueText: Get } name
            && name.Receiver() is { } receiver
            && Polling.LoopAround(call) is not null
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && method.ContainingNamespace.Is(known.Namespace)
            && method.ContainingType.GetMembers(Wait).Length > 0)
        {
            string id = call.ArgumentList.Arguments.FirstOrDefault()?.ToString() ?? "";
            Report(context, name.GetLocation(), id, $"await {receiver}.{Wait}({id})");
        }
    }
}
