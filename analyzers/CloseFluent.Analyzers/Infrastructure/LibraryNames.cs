using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>
/// Gathers the names that lead to the library: those of its types, and those of types and members that were declared with
/// them, in this compilation or in an assembly that it refers to.
/// </summary>
internal sealed class LibraryNames
{
    private readonly IdentifierSearch _everywhere;

    // Where the names of static members can be written alone: of files with the same imports one search.
    private readonly Dictionary<SyntaxTree, IdentifierSearch> _inFiles = [];

    private LibraryNames(KnownSymbols known)
    {
        HashSet<string> types = [.. known.Versioned.Types];
        HashSet<string> members = [.. known.Versioned.Members];
        Dictionary<SyntaxTree, IReadOnlyList<string>> imports = [];
        int before;
        do
        {
            before = types.Count;
            DeclarationSearch search = DeclarationSearch.From(types, known.Versioned.Values);
            foreach (SyntaxTree tree in known.Compilation.SyntaxTrees)
            {
                DeclaredNames declared = search.Find(tree);
                types.UnionWith(declared.Types);
                members.UnionWith(declared.Members);
                members.UnionWith(declared.GlobalImports.SelectMany(known.StaticMembersOf));
                if (declared.Imports.Count > 0)
                {
                    imports[tree] = declared.Imports;
                }
            }
        }
        while (types.Count > before);

        members.UnionWith(types);
        _everywhere = IdentifierSearch.From(members);
        foreach (IGrouping<string, SyntaxTree> files in imports.GroupBy(
            file => string.Join(" ", file.Value.Distinct().OrderBy(name => name, StringComparer.Ordinal)), file => file.Key))
        {
            IdentifierSearch search = IdentifierSearch.From(members.Concat(files.Key.Split(' ').SelectMany(known.StaticMembersOf)));
            foreach (SyntaxTree tree in files)
            {
                _inFiles[tree] = search;
            }
        }
    }

    public static LibraryNames From(KnownSymbols known) => new(known);

    /// <summary>The search for the names that lead to the library in a file.</summary>
    public IdentifierSearch SearchIn(SyntaxTree tree) =>
        _inFiles.TryGetValue(tree, out IdentifierSearch? search) ? search : _everywhere;
}
