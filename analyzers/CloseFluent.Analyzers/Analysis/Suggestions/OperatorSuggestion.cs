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

        if (operation.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression)
        {
            return FindWhole(model, known, operation, left, right)
                ?? ValueSuggestion.FindTruth(model, known, operation.Left, left, cancellationToken)
                ?? ValueSuggestion.FindTruth(model, known, operation.Right, right, cancellationToken);
        }

        return FindText(model, known, operation, cancellationToken) ?? FindWhole(model, known, operation, left, right)
            ?? FindConverted(model, known, operation, operation.Right, left, known.IsOpenEnum, cancellationToken)
            ?? FindConverted(model, known, operation, operation.Left, right, _ => true, cancellationToken)
            ?? FindConverted(model, known, operation, operation.Right, left, _ => true, cancellationToken);
    }

    /// <summary>Of <c>filter += other</c>: which of the two ways to join them is meant, no one knows.</summary>
    public static Suggestion? FindAdded(
        SemanticModel model, KnownSymbols known, AssignmentExpressionSyntax assignment, CancellationToken cancellationToken)
    {
        if (assignment is not { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax, Right: not LiteralExpressionSyntax }
            || model.GetTypeInfo(assignment.Left, cancellationToken).Type is not { } left
            || !FilterSuggestion.IsFilter(known, left)
            || !left.Is(model.GetTypeInfo(assignment.Right, cancellationToken).Type))
        {
            return null;
        }

        string added = CodeQuote.From(assignment.Right);
        return new Suggestion(
            "Filters are not added",
            $"write '{assignment.Left} &= {added}' where both must hold, '{assignment.Left} |= {added}' where one is enough");
    }

    // Leads.WithIds(misspelled): the operator is not what is wrong.
    private static bool HasOwnFault(
        SemanticModel model, KnownSymbols known, ExpressionSyntax operand, CancellationToken cancellationToken) =>
        ArgumentListInfo.Find(model, known, operand.Unwrap(), cancellationToken) is null;

    private static bool IsConcerned(KnownSymbols known, ITypeSymbol type) => known.IsLibraryType(ValueSuggestion.Underlying(type))
        || (type is INamedTypeSymbol { Name: nameof(Task), TypeArguments: [var result] } && known.IsLibraryType(result));

    // status.ToString() == BulkActionStatus.Done: words are compared as words, or as texts.
    private static Suggestion? FindText(
        SemanticModel model, KnownSymbols known, BinaryExpressionSyntax operation, CancellationToken cancellationToken)
    {
        foreach ((ExpressionSyntax text, ExpressionSyntax word) in new[]
            { (operation.Left, operation.Right), (operation.Right, operation.Left) })
        {
            if (model.GetTypeInfo(text, cancellationToken).Type?.SpecialType != SpecialType.System_String
                || model.GetTypeInfo(word, cancellationToken).Type is not { } type
                || !known.IsOpenEnum(ValueSuggestion.Underlying(type))
                || ConstantValue.Only(model, text, cancellationToken) is not null)
            {
                continue;
            }

            string compared = FindWord(model, text, type, cancellationToken) is { } source
                ? $"{source} {operation.OperatorToken.Text} {word}"
                : $"{text} {operation.OperatorToken.Text} {word}{(ValueSuggestion.Underlying(type).Is(type) ? "" : "?")}.Value";
            return new Suggestion(
                $"{Show(model, operation.Left)} and {Show(model, operation.Right)} have no '{operation.OperatorToken.Text}'",
                $"write '{CodeQuote.From(compared)}'",
                new TextChange(operation.Span, compared));
        }

        return null;
    }

    // What became a text, where it is such a word.
    private static ExpressionSyntax? FindWord(
        SemanticModel model, ExpressionSyntax text, ITypeSymbol type, CancellationToken cancellationToken)
    {
        ExpressionSyntax? source = (text.Unwrap() as InvocationExpressionSyntax)?.CalledName() is { Identifier.ValueText: "ToString" } call
            ? call.Receiver() : null;
        return source is not null && model.GetTypeInfo(source, cancellationToken).Type is { } given
            && ValueSuggestion.Underlying(given).Is(ValueSuggestion.Underlying(type)) ? source : null;
    }

    // lead.Url && lead.Name: what is asked of them is missing.
    private static Suggestion? FindOnFields(KnownSymbols known, BinaryExpressionSyntax operation, ITypeSymbol left, ITypeSymbol right)
    {
        string? joining = operation.Kind() switch
        {
            SyntaxKind.LogicalAndExpression or SyntaxKind.BitwiseAndExpression => "&",
            SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression => "|",
            _ => null,
        };
        bool isLeft = FilterSuggestion.IsField(known, left);
        bool isRight = FilterSuggestion.IsField(known, right);
        if (joining is null
            || !(isLeft || isRight)
            || !(isLeft || FilterSuggestion.IsFilter(known, left))
            || !(isRight || FilterSuggestion.IsFilter(known, right)))
        {
            return null;
        }

        string text = $"{Asked(operation.Left, left, isLeft)} {joining} {Asked(operation.Right, right, isRight)}";
        return new Suggestion(
            $"'{(isLeft ? operation.Left : operation.Right)}' is a field, not a condition",
            $"write '{CodeQuote.From(text)}'",
            new TextChange(operation.Span, text));
    }

    private static string Asked(ExpressionSyntax operand, ITypeSymbol type, bool isField) =>
        isField ? $"{operand}.{FilterSuggestion.FirstCondition(type)}()" : operand.ToString();

    private static Suggestion? FindWhole(
        SemanticModel model, KnownSymbols known, BinaryExpressionSyntax operation, ITypeSymbol left, ITypeSymbol right)
    {
        if (known.Effects.IsSelection(left) && known.Effects.IsSelection(right))
        {
            return FindJoined(operation, left, right);
        }

        if (FindOnFields(known, operation, left, right) is { } asked)
        {
            return asked;
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
