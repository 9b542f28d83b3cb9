using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>An id that is written where it is used.</summary>
internal static class LiteralId
{
    /// <summary>The text of the id; null where it comes from elsewhere.</summary>
    public static string? Find(TypedArgument argument) =>
        argument.IdType is not null
        && argument.Value.Unwrap() is LiteralExpressionSyntax literal
        && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? literal.Token.ValueText
            : null;
}
