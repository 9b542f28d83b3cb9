using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A variable that is tested behind an attempt, such as <c>if (failed)</c> or <c>if (sent is null)</c>.</summary>
internal sealed class TestedFlag
{
    private readonly string _name;
    private readonly SyntaxKind _wanted;

    private TestedFlag(string name, SyntaxKind wanted)
    {
        _name = name;
        _wanted = wanted;
    }

    /// <summary>The variable of a condition; null where it tests anything else.</summary>
    public static TestedFlag? Find(ExpressionSyntax condition) => condition.Unwrap() switch
    {
        IdentifierNameSyntax name => new TestedFlag(name.Identifier.ValueText, SyntaxKind.TrueLiteralExpression),
        PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression)
            && not.Operand.Unwrap() is IdentifierNameSyntax name =>
            new TestedFlag(name.Identifier.ValueText, SyntaxKind.FalseLiteralExpression),
        BinaryExpressionSyntax { Left: IdentifierNameSyntax name, Right: LiteralExpressionSyntax value } test
            when test.IsKind(SyntaxKind.EqualsExpression) => new TestedFlag(name.Identifier.ValueText, value.Kind()),
        IsPatternExpressionSyntax
        {
            Expression: IdentifierNameSyntax name, Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax value },
        } => new TestedFlag(name.Identifier.ValueText, value.Kind()),
        _ => null,
    };

    /// <summary>
    /// The expression that makes a call only where a variable has some value, with that variable: <c>sent ??= …</c>,
    /// <c>sent ?? …</c> or <c>sent is null ? … : sent</c>; the call alone where nothing in its statement is tested.
    /// </summary>
    public static (ExpressionSyntax Whole, TestedFlag? Flag) Around(InvocationExpressionSyntax call)
    {
        ExpressionSyntax made = call;
        while (made.Parent is ExpressionSyntax outer
            and (AwaitExpressionSyntax or ParenthesizedExpressionSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax))
        {
            made = outer;
        }

        (ExpressionSyntax Whole, TestedFlag? Flag) tested = made.Parent switch
        {
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } set when set.IsKind(SyntaxKind.CoalesceAssignmentExpression) =>
                (set, OfNull(name)),
            BinaryExpressionSyntax { Left: IdentifierNameSyntax name } choice when choice.IsKind(SyntaxKind.CoalesceExpression) =>
                (choice, OfNull(name)),
            ConditionalExpressionSyntax choice when choice.WhenTrue == made => (choice, Find(choice.Condition)),
            ConditionalExpressionSyntax choice when choice.WhenFalse == made => (choice, FindOpposite(choice.Condition)),
            _ => (call, null),
        };
        return tested.Flag is null ? (call, null) : tested;
    }

    /// <summary>Determines whether the condition is evidently not met where an attempt succeeded.</summary>
    public bool IsOtherAfter(TryStatementSyntax attempt) =>
        ValueAfter(attempt.Block) is var value && (value ?? ValueBefore(attempt)) is { } kind
        && kind != _wanted;

    /// <summary>Determines whether the condition is evidently met behind a handler.</summary>
    public bool IsMetAfter(TryStatementSyntax attempt, CatchClauseSyntax handler) =>
        !IsWrittenOtherwise(handler.Block)
        && (ValueAfter(handler.Block) ?? ValueBefore(attempt)) == _wanted;

    /// <summary>Determines whether a statement before an attempt sets what does not meet the condition, unless a failure does.</summary>
    public bool IsSetBefore(TryStatementSyntax attempt, IEnumerable<StatementSyntax> before) =>
        before.Any(statement => statement is ExpressionStatementSyntax
            {
                Expression: AssignmentExpressionSyntax { Right: LiteralExpressionSyntax value } set,
            } && Sets(set) && value.Kind() != _wanted)
        && !SyntaxIndex.Of(attempt).Writes(_name, attempt.Block.Span).Any();

    private static TestedFlag OfNull(IdentifierNameSyntax name) => new(name.Identifier.ValueText, SyntaxKind.NullLiteralExpression);

    // What is tested where the condition is not met: sent is not null ? sent : …
    private static TestedFlag? FindOpposite(ExpressionSyntax condition) => condition.Unwrap() switch
    {
        BinaryExpressionSyntax { Left: IdentifierNameSyntax name, Right: LiteralExpressionSyntax value } test
            when test.IsKind(SyntaxKind.NotEqualsExpression) => new TestedFlag(name.Identifier.ValueText, value.Kind()),
        IsPatternExpressionSyntax
        {
            Expression: IdentifierNameSyntax name,
            Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax value } },
        } => new TestedFlag(name.Identifier.ValueText, value.Kind()),
        _ => null,
    };

    // What a variable is declared with, where only the attempt and the code behind it write it.
    private SyntaxKind? ValueBefore(TryStatementSyntax attempt)
    {
        SyntaxNode scope = attempt.Parent!;
        SyntaxNode[] before = [.. SyntaxIndex.Of(attempt).Writes(_name, scope.Span).Where(write => write.SpanStart < attempt.SpanStart)];
        return before is [VariableDeclaratorSyntax { Initializer.Value: { } value }] && value is LiteralExpressionSyntax literal
            ? literal.Kind() : null;
    }

    // The last value that the statements of a block set; what is sent gives one that is not null.
    private SyntaxKind? ValueAfter(BlockSyntax block) => block.Statements
        .OfType<ExpressionStatementSyntax>()
        .Select(statement => statement.Expression)
        .OfType<AssignmentExpressionSyntax>()
        .Where(Sets)
        .Select(set => set.Right is LiteralExpressionSyntax literal ? literal.Kind() : (SyntaxKind?)SyntaxKind.ObjectCreationExpression)
        .LastOrDefault();

    private bool IsWrittenOtherwise(BlockSyntax block) => SyntaxIndex.Of(block).Writes(_name, block.Span).Any(
        write => write is not AssignmentExpressionSyntax { Right: LiteralExpressionSyntax, Parent.Parent: var container }
            || container != block);

    private bool Sets(AssignmentExpressionSyntax set) => set.IsKind(SyntaxKind.SimpleAssignmentExpression)
        && set.Left is IdentifierNameSyntax name && name.Identifier.ValueText == _name;
}
