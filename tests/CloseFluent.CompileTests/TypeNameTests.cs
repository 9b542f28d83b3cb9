using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.CompileTests;

/// <summary>Names of types that a reader can search for.</summary>
public sealed class TypeNameTests
{
    private static readonly string[] s_folders = ["src", "analyzers"];

    [Fact]
    public void A_name_is_in_one_assembly_only()
    {
        IEnumerable<(string Name, string Assembly)> types = s_folders
            .SelectMany(folder => Directory.EnumerateDirectories(Path.Combine(Root(), folder)))
            .SelectMany(assembly => Types(assembly).Select(type => (type, Path.GetFileName(assembly))));

        string[] shared =
        [
            .. types.Distinct().GroupBy(type => type.Name, StringComparer.Ordinal).Where(group => group.Count() > 1)
                .Select(group => $"{group.Key}: {string.Join(", ", group.Select(type => type.Assembly))}"),
        ];

        Assert.Empty(shared);
    }

    private static IEnumerable<string> Types(string folder) => Directory
        .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal)
            && !path.Contains("/bin/", StringComparison.Ordinal)
            && !path.Contains("/buildTransitive/", StringComparison.Ordinal))
        .SelectMany(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes())
        .OfType<MemberDeclarationSyntax>()
        .Where(type => type.Parent is BaseNamespaceDeclarationSyntax)
        .Select(type => type switch
        {
            BaseTypeDeclarationSyntax named => named.Identifier.ValueText,
            DelegateDeclarationSyntax named => named.Identifier.ValueText,
            _ => string.Empty,
        })
        .Where(name => name.Length > 0);

    private static string Root([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", ".."));
}
