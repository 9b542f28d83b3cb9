using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A value that is set under a name, which is written as a text beside it.</summary>
internal static class NamedValue
{
    /// <summary>The name and the value that a node sets, by the text alone; null where it sets none.</summary>
    public static (string Name, ExpressionSyntax Value)? Find(SyntaxNode node) =>
        FindPair(node) is var (key, value) ? ((string)key.Token.Value!, value) : null;

    /// <summary>As above, with the place of the name.</summary>
    public static (LiteralExpressionSyntax Key, ExpressionSyntax Value)? FindPair(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] }, Right: var value } =>
            Pair(key.Expression, value),
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key] }, Right: var value } =>
            Pair(key.Expression, value),
        InitializerExpressionSyntax { Expressions: [var key, var value] } => Pair(key, value),
        InvocationExpressionSyntax { ArgumentList.Arguments: [var key, var value, ..] } => Pair(key.Expression, value.Expression),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var key, var value] } => Pair(key.Expression, value.Expression),
        _ => null,
    };

    private static (LiteralExpressionSyntax Key, ExpressionSyntax Value)? Pair(ExpressionSyntax key, ExpressionSyntax value) =>
        key is LiteralExpressionSyntax { Token.Value: string } name ? (name, value) : null;
}
