using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1001: a call of the chain is missing. Accompanies whatever error the compiler gives for it.</summary>
internal sealed class StageIsMissingRule() : CloseRule(RuleDescriptors.StageIsMissing)
{
    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterUnresolvedMemberAction((context, name, _) => AnalyzeName(context, known, name));
        dispatcher.RegisterInvocationAction(
            known.Names.Builders, (context, call, name) => AnalyzeInvocation(context, known, call, name));
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeVariable(context, known),
            SyntaxKind.AwaitExpression,
            SyntaxKind.Argument,
            SyntaxKind.EqualsValueClause,
            SyntaxKind.ReturnStatement,
            SyntaxKind.ArrowExpressionClause,
            SyntaxKind.SimpleAssignmentExpression);
    }

    private void AnalyzeName(SyntaxNodeAnalysisContext context, KnownSymbols known, SimpleNameSyntax name)
    {
        if (MissingStage.FindBefore(context.SemanticModel, known, name, context.CancellationToken) is { } missing)
        {
            Report(
                context, name.GetLocation(), missing.Expected, missing.Calls.Show(), missing.Position, missing.ChainSoFar);
        }
    }

    private void AnalyzeInvocation(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (call.EndsChain())
        {
            Analyze(context, known, call, name);
        }
    }

    private void AnalyzeVariable(SyntaxNodeAnalysisContext context, KnownSymbols known)
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
        if (value?.Unwrap() is IdentifierNameSyntax variable)
        {
            Analyze(context, known, variable, variable);
        }
    }

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, ExpressionSyntax expression, SimpleNameSyntax node)
    {
        if (MissingStage.FindAfter(context.SemanticModel, known, expression, context.CancellationToken) is { } missing)
        {
            Report(
                context, node.GetLocation(), missing.Expected, missing.Calls.Show(), missing.Position, missing.ChainSoFar);
        }
    }
}
