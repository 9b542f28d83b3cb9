using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>
/// Gathers the names that lead to the library: those of its types, and those of types and members that were declared with
/// them, in this compilation or in an assembly that it refers to.
/// </summary>
internal sealed class LibraryNames
{
    private readonly Searches _everywhere;

    // Where the names of static members can be written alone: of files with the same imports one search.
    private readonly Dictionary<SyntaxTree, Searches> _inFiles = [];

    private LibraryNames(KnownSymbols known)
    {
        HashSet<string> types = [.. known.Versioned.Types];
        HashSet<string> members = [.. known.Versioned.Members];
        HashSet<string> values = [.. known.Versioned.ValueMembers];
        Dictionary<SyntaxTree, IReadOnlyList<string>> imports = [];
        int before;
        do
        {
            before = types.Count;
            DeclarationSearch search = DeclarationSearch.From(known.SearchFor(types), known.Versioned.Values);
            foreach (SyntaxTree tree in known.Compilation.SyntaxTrees)
            {
                DeclaredNames declared = search.Find(tree);
                types.UnionWith(declared.Types);
                members.UnionWith(declared.Members);
                values.UnionWith(declared.Values);
                members.UnionWith(declared.GlobalImports.SelectMany(known.StaticMembersOf));
                if (declared.Imports.Count > 0)
                {
                    imports[tree] = declared.Imports;
                }
            }
        }
        while (types.Count > before);

        members.UnionWith(types);
        _everywhere = Searches.For(known, members, values);
        foreach (IGrouping<string, SyntaxTree> files in imports.GroupBy(
            file => string.Join(" ", file.Value.Distinct().OrderBy(name => name, StringComparer.Ordinal)), file => file.Key))
        {
            Searches searches = Searches.For(
                known, [.. members, .. files.Key.Split(' ').SelectMany(known.StaticMembersOf)], values);
            foreach (SyntaxTree tree in files)
            {
                _inFiles[tree] = searches;
            }
        }
    }

    public static LibraryNames From(KnownSymbols known) => new(known);

    /// <summary>The search for the names that lead to the library in a file.</summary>
    public IdentifierSearch SearchIn(SyntaxTree tree) => In(tree).Leading;

    /// <summary>The search for these names, and for those of members that are values alone.</summary>
    public IdentifierSearch WideSearchIn(SyntaxTree tree) => In(tree).Wide;

    private Searches In(SyntaxTree tree) => _inFiles.TryGetValue(tree, out Searches? searches) ? searches : _everywhere;

    private sealed record Searches(IdentifierSearch Leading, IdentifierSearch Wide)
    {
        public static Searches For(KnownSymbols known, HashSet<string> leading, HashSet<string> values)
        {
            IdentifierSearch wide = IdentifierSearch.From(leading.Concat(values), known.Versioned.Search, areNames: true);
            return new Searches(IdentifierSearch.From(leading, wide), wide);
        }
    }
}
