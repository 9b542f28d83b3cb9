using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.CompileTests;

/// <summary>The folders of the library follow the way of a request: each knows only those before it.</summary>
public sealed class FolderTests
{
    private static readonly string[] s_order =
    [
        "Platform", "Json", "Ids", "Values", "Answers", "Filtering", "Actions", "Stages", "Errors", "Transport", "Http", "Client",
    ];

    [Fact]
    public void A_folder_knows_only_those_before_it()
    {
        string root = Root();
        SyntaxTree[] trees = [.. Sources(root)];
        Compilation compilation = CSharpCompilation.Create("Folders", trees);
        SortedSet<string> backwards = new(StringComparer.Ordinal);
        foreach (SyntaxTree tree in trees)
        {
            string here = FolderOf(root, tree.FilePath);
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (model.GetSymbolInfo(name).Symbol is INamedTypeSymbol { DeclaringSyntaxReferences: [{ } declared, ..] })
                {
                    string there = FolderOf(root, declared.SyntaxTree.FilePath);
                    if (Array.IndexOf(s_order, there) > Array.IndexOf(s_order, here))
                    {
                        backwards.Add($"{here} knows {there}: {Path.GetFileName(tree.FilePath)} uses {name}");
                    }
                }
            }
        }

        Assert.True(trees.Length > 100);
        Assert.Empty(backwards);
    }

    [Fact]
    public void Every_folder_has_its_place() => Assert.Equal(
        s_order.Order(StringComparer.Ordinal),
        Sources(Root()).Select(tree => FolderOf(Root(), tree.FilePath)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Only_one_file_knows_Flurl() => Assert.Equal(
        ["FlurlTransport.cs"],
        Sources(Root())
            .Where(tree => tree.GetCompilationUnitRoot().Usings.Any(use => use.Name!.ToString().StartsWith("Flurl", StringComparison.Ordinal)))
            .Select(tree => Path.GetFileName(tree.FilePath)));

    private static string Root([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "src", "CloseFluent"));

    private static IEnumerable<SyntaxTree> Sources(string root) => Directory
        .EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
        .Where(path => FolderOf(root, path) is not ("bin" or "obj"))
        .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path));

    private static string FolderOf(string root, string path) =>
        Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar)[0];
}
