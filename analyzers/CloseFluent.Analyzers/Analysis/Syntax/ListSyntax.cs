using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A list that is written out.</summary>
internal static class ListSyntax
{
    /// <summary>The items of an array or a collection expression; null where it is neither, or takes over another list.</summary>
    public static IEnumerable<ExpressionSyntax>? FindElements(ExpressionSyntax expression) => expression.Unwrap() switch
    {
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } items } => items.Expressions,
        CollectionExpressionSyntax list when list.Elements.All(element => element is ExpressionElementSyntax) =>
            list.Elements.Cast<ExpressionElementSyntax>().Select(element => element.Expression),
        _ => null,
    };
}
