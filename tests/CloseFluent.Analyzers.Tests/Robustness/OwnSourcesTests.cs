using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// The sources of this repository are real code in which every rule is silent. The tests of the sandbox are left out: they post
/// raw requests on purpose.
/// </summary>
public sealed class OwnSourcesTests
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(RulePage.Folder, "../.."));

    [Theory]
    [InlineData("src/CloseFluent", true)]
    [InlineData("src/CloseFluent.Testing", false)]
    [InlineData("src/CloseFluent.Sandbox", false)]
    [InlineData("samples/Quickstart", false)]
    [InlineData("analyzers", false)]
    [InlineData("tests/CloseFluent.Tests", false)]
    [InlineData("tests/CloseFluent.Snapshots.Tests", false)]
    public async Task Every_rule_is_silent(string folder, bool isLibrary)
    {
        List<string> thrown = [];
        CompilationWithAnalyzers analysis = Compile(folder, isLibrary).WithAnalyzers(
            UserProject.Rules,
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), (exception, _, _) => { lock (thrown) { thrown.Add(exception.ToString()); } }, true, false));

        ImmutableArray<Diagnostic> diagnostics = await analysis.GetAnalyzerDiagnosticsAsync();

        Assert.Empty(thrown);
        Assert.True(diagnostics.IsEmpty, string.Join("\n", diagnostics));
    }

    private static CSharpCompilation Compile(string folder, bool isLibrary)
    {
        string path = Path.Combine(s_root, folder);
        IEnumerable<MetadataReference> beside = Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Where(file => Path.GetFileName(file) is var name
                && (name.StartsWith("xunit.", StringComparison.Ordinal) || name.StartsWith("Polly.", StringComparison.Ordinal)))
            .Select(file => MetadataReference.CreateFromFile(file));
        return CSharpCompilation.Create(
            "OwnSources",
            Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
                .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Examples.Parsing, file))
                .Append(CSharpSyntaxTree.ParseText(isLibrary ? Examples.Usings.Replace("global using CloseFluent;", "", StringComparison.Ordinal) : Examples.Usings + "\nglobal using Xunit;", Examples.Parsing)),
            (isLibrary ? Examples.Platform : Examples.References).Concat(beside),
            Examples.Compiling);
    }
}
