using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// The names that a project gives to types by <c>using Klient = CloseFluent.CloseClient;</c>: rules look at names before they
/// ask the compiler, and the name that is meant is the one behind the alias.
/// </summary>
internal sealed class AliasNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileAliases> s_files = new();

    private readonly Dictionary<string, string> _global = new(StringComparer.Ordinal);

    private AliasNames(Compilation compilation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            foreach (KeyValuePair<string, string> alias in In(tree).Global)
            {
                _global[alias.Key] = alias.Value;
            }
        }
    }

    public static AliasNames From(Compilation compilation) => new(compilation);

    /// <summary>The name of the type that a name in a file means; the name itself where it is not an alias.</summary>
    public string Resolve(SyntaxTree tree, string name)
    {
        string? target;
        return In(tree).Local.TryGetValue(name, out target) || _global.TryGetValue(name, out target) ? target : name;
    }

    private static FileAliases In(SyntaxTree tree) => s_files.GetValue(tree, FileAliases.Read);

    private sealed class FileAliases
    {
        private static readonly FileAliases s_none = new();

        public Dictionary<string, string> Global { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, string> Local { get; } = new(StringComparer.Ordinal);

        public static FileAliases Read(SyntaxTree tree)
        {
            FileAliases? aliases = null;
            foreach (UsingDirectiveSyntax directive in tree.GetRoot()
                .Descendants(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                .OfType<UsingDirectiveSyntax>())
            {
                if (directive.Alias is { Name.Identifier.ValueText: var alias } && directive.NamespaceOrType.LastName() is { } target)
                {
                    aliases ??= new FileAliases();
                    (directive.GlobalKeyword.RawKind == 0 ? aliases.Local : aliases.Global)[alias] = target;
                }
            }

            return aliases ?? s_none;
        }
    }
}
