using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The code between a failed send and the next: whether an unknown outcome evidently gets through it.</summary>
internal sealed class PathFromCatch(SemanticModel model, CatchMatching matching, CancellationToken cancellationToken)
{
    private static readonly KeptByModel<(SyntaxNode Part, SyntaxNode Scope), bool> s_passed = new();

    private static readonly HashSet<string> s_questions =
        ["ReadLine", "ReadLineAsync", "ReadKey", "Prompt", "PromptAsync", "Confirm", "ConfirmAsync", "Ask", "AskAsync"];

    /// <summary>Determines whether it gets through code up to a position, and no one asks there what became of the send.</summary>
    public bool Passes(SyntaxNode part, int end)
    {
        // What is before one send of a loop is before the next too.
        if (part is StatementSyntax && part.Span.End <= end)
        {
            return s_passed.GetOrAdd(model, (part, matching.Scope), key => PassesUpTo(key.Part, key.Part.Span.End));
        }

        return PassesUpTo(part, end);
    }

    private bool PassesUpTo(SyntaxNode part, int end) =>
        part.DescendantsInFunction()
            .Where(node => node.Span.End <= end)
            .All(node => !MayCheck(node) && (!Leaves(node, part.Parent!) || IsPassedBy(node, part.Parent!)));

    /// <summary>Determines whether the conditions between a node and what contains it evidently let it reach the node.</summary>
    public bool Reaches(SyntaxNode node, SyntaxNode container) => Around(node, container).All(ancestor => ancestor switch
    {
        IfStatementSyntax choice => choice.Condition.Span.Contains(node.Span)
            || matching.CanBe(choice.Condition, choice.Statement.Span.Contains(node.Span)),
        _ => !IsChoice(ancestor),
    });

    /// <summary>Determines whether what is inside may be left out, or run at another time.</summary>
    public static bool IsChoice(SyntaxNode ancestor) => ancestor is IfStatementSyntax or ConditionalExpressionSyntax
        or SwitchStatementSyntax or SwitchExpressionSyntax or BinaryExpressionSyntax or CatchClauseSyntax or QueryBodySyntax
        or WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax
        || ancestor.IsKind(SyntaxKind.CoalesceAssignmentExpression) || ancestor.IsInnerFunction();

    private static IEnumerable<SyntaxNode> Around(SyntaxNode node, SyntaxNode container) =>
        node.Ancestors().TakeWhile(ancestor => ancestor != container);

    // A response that is used, a person who is asked, or a method that may throw for another reason than cancellation.
    private bool MayCheck(SyntaxNode node) => node switch
    {
        AwaitExpressionSyntax => node.Parent is not ExpressionStatementSyntax,
        CommonForEachStatementSyntax loop => loop.AwaitKeyword != default,
        InvocationExpressionSyntax call when call.CalledName()?.Identifier.ValueText is { } name
            && (name.Contains("hrow") || s_questions.Contains(name)) => name != "ThrowIfCancellationRequested",
        InvocationExpressionSyntax call => model.GetSymbolInfo(call, cancellationToken).Symbol?.DeclaringSyntaxReferences.Any(
            declaration => declaration.GetSyntax(cancellationToken).Descendants().Any(
                inside => inside is ThrowStatementSyntax or ThrowExpressionSyntax)) == true,
        _ => false,
    };

    private static bool Leaves(SyntaxNode node, SyntaxNode container) => node switch
    {
        ThrowStatementSyntax or ThrowExpressionSyntax or ReturnStatementSyntax or YieldStatementSyntax
            or GotoStatementSyntax => true,
        BreakStatementSyntax => !Around(node, container).Any(
            ancestor => LoopIteration.IsLoop(ancestor) || ancestor is SwitchStatementSyntax),
        ContinueStatementSyntax => !Around(node, container).Any(LoopIteration.IsLoop),
        _ => false,
    };

    private bool IsPassedBy(SyntaxNode exit, SyntaxNode container) => Around(exit, container).Any(
        ancestor => ancestor is CatchClauseSyntax || (ancestor is IfStatementSyntax choice
            && matching.CanBe(choice.Condition, !choice.Statement.Span.Contains(exit.Span))));
}
