using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1001: a call of the chain is missing. Stands beside whatever error the compiler gives for it.</summary>
internal sealed class StageIsMissingRule() : CloseRule(RuleCatalogue.StageIsMissing)
{
    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterUnresolvedMemberAction((context, name, _) => BeforeName(context, known, name));
        dispatcher.RegisterInvocationAction(known.Names.Giving, (context, call, name) => AtEnd(context, known, call, name));
        dispatcher.RegisterSyntaxNodeAction(
            context => AtVariable(context, known),
            SyntaxKind.AwaitExpression,
            SyntaxKind.Argument,
            SyntaxKind.EqualsValueClause,
            SyntaxKind.ReturnStatement,
            SyntaxKind.ArrowExpressionClause,
            SyntaxKind.SimpleAssignmentExpression);
    }

    private void BeforeName(SyntaxNodeAnalysisContext context, KnownSymbols known, SimpleNameSyntax name)
    {
        if (MissingStage.BeforeName(context.SemanticModel, known, name, context.CancellationToken) is { } missing)
        {
            Report(context, name.GetLocation(), missing.Wanted, missing.Calls.Show(), missing.Where, missing.Begun);
        }
    }

    private void AtEnd(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (call.EndsChain())
        {
            At(context, known, call, name);
        }
    }

    private void AtVariable(SyntaxNodeAnalysisContext context, KnownSymbols known)
    {
        ExpressionSyntax? value = context.Node switch
        {
            AwaitExpressionSyntax awaited => awaited.Expression,
            ArgumentSyntax argument => argument.Expression,
            EqualsValueClauseSyntax clause => clause.Value,
            ReturnStatementSyntax statement => statement.Expression,
            ArrowExpressionClauseSyntax body => body.Expression,
            AssignmentExpressionSyntax assignment => assignment.Right,
            _ => null,
        };
        if (value?.Unwrap() is IdentifierNameSyntax variable && known.Usage.Around(variable))
        {
            At(context, known, variable, variable);
        }
    }

    private void At(
        SyntaxNodeAnalysisContext context, KnownSymbols known, ExpressionSyntax expression, SimpleNameSyntax place)
    {
        if (MissingStage.After(context.SemanticModel, known, expression, context.CancellationToken) is { } missing)
        {
            Report(context, place.GetLocation(), missing.Wanted, missing.Calls.Show(), missing.Where, missing.Begun);
        }
    }
}
