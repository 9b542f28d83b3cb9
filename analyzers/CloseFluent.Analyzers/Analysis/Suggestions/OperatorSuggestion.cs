using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds what was meant by an operator that two values do not have, of which one is of the library.</summary>
internal static class OperatorSuggestion
{
    public static Suggestion? Find(
        SemanticModel model, KnownSymbols known, BinaryExpressionSyntax operation, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(operation, cancellationToken).Symbol is not null
            || model.GetTypeInfo(operation.Left, cancellationToken).Type is not { TypeKind: not TypeKind.Error } left
            || model.GetTypeInfo(operation.Right, cancellationToken).Type is not { TypeKind: not TypeKind.Error } right
            || !(IsConcerned(known, left) || IsConcerned(known, right))
            || HasOwnFault(model, known, operation.Left, cancellationToken)
            || HasOwnFault(model, known, operation.Right, cancellationToken))
        {
            return null;
        }

        return FindWhole(model, known, operation, left, right)
            ?? FindConverted(model, known, operation, operation.Right, left, known.IsOpenEnum, cancellationToken)
            ?? FindConverted(model, known, operation, operation.Left, right, _ => true, cancellationToken)
            ?? FindConverted(model, known, operation, operation.Right, left, _ => true, cancellationToken);
    }

    // Leads.WithIds(misspelled): the operator is not what is wrong.
    private static bool HasOwnFault(
        SemanticModel model, KnownSymbols known, ExpressionSyntax operand, CancellationToken cancellationToken) =>
        ArgumentListInfo.Find(model, known, operand.Unwrap(), cancellationToken) is null;

    private static bool IsConcerned(KnownSymbols known, ITypeSymbol type) => known.IsLibraryType(ValueSuggestion.Underlying(type))
        || (type is INamedTypeSymbol { Name: nameof(Task), TypeArguments: [var result] } && known.IsLibraryType(result));

    private static Suggestion? FindWhole(
        SemanticModel model, KnownSymbols known, BinaryExpressionSyntax operation, ITypeSymbol left, ITypeSymbol right)
    {
        if (known.Effects.IsSelection(left) && known.Effects.IsSelection(right))
        {
            return FindJoined(operation, left, right);
        }

        if (FilterSuggestion.IsFilter(known, left) && right.SpecialType == SpecialType.System_Boolean)
        {
            return FilterSuggestion.FindJoined(model, operation.Right);
        }

        if (FilterSuggestion.IsFilter(known, right) && left.SpecialType == SpecialType.System_Boolean)
        {
            return FilterSuggestion.FindJoined(model, operation.Left);
        }

        if (left.Is(right) && known.IsOpenEnum(left))
        {
            return new Suggestion(
                $"'{left.Name}' is one word, and words are not flags", $"write '{operation.Left}' or '{operation.Right}'");
        }

        if (known.Prefixes.IsId(left) && known.Prefixes.IsId(right))
        {
            return new Suggestion(
                $"'{left.Name}' and '{right.Name}' are ids of different kinds, and never equal",
                "compare ids of one kind");
        }

        if (FilterSuggestion.IsField(known, right) && operation.IsKind(SyntaxKind.EqualsExpression))
        {
            return new Suggestion(
                $"'{operation.Right}' is a field, of which a filter is built", $"write '{operation.Right}.IsAnyOf(…)' with all of them");
        }

        return null;
    }

    private static Suggestion FindJoined(BinaryExpressionSyntax operation, ITypeSymbol left, ITypeSymbol right)
    {
        string fault = $"'{operation.OperatorToken.Text}' does not join these selections";
        bool isPlain = left.Is(right) && left.Name.StartsWith("Sortable", StringComparison.Ordinal);
        if (isPlain)
        {
            return new Suggestion(fault, $"write '{CodeQuote.From(operation.Left, CodeQuote.Short / 2)} | …' for all that are in one "
                + "of them, '… & …' for those in both, 'Except' to leave some out");
        }

        return new Suggestion(fault, "join filters of one kind of object, and order and limit the whole");
    }

    private static Suggestion? FindConverted(
        SemanticModel model,
        KnownSymbols known,
        BinaryExpressionSyntax operation,
        ExpressionSyntax value,
        ITypeSymbol other,
        Func<ITypeSymbol, bool> isWanted,
        CancellationToken cancellationToken)
    {
        ITypeSymbol target = ValueSuggestion.Underlying(other);
        if (!isWanted(target)
            || ArgumentListInfo.Find(model, known, value, cancellationToken) is not { } arguments
            || new Conversions(known, arguments).Find(target) is not { Alternatives.Count: > 0 } replacement)
        {
            return null;
        }

        string[] texts = [.. replacement.Alternatives.Select(text => value == operation.Left
            ? $"{text} {operation.OperatorToken.Text} {operation.Right}"
            : $"{operation.Left} {operation.OperatorToken.Text} {text}")];
        return new Suggestion(
            $"{Show(model, operation.Left)} and {Show(model, operation.Right)} have no '{operation.OperatorToken.Text}'",
            $"write '{string.Join("' or '", texts)}'",
            replacement is { Alternatives.Count: 1, Text: { } only } ? new TextChange(value.Span, only) : null)
        {
            Shown = texts[0],
        };
    }

    private static string Show(SemanticModel model, ExpressionSyntax value)
    {
        string type = ValueSuggestion.Underlying(model.GetTypeInfo(value).Type!).WithArticle();
        return value.IsKind(SyntaxKind.StringLiteralExpression) || value.IsKind(SyntaxKind.NumericLiteralExpression)
            ? type
            : $"'{CodeQuote.From(value)}', {type},";
    }
}
