using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A loop that counts through a list, upwards or downwards: its index, and the list.</summary>
/// <param name="Index">The variable that counts.</param>
/// <param name="Items">The list whose length is counted to, or from.</param>
internal sealed record CountedLoop(string Index, ExpressionSyntax Items)
{
    public static CountedLoop? Find(StatementSyntax loop) => loop switch
    {
        ForStatementSyntax statement => FromFor(statement),
        WhileStatementSyntax statement => FromWhile(statement),
        _ => null,
    };

    // for (int i = 0; i < leads.Count; i++), for (int i = leads.Count - 1; i >= 0; i--), for (int i = 0, n = leads.Count; i < n; i++)
    private static CountedLoop? FromFor(ForStatementSyntax loop) =>
        loop.Incrementors is [var step]
        && StepOf(step) is { } index
        && IsCompared(loop.Condition, index)
        && (ListIn(loop.Condition) ?? ListIn(loop.Declaration) ?? ListIn(loop.Initializers.FirstOrDefault())) is { } items
        && !SyntaxIndex.Of(loop).Writes(index, loop.Statement.Span).Any()
            ? new CountedLoop(index, items)
            : null;

    // while (i < leads.Count) { … i++; }
    private static CountedLoop? FromWhile(WhileStatementSyntax loop) =>
        loop.Condition is BinaryExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var index } } condition
        && ListIn(condition.Right) is { } items
        && loop.Statement is BlockSyntax body
        && SyntaxIndex.Of(loop).Writes(index, body.Span).ToArray() is [ExpressionSyntax { Parent: ExpressionStatementSyntax next } step]
        && next.Parent == body
        && StepOf(step) == index
            ? new CountedLoop(index, items)
            : null;

    private static bool IsCompared(ExpressionSyntax? condition, string index) =>
        condition is BinaryExpressionSyntax { Left: IdentifierNameSyntax counted } && counted.Identifier.ValueText == index;

    private static ExpressionSyntax? ListIn(SyntaxNode? code) => code?.DescendantsAndSelf().OfType<MemberAccessExpressionSyntax>()
        .FirstOrDefault(access => access.Name.Identifier.ValueText is "Count" or "Length")?.Expression;

    private static string? StepOf(ExpressionSyntax step) => step switch
    {
        PostfixUnaryExpressionSyntax { Operand: IdentifierNameSyntax index } next when next.Kind()
            is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression => index.Identifier.ValueText,
        PrefixUnaryExpressionSyntax { Operand: IdentifierNameSyntax index } next when next.Kind()
            is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression => index.Identifier.ValueText,
        _ => null,
    };
}
