using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The code between a failed send and the next: whether a lost answer evidently gets through it.</summary>
internal sealed class PathFromCatch(
    SemanticModel model, CatchMatching matching, CatchState state, CancellationToken cancellationToken)
{
    /// <summary>Throws for another reason than what became of a send.</summary>
    public const string ThrowIfCancelled = "ThrowIfCancellationRequested";

    /// <summary>Determines whether it gets through a part of the code up to a position, and no one looks there what became of it.</summary>
    public bool Passes(SyntaxNode part, int end) =>
        part.DescendantNodesAndSelf(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Where(node => node.Span.End <= end)
            .All(node => !MayLook(node) && (!Leaves(node, part) || IsPassedBy(node, part)));

    /// <summary>Determines whether it gets to a node below a part of the code, as far as the conditions around the node tell.</summary>
    public bool Reaches(SyntaxNode node, SyntaxNode part) => Around(node, part).All(ancestor => ancestor switch
    {
        IfStatementSyntax choice => choice.Condition.Span.Contains(node.Span)
            || matching.CanBe(choice.Condition, choice.Statement.Span.Contains(node.Span), state),
        WhileStatementSyntax loop => matching.CanBe(loop.Condition, true, state),
        ForStatementSyntax { Condition: { } condition } => matching.CanBe(condition, true, state),
        AssignmentExpressionSyntax unlessSet when unlessSet.IsKind(SyntaxKind.CoalesceAssignmentExpression) =>
            state.IsNull(unlessSet.Left),
        _ => !IsChoice(ancestor),
    });

    /// <summary>Determines whether something decides around a node whether it is reached.</summary>
    public static bool IsConditional(SyntaxNode node, SyntaxNode part) => Around(node, part).Any(
        ancestor => ancestor is IfStatementSyntax or WhileStatementSyntax or ForStatementSyntax || IsChoice(ancestor));

    /// <summary>What is around a node, up to a part of the code and with it.</summary>
    public static IEnumerable<SyntaxNode> Around(SyntaxNode node, SyntaxNode part) =>
        node.Ancestors().TakeWhile(ancestor => ancestor != part.Parent);

    private static bool IsChoice(SyntaxNode ancestor) => ancestor is ConditionalExpressionSyntax or SwitchStatementSyntax
        or SwitchExpressionSyntax or CommonForEachStatementSyntax or CatchClauseSyntax
        || (ancestor is BinaryExpressionSyntax && ancestor.Kind()
            is SyntaxKind.CoalesceExpression or SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression);

    // An answer that is used, or a method that may throw.
    private bool MayLook(SyntaxNode node) => node switch
    {
        AwaitExpressionSyntax => node.Parent is not ExpressionStatementSyntax,
        CommonForEachStatementSyntax loop => loop.AwaitKeyword != default,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: ThrowIfCancelled } } => false,
        InvocationExpressionSyntax call => call.CalledName()?.Identifier.ValueText.Contains("hrow") == true
            || model.GetSymbolInfo(call, cancellationToken).Symbol?.DeclaringSyntaxReferences.Any(
                declaration => declaration.GetSyntax(cancellationToken).DescendantNodes().Any(
                    inside => inside is ThrowStatementSyntax or ThrowExpressionSyntax)) == true,
        _ => false,
    };

    private static bool Leaves(SyntaxNode node, SyntaxNode part) => node switch
    {
        ThrowStatementSyntax or ThrowExpressionSyntax or ReturnStatementSyntax or YieldStatementSyntax
            or GotoStatementSyntax => true,
        BreakStatementSyntax => !Around(node, part).Any(
            ancestor => LoopIteration.IsLoop(ancestor) || ancestor is SwitchStatementSyntax),
        ContinueStatementSyntax => !Around(node, part).Any(LoopIteration.IsLoop),
        _ => false,
    };

    private bool IsPassedBy(SyntaxNode exit, SyntaxNode part) => Around(exit, part).Any(
        ancestor => ancestor is CatchClauseSyntax || (ancestor is IfStatementSyntax choice
            && matching.CanBe(choice.Condition, !choice.Statement.Span.Contains(exit.Span), state)));
}
