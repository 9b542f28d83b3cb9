using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1003: a stage or a ready action is made and dropped.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ActionIsNeverSentAnalyzer() : CallRuleAnalyzer(RuleCatalogue.ActionIsNeverSent)
{
    // A method of the user's own that gives an action has any name; it counts where its result is plainly dropped.
    private protected override bool IsMeant(KnownSymbols known, InvocationExpressionSyntax call, string name) =>
        known.Names.Gives(name)
        || (call.Whole().Parent is ExpressionStatementSyntax && known.IsMentionedIn(call.SyntaxTree));

    private protected override void Look(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (call.EndsChain()
            && UnsentAction.Of(context.SemanticModel, known, call, context.CancellationToken) is { } unsent)
        {
            Report(context, name.GetLocation(), unsent.What, unsent.Remedy);
        }
    }
}
