using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// What a property of the library's gives where another type is declared, such as <c>string status = sent.Status</c>: mostly
/// the declaration is what is wrong.
/// </summary>
internal static class ReadProperty
{
    /// <summary>The names of the properties whose types are easily taken for another, such as a text.</summary>
    public static HashSet<string> Names(KnownSymbols known) => [.. known.Types()
        .Where(type => type is { TypeKind: TypeKind.Class, IsStatic: false })
        .SelectMany(type => type.GetMembers().OfType<IPropertySymbol>())
        .Where(property => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, Type: var type }
            && (!ValueSuggestion.Underlying(type).Is(type) || known.IsOpenEnum(type)))
        .Select(property => property.Name)];

    /// <summary>Determines whether a value is what a property of the library's gives.</summary>
    public static bool Is(SemanticModel model, KnownSymbols known, ExpressionSyntax value, CancellationToken cancellationToken)
    {
        ExpressionSyntax? access = value.Unwrap() switch
        {
            MemberAccessExpressionSyntax property => property,
            ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax property } => property,
            _ => null,
        };
        return access is not null
            && model.GetSymbolInfo(access, cancellationToken).Symbol is IPropertySymbol { IsStatic: false } read
            && known.IsLibraryType(read.ContainingType)
            && !known.IsChainValue(read.ContainingType)
            && !FilterSuggestion.IsField(known, read.Type);
    }

    /// <summary>What to write where its type is not the one that is needed; null where nothing is known.</summary>
    public static string? Find(
        SemanticModel model, KnownSymbols known, ExpressionSyntax value, ITypeSymbol given, ITypeSymbol target,
        CancellationToken cancellationToken)
    {
        string? converted = FindConverted(known, value, given, target);
        string? declared = DeclaredTarget.Show(model, value.WalkUpWrappers(), given, cancellationToken);
        if (converted is null)
        {
            return declared;
        }

        return declared is null ? $"write '{converted}'" : $"{declared}, or write '{converted}'";
    }

    /// <summary>What to write where it is passed to a method of the user's own.</summary>
    public static Suggestion? FindPassed(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, ArgumentSyntax argument,
        CancellationToken cancellationToken)
    {
        ExpressionSyntax value = argument.Expression;
        if (model.GetSymbolInfo(call, cancellationToken) is not { Symbol: null, CandidateSymbols: [IMethodSymbol method] }
            || ChainUse.FindParameter(method, argument) is not { } parameter
            || !Is(model, known, value, cancellationToken)
            || model.GetTypeInfo(value, cancellationToken).Type is not { } given
            || model.Compilation.ClassifyConversion(given, parameter.Type).IsImplicit
            || DeclaredTarget.Show(parameter, given.ToMinimalDisplayString(model, value.SpanStart)) is not { } declared)
        {
            return null;
        }

        (string needed, string other) = DistinctTypeNames.Show(parameter.Type, given);
        string? converted = FindConverted(known, value, given, ValueSuggestion.Underlying(parameter.Type));
        return new Suggestion(
            $"{ValueSuggestion.Capitalized(needed)} is needed, not {other}",
            converted is null ? declared : $"{declared}, or write '{converted}'");
    }

    /// <summary>What asks of it whether something holds; null where nothing is known.</summary>
    public static string? FindTruth(
        SemanticModel model, KnownSymbols known, ExpressionSyntax value, ITypeSymbol given)
    {
        ITypeSymbol type = ValueSuggestion.Underlying(given);
        string text = CodeQuote.From(value);
        if (type.SpecialType == SpecialType.System_Int32)
        {
            return $"write '{text} {ValueSuggestion.CountOperator(value)} 0'";
        }

        if (!known.IsOpenEnum(type) || OpenEnumSuggestion.Words(type) is not { Length: > 0 } words)
        {
            return null;
        }

        string name = (value.WalkUpWrappers().Parent?.Parent as VariableDeclaratorSyntax)?.Identifier.ValueText ?? "";
        string? named = Array.Find(words, word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase));
        string equality = ValueSuggestion.IsNegated(value) ? "!=" : "==";
        string comparison = $"{text} {equality} {type.ToMinimalDisplayString(model, value.SpanStart)}.{named ?? words[0]}";
        return named is null ? $"compare it, as in '{comparison}'" : $"write '{comparison}'";
    }

    // Null has a text or a number of its own.
    private static string? FindConverted(KnownSymbols known, ExpressionSyntax value, ITypeSymbol given, ITypeSymbol target)
    {
        ITypeSymbol type = ValueSuggestion.Underlying(given);
        if (type.Is(given))
        {
            return null;
        }

        string text = ArgumentListInfo.Wrapped(value);
        if (type.Is(target))
        {
            return target.SpecialType == SpecialType.System_Int32 ? $"{text} ?? 0" : null;
        }

        return target.SpecialType == SpecialType.System_String && FactoryMethods.FindProperty(known, type, target) is { } property
            ? $"{text}?.{property} ?? \"\""
            : null;
    }
}
