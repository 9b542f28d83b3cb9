using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>Which id types there are, and which prefixes each of them carries.</summary>
internal sealed class IdPrefixes
{
    private readonly KnownSymbols _known;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _prefixes;

    // Every prefix with its type; where two types have it, first the one that has no other.
    private readonly (string Prefix, string Type)[] _owners;

    /// <summary>Creates it of the prefixes that were read once.</summary>
    /// <param name="known">The library.</param>
    /// <param name="prefixes">The names of the id types with their prefixes.</param>
    public IdPrefixes(KnownSymbols known, IReadOnlyDictionary<string, IReadOnlyList<string>> prefixes)
    {
        _known = known;
        _prefixes = prefixes;
        _owners = [.. prefixes.OrderBy(item => item.Value.Count != 1)
            .SelectMany(item => item.Value.Select(prefix => (prefix, item.Key)))];
    }

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(KnownSymbols known) => known.Types()
        .Select(type => (type.Name, Prefixes: known.PrefixesOf(type)))
        .Where(type => type.Prefixes.Count > 0)
        .ToDictionary(type => type.Name, type => type.Prefixes);

    /// <summary>Determines whether a name is that of an id type.</summary>
    public bool IsIdName(string name) => _prefixes.ContainsKey(name);

    public bool IsId(ITypeSymbol? type) =>
        type is INamedTypeSymbol && _prefixes.ContainsKey(type.Name) && _known.IsLibraryType(type);

    /// <summary>Determines whether some kind of id derives from a type.</summary>
    public bool IsBase(ITypeSymbol type) => _prefixes.Keys.Any(id => _known.FindType(id)?.BaseType.SelfAndBases().Any(baseType =>
        baseType.SpecialType != SpecialType.System_Object && baseType.OriginalDefinition.Is(type.OriginalDefinition)) == true);

    public IReadOnlyList<string> PrefixesOf(ITypeSymbol type) => _prefixes[type.Name];

    /// <summary>Determines whether a prefix is of this kind of ids and of no other.</summary>
    public bool IsOnlyOwner(ITypeSymbol type, string prefix) =>
        _prefixes.Count(kind => kind.Value.Contains(prefix)) == 1 && PrefixesOf(type).Contains(prefix);

    /// <summary>Determines whether a text begins as the ids of some kind do.</summary>
    public bool LooksLikeId(string text) => FindOwnerName(text) is not null;

    /// <summary>The kind of id that a text begins as, or null where no kind has the prefix.</summary>
    public INamedTypeSymbol? FindOwner(string text) => FindOwnerName(text) is { } name ? _known.FindType(name) : null;

    private string? FindOwnerName(string text)
    {
        int underscore = text.IndexOf('_');
        return underscore <= 0 ? null : Array.Find(_owners, owner => owner.Prefix.Length == underscore + 1
            && text.StartsWith(owner.Prefix, StringComparison.Ordinal)).Type;
    }
}
