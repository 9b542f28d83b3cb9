using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Explains conditions of C# where a filter is built, and filters where C# wants a condition.</summary>
internal static class FilterSuggestion
{
    public static bool IsFilter(KnownSymbols known, ITypeSymbol? type) => type is { Name: "Filter" } && known.IsLibraryType(type);

    /// <summary>A value where a filter is needed.</summary>
    public static Suggestion? FindCondition(
        SemanticModel model, KnownSymbols known, ExpressionSyntax value, ITypeSymbol given, CancellationToken cancellationToken)
    {
        if (FactoryMethods.ItemOf(given) is { } item && IsFilter(known, item))
        {
            return new Suggestion(
                $"'{CodeQuote.From(value)}' is several filters",
                $"write 'Filters.AllOf({value})' where all must hold, 'Filters.AnyOf({value})' where one is enough");
        }

        if (given.SpecialType != SpecialType.System_Boolean)
        {
            return IsField(known, given)
                ? Write($"'{value}' is a field, not a condition", value, $"{value}.{Conditions(given)[0]}()")
                : null;
        }

        // A call or a comparison that binds to nothing has its own message.
        if (value is InvocationExpressionSyntax or BinaryExpressionSyntax
            && model.GetSymbolInfo(value, cancellationToken).Symbol is null)
        {
            return null;
        }

        if (FindOnField(model, known, value, cancellationToken) is { } text)
        {
            return Write("This is decided in C#, and not in Close", value, text);
        }

        return new Suggestion("This is decided in C#, and not in Close", Outside(model, value));
    }

    /// <summary>A filter, or a selection, where C# wants to know whether something is true.</summary>
    public static Suggestion? FindTruth(SemanticModel model, KnownSymbols known, ExpressionSyntax value, ITypeSymbol given)
    {
        if (known.Effects.IsSelection(given))
        {
            string client = ScopeLookup.ClientNameAt(model, known, value.SpanStart);
            return new Suggestion(
                $"'{CodeQuote.From(value)}' selects, and is neither true nor false",
                $"write '(await {client}.CountAsync({CodeQuote.From(value)})).Total > 0'",
                FunctionSyntax.CanAwait(value)
                    ? new TextChange(value.Span, $"(await {client}.CountAsync({value})).Total > 0")
                    : null);
        }

        return IsFilter(known, given) && !ValueSuggestion.IsCondition(value.WalkUpWrappers())
            ? new Suggestion(
                $"'{CodeQuote.From(value)}' is a filter, which Close evaluates",
                $"declare it as '{given.ToDisplayString(NullableFlowState.None, SymbolDisplayFormat.MinimallyQualifiedFormat)}'")
            : null;
    }

    /// <summary>A filter that is joined with a condition of C#.</summary>
    public static Suggestion FindJoined(SemanticModel model, ExpressionSyntax condition) =>
        new($"'{CodeQuote.From(condition)}' is decided in C#, and not in Close", Outside(model, condition));

    private static Suggestion Write(string fault, ExpressionSyntax value, string text) =>
        new(fault, $"write '{text}'", new TextChange(value.Span, text));

    private static string Outside(SemanticModel model, ExpressionSyntax value)
    {
        InvocationExpressionSyntax? call = value.Ancestors().OfType<LambdaExpressionSyntax>().FirstOrDefault()
            ?.FirstAncestorOrSelf<InvocationExpressionSyntax>();
        string owner = call?.CalledName()?.Receiver() is { } receiver
            && model.GetSymbolInfo(receiver).Symbol is INamedTypeSymbol { IsStatic: true } type ? type.Name : "";
        string all = owner.Length > 0 ? $"for every one write '{owner}.All', and " : "";
        return $"{all}choose between two filters with ?: before the call";
    }

    // lead.Name.Equals("…"), lead.Url is null: what it asks of the field.
    private static string? FindOnField(
        SemanticModel model, KnownSymbols known, ExpressionSyntax value, CancellationToken cancellationToken)
    {
        (ExpressionSyntax? field, string asked, string argument) = value switch
        {
            InvocationExpressionSyntax call when call.CalledName() is { } name =>
                (name.Receiver(), name.Identifier.ValueText, call.ArgumentList.Arguments.ToString()),
            IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax } test => (test.Expression, "IsNull", ""),
            IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax } test => (test.Expression, "IsNotNull", ""),
            _ => default((ExpressionSyntax?, string, string)),
        };
        return field is not null && model.GetTypeInfo(field, cancellationToken).Type is { } type && IsField(known, type)
            && type.InstanceMethods().FirstOrDefault(method => known.AlsoCalledNames(method).Contains(asked)) is { } method
            ? $"{field}.{method.Name}({argument})"
            : null;
    }

    /// <summary>Determines whether conditions are made of values of the type.</summary>
    public static bool IsField(KnownSymbols known, ITypeSymbol? type) =>
        known.IsLibraryType(type) && Conditions(type!).Length > 0 && !known.IsFields(type) && !IsFilter(known, type);

    /// <summary>What is asked of a field first: mostly whether it has a value.</summary>
    public static string FirstCondition(ITypeSymbol field) => Conditions(field)[0];

    private static string[] Conditions(ITypeSymbol type) =>
        [.. type.InstanceMethods().Where(method => method.ReturnType.Name == "Filter").OrderBy(method => !method.Parameters.IsEmpty)
            .Select(method => method.Name)];
}
