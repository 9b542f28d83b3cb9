using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>What the rules share that look at calls, chosen by their names before anything else is asked.</summary>
public abstract class CallRuleAnalyzer : RuleAnalyzer
{
    private protected CallRuleAnalyzer(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterSyntaxNodeAction(
            node =>
            {
                InvocationExpressionSyntax call = (InvocationExpressionSyntax)node.Node;
                if (call.CalledName() is { } name && IsMeant(known, call, name.Identifier.ValueText))
                {
                    Look(node, known, call, name);
                }
            },
            SyntaxKind.InvocationExpression);

    /// <summary>Whether a call may concern the rule, as far as names tell.</summary>
    private protected abstract bool IsMeant(KnownSymbols known, InvocationExpressionSyntax call, string name);

    private protected abstract void Look(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name);
}
