using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>Which id types there are, and which prefixes each of them carries.</summary>
internal sealed class IdPrefixes
{
    private readonly Dictionary<INamedTypeSymbol, IReadOnlyList<string>> _prefixes = new(SymbolEqualityComparer.Default);

    // Every prefix with its type; where two types have it, first the one that has no other.
    private readonly List<(string Prefix, INamedTypeSymbol Type)> _owners = [];

    private IdPrefixes()
    {
    }

    /// <summary>The names of the id types.</summary>
    public HashSet<string> TypeNames { get; } = [];

    public static IdPrefixes PrefixesOf(KnownSymbols known, INamedTypeSymbol? attributeType)
    {
        IdPrefixes result = new();
        foreach (INamedTypeSymbol type in known.Types())
        {
            IReadOnlyList<string> prefixes = [.. type.GetAttributes()
                .Where(attribute => attributeType is not null && attribute.AttributeClass.Is(attributeType))
                .Select(attribute => attribute.ConstructorArguments is [{ Value: string prefix }] ? prefix : "")
                .Where(prefix => prefix.Length > 0)];
            if (prefixes.Count > 0)
            {
                result._prefixes.Add(type, prefixes);
                result.TypeNames.Add(type.Name);
            }
        }

        result._owners.AddRange(result._prefixes
            .OrderBy(item => item.Value.Count != 1)
            .SelectMany(item => item.Value.Select(prefix => (prefix, item.Key))));
        return result;
    }

    public bool IsId(ITypeSymbol? type) => type is INamedTypeSymbol named && _prefixes.ContainsKey(named);

    /// <summary>Determines whether some kind of id derives from a type.</summary>
    public bool IsBase(ITypeSymbol type) => _prefixes.Keys.Any(id => id.BaseType.SelfAndBases().Any(baseType =>
        baseType.SpecialType != SpecialType.System_Object && baseType.OriginalDefinition.Is(type.OriginalDefinition)));

    public IReadOnlyList<string> PrefixesOf(ITypeSymbol type) => _prefixes[(INamedTypeSymbol)type];

    /// <summary>Determines whether a text begins as the ids of some kind do.</summary>
    public bool LooksLikeId(string text) => FindOwner(text) is not null;

    /// <summary>The kind of id that a text begins as, or null where the prefix is no one's.</summary>
    public INamedTypeSymbol? FindOwner(string text)
    {
        int underscore = text.IndexOf('_');
        if (underscore <= 0)
        {
            return null;
        }

        foreach ((string prefix, INamedTypeSymbol type) in _owners)
        {
            if (prefix.Length == underscore + 1 && text.StartsWith(prefix, StringComparison.Ordinal))
            {
                return type;
            }
        }

        return null;
    }
}
