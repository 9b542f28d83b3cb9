using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What a loop does when a send in it has succeeded.</summary>
internal sealed class LoopSuccess
{
    private readonly InvocationExpressionSyntax _call;
    private readonly BlockSyntax _attempt;
    private readonly StatementSyntax _loop;

    public LoopSuccess(
        InvocationExpressionSyntax call, TryStatementSyntax attempt, StatementSyntax loop, IReadOnlyList<StatementSyntax> following)
    {
        _call = call;
        _attempt = attempt.Block;
        _loop = loop;
        SyntaxNode[] after = [.. Nodes(_attempt).Where(node => node.Span.End >= call.Span.End)];
        Written = [.. after.Where(node => !node.Span.Contains(call.Span) && !IsConditional(node)).SelectMany(AssignedNames.In)];
        string[] flags =
        [
            .. after.OfType<AssignmentExpressionSyntax>().Where(set => IsFlag(set) && !IsConditional(set)).SelectMany(AssignedNames.In),
        ];
        string[] results = [.. call.Ancestors().TakeWhile(node => node != _attempt).SelectMany(AssignedNames.In)];
        HashSet<string> successNames = new(flags.Concat(results));
        EndsLoop = after.Any(node => LeavesLoop(node) && IsSure(node, results))
            || following.Any(part => LeavesLoop(part)
                || (part is IfStatementSyntax choice && Names(choice.Condition, successNames) && Nodes(choice).Any(LeavesLoop)))
            || (Condition(loop) is { } condition && Names(condition, flags));
    }

    /// <summary>Gets whether it evidently leaves the loop.</summary>
    public bool EndsLoop { get; }

    /// <summary>The variables that it writes behind the send.</summary>
    public IReadOnlyCollection<string> Written { get; }

    /// <summary>Determines whether the same action is not sent again.</summary>
    public bool IsDoneWith(ExpressionSyntax action) => EndsLoop || Names(action, Written);

    /// <summary>Determines whether a statement never comes to the code behind it, nor to the next iteration.</summary>
    public static bool Leaves(StatementSyntax statement) => statement switch
    {
        BlockSyntax block => block.Statements.LastOrDefault() is { } last && Leaves(last),
        ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax => true,
        YieldStatementSyntax end => end.IsKind(SyntaxKind.YieldBreakStatement),
        _ => false,
    };

    private bool LeavesLoop(SyntaxNode node) => node is ReturnStatementSyntax
        || (node is BreakStatementSyntax
            && node.Ancestors().First(ancestor => LoopIteration.IsLoop(ancestor) || ancestor is SwitchStatementSyntax) == _loop);

    // Nothing decides over it but what the send gave.
    private bool IsSure(SyntaxNode exit, string[] results) => !Deciding(exit).Any(ancestor =>
        ancestor is not IfStatementSyntax choice || !Names(choice.Condition, results));

    private bool IsConditional(SyntaxNode node) => Deciding(node).Any();

    // What decides whether a node is reached from the send: a choice beside it, or one whose other branch has the send.
    private IEnumerable<SyntaxNode> Deciding(SyntaxNode node) => node.Ancestors()
        .TakeWhile(ancestor => ancestor != _attempt)
        .Where(ancestor => ancestor is IfStatementSyntax choice
            ? !choice.Span.Contains(_call.Span) || IsElse(choice, node) != IsElse(choice, _call)
            : IsChoice(ancestor) && !ancestor.Span.Contains(_call.Span));

    private static bool IsElse(IfStatementSyntax choice, SyntaxNode node) => choice.Else?.Span.Contains(node.Span) == true;

    private static bool IsChoice(SyntaxNode ancestor) =>
        ancestor is SwitchSectionSyntax or CatchClauseSyntax or ConditionalExpressionSyntax || LoopIteration.IsLoop(ancestor);

    // A counter, or the time of the last send, says nothing of success.
    private bool IsFlag(AssignmentExpressionSyntax set) => set.IsKind(SyntaxKind.SimpleAssignmentExpression)
        && (set.Right is LiteralExpressionSyntax || set.Right.Span.Contains(_call.Span));

    private static bool Names(ExpressionSyntax expression, IReadOnlyCollection<string> names) => names.Count > 0
        && expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(use => names.Contains(use.Identifier.ValueText));

    private static IEnumerable<SyntaxNode> Nodes(SyntaxNode part) => part.DescendantNodes(
        node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));

    private static ExpressionSyntax? Condition(SyntaxNode loop) => loop switch
    {
        WhileStatementSyntax node => node.Condition,
        DoStatementSyntax node => node.Condition,
        ForStatementSyntax node => node.Condition,
        _ => null,
    };
}
