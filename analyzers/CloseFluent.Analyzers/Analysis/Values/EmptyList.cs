using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The ways to write a list without items.</summary>
internal static class EmptyList
{
    public static bool Is(ExpressionSyntax list) => list.Unwrap() switch
    {
        CollectionExpressionSyntax items => items.Elements.Count == 0,
        ArrayCreationExpressionSyntax { Initializer: { } items } => items.Expressions.Count == 0,
        ArrayCreationExpressionSyntax { Type.RankSpecifiers: [{ Sizes: [LiteralExpressionSyntax { Token.Value: 0 }] }] } => true,
        ObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Type: var type } creation =>
            type.LastName() is "List" or "HashSet" && creation.Initializer is null or { Expressions.Count: 0 },
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call =>
            call.CalledName() is GenericNameSyntax { Identifier.ValueText: "Empty" },
        _ => false,
    };
}
