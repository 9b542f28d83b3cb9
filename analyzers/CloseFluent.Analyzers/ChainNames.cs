using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>
/// The names that occur in chains, gathered from the types themselves: rules look at a name before they ask the compiler.
/// </summary>
internal sealed class ChainNames
{
    private ChainNames(HashSet<string> entries, HashSet<string> calls, HashSet<string> types, HashSet<string> openings)
    {
        Entries = entries;
        Calls = calls;
        Types = types;
        Openings = openings;
    }

    /// <summary>Static methods that begin a chain.</summary>
    public HashSet<string> Entries { get; }

    /// <summary>Instance methods of stages and ready actions.</summary>
    public HashSet<string> Calls { get; }

    /// <summary>The stages and ready actions.</summary>
    public HashSet<string> Types { get; }

    /// <summary>The types in which chains begin, and those that chains go through.</summary>
    public HashSet<string> Openings { get; }

    public static ChainNames Of(KnownSymbols known)
    {
        HashSet<string> entries = [];
        HashSet<string> calls = [];
        HashSet<string> types = [];
        HashSet<string> openings = [];
        foreach (INamedTypeSymbol type in known.Types())
        {
            if (type.IsStatic)
            {
                string[] begin = [.. Methods(type).Where(method => known.IsStage(method.ReturnType)).Select(method => method.Name)];
                entries.UnionWith(begin);
                if (begin.Length > 0)
                {
                    openings.Add(type.Name);
                }
            }
            else if (known.IsChainValue(type))
            {
                types.Add(type.Name);
                calls.UnionWith(type.InstanceMethods().Where(method => method.Name is not ("Equals" or "GetType"))
                    .Select(method => method.Name));
            }
        }

        openings.UnionWith(types);
        return new ChainNames(entries, calls, types, openings);
    }

    /// <summary>Whether a call of this name can give a stage or a ready action.</summary>
    public bool Gives(string name) => Calls.Contains(name) || Entries.Contains(name);

    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Where(method => method.DeclaredAccessibility == Accessibility.Public);
}
