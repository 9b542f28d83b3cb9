using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The code between a failed send and the next: whether an unknown outcome evidently gets through it.</summary>
internal sealed class PathFromCatch(
    SemanticModel model, CatchMatching matching, CatchClauseSyntax handler, CancellationToken cancellationToken)
{
    /// <summary>Throws for another reason than what became of a send.</summary>
    public const string ThrowIfCancelled = "ThrowIfCancellationRequested";

    /// <summary>
    /// Determines whether it gets through code up to a position, and no one asks there what became of the send.
    /// </summary>
    public bool Passes(SyntaxNode part, int end) =>
        part.DescendantNodesAndSelf(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Where(node => node.Span.End <= end)
            .All(node => !MayCheck(node) && (!Leaves(node, part) || IsPassedBy(node, part)));

    /// <summary>
    /// Determines whether it reaches a node below a part of the code, as far as the conditions around the node say.
    /// </summary>
    public bool Reaches(SyntaxNode node, SyntaxNode part) => Around(node, part).All(ancestor => ancestor switch
    {
        IfStatementSyntax choice => choice.Condition.Span.Contains(node.Span)
            || matching.CanBe(choice.Condition, choice.Statement.Span.Contains(node.Span), handler),
        WhileStatementSyntax loop => matching.CanBe(loop.Condition, true, handler),
        ForStatementSyntax { Condition: { } condition } => matching.CanBe(condition, true, handler),
        _ => !IsChoice(ancestor),
    });

    /// <summary>Determines whether something decides around a node whether it is reached.</summary>
    public static bool IsConditional(SyntaxNode node, SyntaxNode part) => Around(node, part).Any(
        ancestor => ancestor is IfStatementSyntax or WhileStatementSyntax or ForStatementSyntax || IsChoice(ancestor));

    private static IEnumerable<SyntaxNode> Around(SyntaxNode node, SyntaxNode part) =>
        node.Ancestors().TakeWhile(ancestor => ancestor != part.Parent);

    private static bool IsChoice(SyntaxNode ancestor) => ancestor is ConditionalExpressionSyntax or SwitchStatementSyntax
        or SwitchExpressionSyntax or CommonForEachStatementSyntax or CatchClauseSyntax
        || ancestor.Kind() is SyntaxKind.CoalesceExpression or SyntaxKind.CoalesceAssignmentExpression
            or SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression;

    // A response that is used, or a method that may throw.
    private bool MayCheck(SyntaxNode node) => node switch
    {
        AwaitExpressionSyntax => node.Parent is not ExpressionStatementSyntax,
        CommonForEachStatementSyntax loop => loop.AwaitKeyword != default,
        InvocationExpressionSyntax call when call.CalledName()?.Identifier.ValueText is { } name && name.Contains("hrow") =>
            name != ThrowIfCancelled,
        InvocationExpressionSyntax call => model.GetSymbolInfo(call, cancellationToken).Symbol?.DeclaringSyntaxReferences.Any(
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
            && matching.CanBe(choice.Condition, !choice.Statement.Span.Contains(exit.Span), handler)));
}
