using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1003: a stage or a ready action is made and dropped.</summary>
internal sealed class ActionIsNeverSentRule() : CloseRule(RuleCatalogue.ActionIsNeverSent)
{
    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.OnCall(known.Names.Giving, (context, call, name) => Look(context, known, call, name));
        dispatcher.OnNode(context => AtStatement(context, known), SyntaxKind.ExpressionStatement);
    }

    // A method of the user's own that gives an action has any name; it counts where it binds and its result is plainly dropped.
    private void AtStatement(SyntaxNodeAnalysisContext context, KnownSymbols known)
    {
        ExpressionSyntax expression = ((ExpressionStatementSyntax)context.Node).Expression.Bare();
        while (expression is ConditionalAccessExpressionSyntax access)
        {
            expression = access.WhenNotNull.Bare();
        }

        if (expression is InvocationExpressionSyntax call
            && call.CalledName() is { } name
            && !known.Names.Giving.Contains(name.Identifier.ValueText)
            && known.Mentions.Around(call)
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol)
        {
            Look(context, known, call, name);
        }
    }

    private void Look(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (call.EndsChain()
            && UnsentAction.Of(context.SemanticModel, known, call, context.CancellationToken) is { } unsent)
        {
            Report(context, name.GetLocation(), unsent.What, unsent.Remedy);
        }
    }
}
