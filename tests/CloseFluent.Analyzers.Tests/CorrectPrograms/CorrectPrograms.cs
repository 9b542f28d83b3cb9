using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// Programs as users write them, one a file, in which nothing is wrong. They are in folders of their own beside this file;
/// those of <c>StandIns</c> are what the programs use of other libraries.
/// </summary>
internal static class CorrectPrograms
{
    private const string StandIns = nameof(StandIns);

    private static readonly string s_folder =
        Path.GetFullPath(Path.Combine(RulePage.Folder, "../../tests/CloseFluent.Analyzers.Tests/CorrectPrograms"));

    // Each program is a compilation of its own, since many have types of the same names; what was bound of the references is
    // shared.
    private static readonly Lazy<CSharpCompilation> s_base = new(() =>
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Correct",
            [CSharpSyntaxTree.ParseText(Examples.Usings, Examples.Parsing)],
            Examples.References.Append(EmitStandIns()),
            Examples.Compiling);
        _ = compilation.GlobalNamespace.GetNamespaceMembers().Count();
        return compilation;
    });

    public static IReadOnlyList<string> Names { get; } = [.. Files().Where(file => !IsStandIn(file)).Select(NameOf)];

    public static CSharpCompilation Compile(string name)
    {
        SyntaxTree program = Parse(Path.Combine(s_folder, name + ".cs"));
        bool isScript = program.GetRoot().ChildNodes().Any(node => node is GlobalStatementSyntax);
        return s_base.Value
            .AddSyntaxTrees(program)
            .WithOptions(isScript ? Examples.Compiling.WithOutputKind(OutputKind.ConsoleApplication) : Examples.Compiling);
    }

    private static PortableExecutableReference EmitStandIns()
    {
        using MemoryStream image = new();
        EmitResult result = CSharpCompilation.Create(
            StandIns,
            Files().Where(IsStandIn).Select(Parse).Append(CSharpSyntaxTree.ParseText(Examples.Usings, Examples.Parsing)),
            Examples.References,
            Examples.Compiling).Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static SyntaxTree Parse(
        string file) => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Examples.Parsing, file);

    private static string NameOf(
        string file) => Path.ChangeExtension(Path.GetRelativePath(s_folder, file), null).Replace('\\', '/');

    private static bool IsStandIn(string file) => NameOf(file).StartsWith(StandIns, StringComparison.Ordinal);

    private static IEnumerable<string> Files() => Directory.EnumerateDirectories(s_folder)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        .Order(StringComparer.Ordinal);
}
