using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Tool.Tests;

/// <summary>Compiles a pulled file with the oldest C# that it is for, and code that uses it.</summary>
internal static class OrganizationCompilation
{
    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Append(typeof(CloseClient).Assembly.Location)
            .DistinctBy(Path.GetFileName)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The compiler's errors and warnings, each as its id and the text that it marks.</summary>
    public static IReadOnlyList<string> Diagnostics(
        string organization, string code = "", LanguageVersion language = LanguageVersion.CSharp7_3) =>
        Texts(Create(organization, code, language).GetDiagnostics());

    /// <summary>The same of the analyzers.</summary>
    public static async Task<IReadOnlyList<string>> AnalyzerDiagnosticsAsync(string organization, string code) => Texts(
        await Create(organization, code).WithAnalyzers([new RuleAnalyzer()]).GetAnalyzerDiagnosticsAsync());

    private static CSharpCompilation Create(
        string organization, string code, LanguageVersion language = LanguageVersion.CSharp7_3)
    {
        CSharpParseOptions parsing = new(language, DocumentationMode.Diagnose);
        return CSharpCompilation.Create(
            "Consumer",
            [
                CSharpSyntaxTree.ParseText(organization, parsing),
                CSharpSyntaxTree.ParseText(code, parsing.WithDocumentationMode(DocumentationMode.Parse)),
            ],
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private static IReadOnlyList<string> Texts(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1701")
            .Select(diagnostic => $"{diagnostic.Id} {TextAt(diagnostic.Location)}"),
    ];

    private static string? TextAt(Location location) => location.SourceTree?.GetText().ToString(location.SourceSpan);
}
