using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.CompileTests.Documentation;

/// <summary>The code of a page as one compilation: a method for each section, types beside them.</summary>
internal sealed class DocProgram
{
    private static readonly CSharpParseOptions s_parsing = new CSharpParseOptions(LanguageVersion.CSharp14)
        .WithFeatures([new KeyValuePair<string, string>("FileBasedProgram", "true")]);

    private readonly CSharpCompilation _compilation;

    private DocProgram(CSharpCompilation compilation) => _compilation = compilation;

    /// <summary>Compiles the blocks that are parts of programs.</summary>
    public static DocProgram OfSnippets(DocPage page)
    {
        List<string> usings = [];
        List<string> methods = [];
        List<string> types = [];
        foreach (IGrouping<int, DocBlock> section in page.Blocks.Where(block => block.IsSnippet).GroupBy(block => block.Section))
        {
            methods.Add($"public static async Task Section{section.Key}Async()\n{{");
            foreach (DocBlock block in section)
            {
                CompilationUnitSyntax unit = CSharpSyntaxTree.ParseText(block.Text, s_parsing).GetCompilationUnitRoot();
                usings.AddRange(unit.Usings.Select(directive => $"global {directive}"));
                foreach (MemberDeclarationSyntax member in unit.Members)
                {
                    int line = block.Line + member.GetLocation().GetLineSpan().StartLinePosition.Line;
                    string text = $"#line {line} \"{page.Path}\"\n{member.ToFullString().TrimStart('\n')}";
                    (member is GlobalStatementSyntax ? methods : types).Add(text);
                }
            }

            methods.Add("}");
        }

        string shared = $"{DocPreamble.ImplicitUsings}\n{DocPreamble.Usings}";
        string[] own = [.. usings.Distinct().Where(directive => !shared.Contains(directive, StringComparison.Ordinal))];
        return new DocProgram(UserCode.Compilation(
            OutputKind.DynamicallyLinkedLibrary,
            Parse($"{shared}\n{string.Join('\n', own)}", "Usings.cs"),
            Parse(DocPreamble.Declarations, "Declarations.cs"),
            Parse(
                $"public static class Page\n{{\n{DocPreamble.Variables}\n{string.Join('\n', methods)}\n}}\n{string.Join('\n', types)}",
                "Page.cs")));
    }

    /// <summary>Compiles a block that is a whole program, as <c>dotnet run</c> would.</summary>
    public static DocProgram OfProgram(DocBlock block) => new(UserCode.Compilation(
        OutputKind.ConsoleApplication,
        Parse(DocPreamble.ImplicitUsings, "Usings.cs"),
        Parse(block.Text, $"{block.Page}:{block.Line}")));

    public void ShouldCompile()
    {
        string text = string.Join('\n', _compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString()));
        Assert.True(text.Length == 0, $"This should compile:\n\n{text}");
    }

    /// <summary>Loads the program, so that it can be run.</summary>
    public Assembly Load()
    {
        ShouldCompile();
        using MemoryStream stream = new();
        Assert.True(_compilation.Emit(stream).Success);
        return Assembly.Load(stream.ToArray());
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, s_parsing, path);
}
