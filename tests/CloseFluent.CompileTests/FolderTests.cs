using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.CompileTests;

/// <summary>Which folders of the library may know which; the page of the architecture has the reasons.</summary>
public sealed class FolderTests
{
    private static readonly string[] s_values = ["Common", "Compatibility", "Demands", "Filters", "Ids", "Json"];

    private static readonly string s_root = Root();
    private static readonly SyntaxTree[] s_trees = [.. Sources()];

    // An endpoint is a folder that begins chains.
    private static readonly string[] s_endpoints =
        [.. s_trees.Where(tree => Path.GetFileName(tree.FilePath).StartsWith("Bulk.", StringComparison.Ordinal)).Select(tree => FolderOf(tree.FilePath)).Where(folder => folder.Length > 0)];

    private static readonly Lazy<ILookup<(string From, string To), string>> s_uses = new(() => Uses().ToLookup(use => (use.From, use.To), use => use.Where));

    [Fact]
    public void Filters_ids_and_JSON_know_no_client_and_no_HTTP() => AssertNone(
        use => s_values.Contains(Top(use.From)) && !s_values.Contains(Top(use.To)));

    [Fact]
    public void The_engine_knows_no_endpoint() => AssertNone(
        use => Top(use.From) is "BulkActions" or "Diagnostics" or "Errors" or "Http" && s_endpoints.Contains(use.To));

    [Fact]
    public void Endpoints_do_not_know_each_other() => AssertNone(
        use => s_endpoints.Contains(use.From) && s_endpoints.Contains(use.To));

    [Fact]
    public void No_two_features_know_each_other() => AssertNone(
        use => Top(use.From) != Top(use.To) && s_uses.Value.Contains((use.To, use.From)));

    [Fact]
    public void Only_one_file_knows_Flurl() => Assert.Equal(
        ["FlurlTransport.cs"],
        s_trees
            .Where(tree => tree.GetCompilationUnitRoot().Usings.Any(use => use.Name!.ToString().StartsWith("Flurl", StringComparison.Ordinal)))
            .Select(tree => Path.GetFileName(tree.FilePath)));

    private static void AssertNone(Func<(string From, string To), bool> isForbidden)
    {
        string[] found =
        [
            .. s_uses.Value.Where(use => isForbidden(use.Key)).Select(use =>
                $"{use.Key.From} knows {use.Key.To}: {string.Join(", ", use.Distinct().Take(12))}"),
        ];
        Assert.True(found.Length == 0, string.Join("\n", found));
    }

    private static IEnumerable<(string From, string To, string Where)> Uses()
    {
        Compilation compilation = CSharpCompilation.Create("Folders", s_trees);
        foreach (SyntaxTree tree in s_trees)
        {
            string from = FolderOf(tree.FilePath);
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                // A type in parts is in the folder of the part that bears its name alone.
                if (model.GetSymbolInfo(name).Symbol is INamedTypeSymbol { DeclaringSyntaxReferences.Length: > 0 } type
                    && FolderOf(Declaration(type).FilePath) is var to
                    && to != from
                    && to.Length > 0
                    && from.Length > 0)
                {
                    yield return (from, to, $"{Path.GetFileName(tree.FilePath)} uses {name}");
                }
            }
        }
    }

    private static SyntaxTree Declaration(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .Select(reference => reference.SyntaxTree)
        .OrderBy(tree => Path.GetFileName(tree.FilePath).Length)
        .First();

    private static string Root([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "src", "CloseFluent"));

    private static IEnumerable<SyntaxTree> Sources() => Directory
        .EnumerateFiles(s_root, "*.cs", SearchOption.AllDirectories)
        .Where(path => Top(FolderOf(path)) is not ("bin" or "obj"))
        .Select(path => CSharpSyntaxTree.ParseText(
            File.ReadAllText(path), new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: ["NET"]), path));

    private static string Top(string folder) => folder.Split('/')[0];

    private static string FolderOf(string path) =>
        (Path.GetDirectoryName(Path.GetRelativePath(s_root, path)) ?? string.Empty).Replace(Path.DirectorySeparatorChar, '/');
}
