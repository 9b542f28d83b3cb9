using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>
/// The names that are read off the library and the assemblies that were compiled with it. They are strings alone and kept
/// for each version of these assemblies, so that no compilation after the first reads them again.
/// </summary>
internal sealed class VersionedNames
{
    private static readonly ConcurrentDictionary<string, VersionedNames> s_kept = new();

    private FieldNames? _fields;
    private EffectWords? _effects;
    private HashSet<string>? _readProperties;
    private IdentifierSearch? _search;

    private VersionedNames(KnownSymbols known)
    {
        Types = [.. known.PackageTypes()
            .Where(type => type.DeclaredAccessibility == Accessibility.Public
                || type.Locations.Any(location => location.IsInSource))
            .Select(type => type.Name)];
        Prefixes = IdPrefixes.Read(known);
        Values = [.. Prefixes.Keys, .. known.Types().Where(known.IsOpenEnum).Select(type => type.Name)];
        ActionPaths = [.. known.ActionPaths()];
        Chains = ChainNames.From(known);
        Similar = new SimilarNames([.. Chains.Calls.Concat(Chains.ClientMembers).Distinct()]);
        TypedArguments = TypedArgumentNames.From(known, new IdPrefixes(known, Prefixes));
        new ReferencedNames(known, this).Add();
    }

    /// <summary>Types that are the library's, or derive from them.</summary>
    public HashSet<string> Types { get; }

    /// <summary>Members of assemblies that were compiled with the library, of its types or with such parameters.</summary>
    public HashSet<string> Members { get; } = [];

    /// <summary>Members of assemblies that were compiled with the library that are values alone.</summary>
    public HashSet<string> ValueMembers { get; } = [];

    /// <summary>The types of the library that are values alone: ids and words.</summary>
    public HashSet<string> Values { get; }

    /// <summary>The prefixes of the id types.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Prefixes { get; }

    /// <summary>The paths that actions are posted to.</summary>
    public IReadOnlyList<string> ActionPaths { get; }

    public ChainNames Chains { get; }

    /// <summary>Which names are like one of the library's, whichever compilation they are in.</summary>
    public SimilarNames Similar { get; }

    public TypedArgumentNames TypedArguments { get; }

    /// <summary>The search for whatever a rule looks for, in one pass through a file.</summary>
    public IdentifierSearch Search => _search ??= IdentifierSearch.From(
        [.. Types, .. Members, .. RuleCatalogue.Rules.SelectMany(rule => rule.SearchedWords(this))]);

    public static VersionedNames From(KnownSymbols known) =>
        Key(known) is { } key ? s_kept.GetOrAdd(key, _ => new VersionedNames(known)) : new VersionedNames(known);

    public FieldNames Fields(KnownSymbols known) => _fields ??= FieldNames.From(known);

    /// <summary>Properties whose types are easily taken for another.</summary>
    public HashSet<string> ReadProperties(KnownSymbols known) => _readProperties ??= ReadProperty.Names(known);

    public EffectWords Effects(KnownSymbols known) => _effects ??= EffectNames.Read(known);

    // The versions of all assemblies that are read; null where one is being compiled.
    private static string? Key(KnownSymbols known)
    {
        List<string> versions = [];
        foreach (IAssemblySymbol assembly in known.Assemblies().Concat(ReferencedNames.Assemblies(known)))
        {
            if (assembly.GetMetadata()?.GetModules().FirstOrDefault() is not { } module)
            {
                return null;
            }

            versions.Add($"{module.GetModuleVersionId():N}{assembly.GivesAccessTo(known.Compilation.Assembly)}");
        }

        return string.Join(" ", versions);
    }
}
