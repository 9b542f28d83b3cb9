using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads texts, ids and numbers: as constants, or as the placeholder of the expression.</summary>
internal sealed class ValueReader(ChainSource source)
{
    /// <summary>A text, or the text of an id.</summary>
    public string Text(ExpressionSyntax expression)
    {
        expression = expression.Unwrap();
        if (source.ConstantOf(expression) is string text)
        {
            return text;
        }

        ExpressionSyntax? origin = source.Judged is null ? expression : source.Follow(expression);
        return origin is not null && Content(origin) is { } content
            ? Text(content)
            : source.Placeholders.Create(expression, origin: origin);
    }

    /// <summary>Several texts, also those of lists that are written there.</summary>
    public IReadOnlyList<string> Texts(IEnumerable<ExpressionSyntax> expressions) => [.. expressions.SelectMany(Items)];

    /// <summary>A number as JSON.</summary>
    public JsonTree Number(ExpressionSyntax expression) => FindNumber(expression) is { } digits
        ? JsonTree.Number(digits)
        : JsonTree.Number(source.Placeholders.Create(expression.Unwrap()));

    /// <summary>The digits of a constant number as JSON has them, or null.</summary>
    public string? FindNumber(ExpressionSyntax expression) => source.ConstantOf(expression.Unwrap()) switch
    {
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        null or bool or char or string => null,
        var number => Convert.ToString(number, CultureInfo.InvariantCulture),
    };

    /// <summary>A count as a sentence shows it.</summary>
    public string Count(ExpressionSyntax expression) => source.ConstantOf(expression.Unwrap()) is int count
        ? SelectionSubject.Count(count)
        : source.Placeholders.Create(expression.Unwrap());

    /// <summary>The JSON that a text is, or null where it is not known or not JSON.</summary>
    public JsonTree? Json(ExpressionSyntax expression) =>
        ConstantValue.Only(source.Model, expression, source.CancellationToken) is { IsWhole: true, Text: { } text }
            ? JsonReader.Find(text)
            : null;

    private IEnumerable<string> Items(ExpressionSyntax expression)
    {
        expression = expression.Unwrap();
        if (expression is CollectionExpressionSyntax collection)
        {
            return collection.Elements.SelectMany(Items);
        }

        return (Elements(expression) ?? FixedElements(expression)) is { } elements
            ? elements.SelectMany(Items)
            : [IsList(source.ExpectedTypeOf(expression)) ? source.Placeholders.Create(expression, isList: true) : Text(expression)];
    }

    private IEnumerable<string> Items(CollectionElementSyntax element) => element switch
    {
        ExpressionElementSyntax item => Items(item.Expression),
        SpreadElementSyntax spread => Items(spread.Expression),
        _ => [],
    };

    /// <summary>The elements of a list that is written there; null where it takes over another one.</summary>
    public static IEnumerable<ExpressionSyntax>? Elements(ExpressionSyntax expression) => expression switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: { } items } =>
            items.Expressions,
        _ => ListSyntax.FindElements(expression),
    };

    // private static readonly LeadStatusId[] s_lost = ["stat_…"]: written nowhere else, an item of it neither.
    private IEnumerable<ExpressionSyntax>? FixedElements(ExpressionSyntax expression) =>
        source.Judged is not null
        && expression is IdentifierNameSyntax or MemberAccessExpressionSyntax
        && source.SymbolOf(expression) is IFieldSymbol { IsStatic: true, IsReadOnly: true, Type: var type }
        && type is IArrayTypeSymbol or { Name: "ImmutableArray" or "IReadOnlyList" or "IReadOnlyCollection" or "IEnumerable" }
        && source.Follow(expression) is { } list
            ? ListSyntax.FindElements(list)
            : null;

    private static bool IsList(ITypeSymbol? type) => type is { SpecialType: not SpecialType.System_String }
        && type.AllInterfaces.Append(type).Any(each => each.OriginalDefinition.SpecialType
            == SpecialType.System_Collections_Generic_IEnumerable_T);

    // What an id or a value of a custom field is made of.
    private ExpressionSyntax? Content(ExpressionSyntax expression)
    {
        ExpressionSyntax? content = expression switch
        {
            CastExpressionSyntax cast => cast.Expression,
            BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var only] } => only.Expression,
            InvocationExpressionSyntax { ArgumentList.Arguments: [var only] } => only.Expression,
            _ => null,
        };
        return content is not null && source.TypeOf(expression) is { } type
            && (source.Known.Prefixes.IsId(type) || (source.Known.IsLibraryType(type) && type.Name == "CustomFieldValue"))
            && source.ConstantOf(content.Unwrap()) is string
                ? content
                : null;
    }
}
