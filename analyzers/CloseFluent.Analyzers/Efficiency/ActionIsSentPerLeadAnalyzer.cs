using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE4001: a loop sends one bulk action per lead.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ActionIsSentPerLeadAnalyzer() : CallRuleAnalyzer(RuleCatalogue.ActionIsSentPerLead)
{
    private protected override bool IsMeant(KnownSymbols known, InvocationExpressionSyntax call, string name) =>
        known.Names.Sends.Contains(name);

    private protected override void Look(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (SendPerLead.Of(context.SemanticModel, known, call, context.CancellationToken) is { } perLead)
        {
            Report(context, name.GetLocation(), name.Identifier.ValueText, perLead.Remedy);
        }
    }
}
