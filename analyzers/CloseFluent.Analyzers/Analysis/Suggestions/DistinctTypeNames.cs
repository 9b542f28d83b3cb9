using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>Names two types in one sentence, with their namespaces where their short names are the same.</summary>
internal static class DistinctTypeNames
{
    private static readonly SymbolDisplayFormat s_full = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters);

    /// <summary>The wanted type and the given one, each with its article.</summary>
    public static (string Wanted, string Given) Show(ITypeSymbol target, ITypeSymbol given)
    {
        if (Parts(target)
            .Any(type => Parts(given)
                .Any(other => type.Name == other.Name && !type.OriginalDefinition.Is(other.OriginalDefinition))))
        {
            return (Full(target), Full(given));
        }

        return (target.WithArticle(), given.WithArticle());
    }

    private static string Full(SymbolDisplayPart part)
    {
        if (part.Symbol is INamedTypeSymbol { ContainingNamespace.IsGlobalNamespace: false } named && IsApart(named))
        {
            return $"{named.ContainingNamespace.ToDisplayString()}.{part}";
        }

        return part.ToString();
    }

    private static string Full(ITypeSymbol type)
    {
        string name = string.Concat(type.ToDisplayParts(NullableFlowState.None, s_full).Select(Full));
        bool isOwn = type is INamedTypeSymbol { ContainingNamespace.IsGlobalNamespace: true };
        return isOwn ? $"{SymbolExtensions.Article(name)} {name} of your own" : $"{SymbolExtensions.Article(name)} {name}";
    }

    // System's own are known to everyone.
    private static bool IsApart(INamedTypeSymbol type) =>
        type.ContainingType is null && type.ContainingNamespace.ToDisplayString().Split('.')[0] != nameof(System);

    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol { TypeArguments.Length: > 0 } generic => generic.TypeArguments.SelectMany(Parts).Prepend(generic),
        _ => [type],
    };
}
