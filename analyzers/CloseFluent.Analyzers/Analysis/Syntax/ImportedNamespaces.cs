using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The namespaces whose types a file names shortly, as far as its own text says.</summary>
internal sealed class ImportedNamespaces
{
    private const string Root = "global::";

    private static readonly ConditionalWeakTable<SyntaxTree, ImportedNamespaces> s_kept = new();
    private static readonly ConditionalWeakTable<Compilation, HashSet<string>> s_everywhere = new();

    private readonly HashSet<string> _inFile = [];
    private readonly HashSet<string> _everywhere = [];

    private ImportedNamespaces(SyntaxTree tree)
    {
        if (tree.GetRoot() is CompilationUnitSyntax unit)
        {
            Add(unit.Usings);
            Add(unit.Members);
        }
    }

    /// <summary>Determines whether a file names the types of a namespace shortly.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="name">The namespace.</param>
    /// <param name="compilation">What the file belongs to, of which another file may do it for all.</param>
    public static bool Contain(SyntaxTree tree, string name, Compilation compilation) =>
        Of(tree)._inFile.Contains(name) || s_everywhere.GetValue(compilation, FindEverywhere).Contains(name);

    private static HashSet<string> FindEverywhere(Compilation compilation) =>
        [.. compilation.SyntaxTrees.SelectMany(tree => Of(tree)._everywhere)];

    private static ImportedNamespaces Of(SyntaxTree tree) => s_kept.GetValue(tree, key => new ImportedNamespaces(key));

    private void Add(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax declaration)
            {
                AddWithOuter(declaration.Name.ToString());
                Add(declaration.Usings);
                Add(declaration.Members);
            }
        }
    }

    private void Add(SyntaxList<UsingDirectiveSyntax> directives)
    {
        foreach (UsingDirectiveSyntax directive in directives)
        {
            if (directive is { Alias: null, StaticKeyword.RawKind: 0, Name: { } name })
            {
                string imported = name.ToString();
                imported = imported.StartsWith(Root, StringComparison.Ordinal) ? imported.Substring(Root.Length) : imported;
                _ = directive.GlobalKeyword == default ? _inFile.Add(imported) : _everywhere.Add(imported);
            }
        }
    }

    // Of a namespace, those around it.
    private void AddWithOuter(string name)
    {
        for (int end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            _inFile.Add(name.Substring(0, end));
        }
    }
}
