using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What a loop does when a send in it has succeeded: the statements that follow it in its blocks.</summary>
internal sealed class LoopSuccess
{
    private readonly StatementSyntax _loop;

    public LoopSuccess(
        InvocationExpressionSyntax call, TryStatementSyntax attempt, StatementSyntax loop, IReadOnlyList<StatementSyntax> following)
    {
        _loop = loop;
        StatementSyntax[] sure = [.. call.Ancestors().TakeWhile(node => node != attempt.Block).OfType<StatementSyntax>()
            .Where(statement => statement.Parent is BlockSyntax)
            .SelectMany(statement => statement.SiblingStatements()!.SkipWhile(sibling => sibling != statement))];
        SyntaxNode[] writes = [.. sure.Where(IsStraight).SelectMany(Nodes).Where(node => node.Span.End >= call.Span.End)];
        string[] flags = [.. writes.Where(node => IsFlag(node, call)).SelectMany(AssignedNames.In)];
        Written = [.. writes.SelectMany(AssignedNames.In)];
        EndsLoop = sure.Any(LeavesLoop)
            || following.Any(part => LeavesLoop(part)
                || (part is IfStatementSyntax choice && Names(choice.Condition, flags) && Nodes(choice).Any(LeavesLoop)))
            || (Condition(loop) is { } condition && Names(condition, flags));
    }

    /// <summary>Gets whether it evidently leaves the loop.</summary>
    public bool EndsLoop { get; }

    /// <summary>The variables that it writes behind the send.</summary>
    public IReadOnlyCollection<string> Written { get; }

    /// <summary>Determines whether the same action is not sent again.</summary>
    public bool IsDoneWith(ExpressionSyntax action) => EndsLoop || Names(action, Written);

    /// <summary>Determines whether a statement never reaches the code behind it, nor the next iteration.</summary>
    public static bool Leaves(StatementSyntax statement) => statement switch
    {
        BlockSyntax block => block.Statements.LastOrDefault() is { } last && Leaves(last),
        ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax => true,
        YieldStatementSyntax end => end.IsKind(SyntaxKind.YieldBreakStatement),
        _ => false,
    };

    private bool LeavesLoop(SyntaxNode node) => node is ReturnStatementSyntax
        || (node is BreakStatementSyntax
            && node.Ancestors()
                .First(ancestor => LoopIteration.IsLoop(ancestor) || ancestor is SwitchStatementSyntax) == _loop);

    private static bool IsStraight(StatementSyntax statement) =>
        statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax;

    // A counter, or the time of the last send, says nothing of success.
    private static bool IsFlag(SyntaxNode node, InvocationExpressionSyntax call) =>
        node is AssignmentExpressionSyntax set && set.IsKind(SyntaxKind.SimpleAssignmentExpression)
        && (set.Right is LiteralExpressionSyntax || set.Right.Span.Contains(call.Span));

    private static bool Names(ExpressionSyntax expression, IReadOnlyCollection<string> names) => expression
        .DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(use => names.Contains(use.Identifier.ValueText));

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
