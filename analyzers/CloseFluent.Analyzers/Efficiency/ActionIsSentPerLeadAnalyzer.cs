using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE4001: a loop sends one bulk action per lead.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ActionIsSentPerLeadAnalyzer : RuleAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public ActionIsSentPerLeadAnalyzer()
        : base(RuleCatalogue.ActionIsSentPerLead)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterSyntaxNodeAction(
            node => Look(node, known, (InvocationExpressionSyntax)node.Node), SyntaxKind.InvocationExpression);

    private void Look(SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call)
    {
        if (call.CalledName() is { } name
            && known.Names.Sends.Contains(name.Identifier.ValueText)
            && SendPerLead.Of(context.SemanticModel, known, call, context.CancellationToken) is { } perLead)
        {
            Report(context, name.GetLocation(), name.Identifier.ValueText, perLead.Remedy);
        }
    }
}
