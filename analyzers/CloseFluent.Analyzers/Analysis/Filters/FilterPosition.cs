using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Where a part of a filter is within the whole.</summary>
internal static class FilterPosition
{
    /// <summary>
    /// Determines whether a selection takes nothing that the part leaves out: under a negation it would be the other way round,
    /// and what becomes of a variable is not in sight.
    /// </summary>
    public static bool IsPlain(ExpressionSyntax part)
    {
        SyntaxNode node = part;
        while (true)
        {
            switch (node.Parent)
            {
                case ParenthesizedExpressionSyntax or ExpressionElementSyntax or CollectionExpressionSyntax:
                case BinaryExpressionSyntax group when FilterPartReader.IsGroup(group):
                    node = node.Parent;
                    break;
                case LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }:
                    if (call.CalledName()?.Identifier.ValueText != "Any")
                    {
                        return call.CalledName()?.Identifier.ValueText == "Where";
                    }

                    node = call;
                    break;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
                    when call.CalledName()?.Identifier.ValueText is "AllOf" or "AnyOf":
                    node = call;
                    break;
                default:
                    return false;
            }
        }
    }
}
