using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1001: a call of the chain is missing. Stands beside whatever error the compiler gives for it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StageIsMissingAnalyzer : RuleAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public StageIsMissingAnalyzer()
        : base(RuleCatalogue.StageIsMissing)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        context.RegisterSyntaxNodeAction(
            node => BeforeName(node, known, ((MemberAccessExpressionSyntax)node.Node).Name), SyntaxKind.SimpleMemberAccessExpression);
        context.RegisterSyntaxNodeAction(
            node => BeforeName(node, known, ((MemberBindingExpressionSyntax)node.Node).Name), SyntaxKind.MemberBindingExpression);
        context.RegisterSyntaxNodeAction(
            node => AtEnd(node, known, (InvocationExpressionSyntax)node.Node), SyntaxKind.InvocationExpression);
        context.RegisterSyntaxNodeAction(
            node => AtVariable(node, known),
            SyntaxKind.AwaitExpression,
            SyntaxKind.Argument,
            SyntaxKind.EqualsValueClause,
            SyntaxKind.ReturnStatement,
            SyntaxKind.ArrowExpressionClause,
            SyntaxKind.SimpleAssignmentExpression);
    }

    private void BeforeName(SyntaxNodeAnalysisContext context, KnownSymbols known, SimpleNameSyntax name)
    {
        if (known.Names.Calls.Contains(name.Identifier.ValueText)
            && MissingStage.BeforeName(context.SemanticModel, known, name, context.CancellationToken) is { } missing)
        {
            Report(context, name.GetLocation(), missing.Wanted, missing.Calls.Show(), missing.Begun);
        }
    }

    private void AtEnd(SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call)
    {
        if (call.CalledName() is { } name && known.Names.Gives(name.Identifier.ValueText) && call.EndsChain())
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
        if (value?.Bare() is IdentifierNameSyntax variable && known.IsMentionedIn(variable.SyntaxTree))
        {
            At(context, known, variable, variable);
        }
    }

    private void At(SyntaxNodeAnalysisContext context, KnownSymbols known, ExpressionSyntax expression, SimpleNameSyntax place)
    {
        if (MissingStage.After(context.SemanticModel, known, expression, context.CancellationToken) is { } missing)
        {
            Report(context, place.GetLocation(), missing.Wanted, missing.Calls.Show(), missing.Begun);
        }
    }
}
