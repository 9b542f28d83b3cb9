using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.CompileTests;

/// <summary>
/// The package compiles its support for Verify into projects of any kind, so the source must suit the oldest language and the
/// strictest settings. The stand-in for Verify is part of this assembly.
/// </summary>
public sealed class VerifySupportTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp14, NullableContextOptions.Enable)]
    public void It_compiles_without_a_warning(LanguageVersion language, NullableContextOptions nullable)
    {
        string path = Path.Combine(
            Here(), "..", "..", "src", "CloseFluent.Testing", "buildTransitive", "VerifyCloseFluent.cs");
        CSharpCompilation compilation = CSharpCompilation.Create(
            "VerifySupport",
            [CSharpSyntaxTree.ParseText(File.ReadAllText(path), new CSharpParseOptions(language), path)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Select(assembly => MetadataReference.CreateFromFile(assembly)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: nullable,
                warningLevel: 9999,
                specificDiagnosticOptions: new Dictionary<string, ReportDiagnostic> { ["CS1701"] = ReportDiagnostic.Suppress }));

        Assert.DoesNotContain(
            compilation.GetDiagnostics(), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    private static string Here([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
