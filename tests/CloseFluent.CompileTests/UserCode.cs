using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.CompileTests;

/// <summary>Compiles statements as a user would write them, in process, and says what the compiler says.</summary>
internal static class UserCode
{
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.CSharp14);

    private static readonly string[] s_packages =
        ["CloseFluent", "CloseFluent.DependencyInjection", "CloseFluent.Sandbox", "CloseFluent.Testing"];

    private static int s_number;

    // Every snippet derives from this compilation and so shares its references, which are read once.
    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create(
        "UserCode",
        references: Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "refs"), "*.dll")
            .Concat(s_packages.Select(name => Path.Combine(AppContext.BaseDirectory, name + ".dll")))
            .Order(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: new Dictionary<string, ReportDiagnostic>
            {
                // A snippet need not await anything, nor use the variable that it shows.
                ["CS1998"] = ReportDiagnostic.Suppress,
                ["CS0168"] = ReportDiagnostic.Suppress,
                ["CS0219"] = ReportDiagnostic.Suppress,

                // As the SDK has it: a package may be built for an earlier platform.
                ["CS1701"] = ReportDiagnostic.Suppress,
            }));

    /// <summary>Fails unless the compiler takes the snippet without an error and without a warning.</summary>
    public static void ShouldCompile(string snippet, Preamble? preamble = null)
    {
        string text = DiagnosticText.Of(Compile(snippet, preamble));
        Assert.True(text.Length == 0, $"This should compile:\n\n{text}");
    }

    /// <summary>What the compiler says about a snippet that it refuses, ready for a snapshot.</summary>
    public static string ShouldNotCompile(string snippet, Preamble? preamble = null)
    {
        List<Diagnostic> diagnostics = Compile(snippet, preamble);
        Assert.True(
            diagnostics.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
            $"This should not compile:\n\n{snippet}");
        return DiagnosticText.Of(diagnostics);
    }

    /// <summary>Creates a compilation of whole files, with the references of every snippet.</summary>
    public static CSharpCompilation Compilation(OutputKind kind, params SyntaxTree[] trees) => s_empty
        .WithAssemblyName($"Documentation{Interlocked.Increment(ref s_number)}")
        .WithOptions(s_empty.Options.WithOutputKind(kind))
        .AddSyntaxTrees(trees);

    private static List<Diagnostic> Compile(string snippet, Preamble? preamble)
    {
        (string usings, string parameters, string declarations) = preamble ?? Preamble.User;
        string method = $$"""
            internal static class UserProgram
            {
                public static async Task RunAsync({{parameters}})
                {
            {{snippet}}
                }
            }
            """;
        return [.. s_empty
            .AddSyntaxTrees(Parse(usings.Replace("using ", "global using ", StringComparison.Ordinal), "Usings.cs"))
            .AddSyntaxTrees(Parse(declarations, "Declarations.cs"))
            .AddSyntaxTrees(Parse(method, "Snippet.cs"))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }

    private static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(text.ReplaceLineEndings("\n"), s_parsing, path);
}
