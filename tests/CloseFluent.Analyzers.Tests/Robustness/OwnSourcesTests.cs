using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// The sources of this repository are real code in which every rule is silent. Tests that do on purpose what a rule warns of
/// are left out: those of the sandbox post raw requests, some of the library's pass what is refused, call a setting twice or
/// dispose a client too early.
/// </summary>
public sealed class OwnSourcesTests
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(RulePage.Folder, "../.."));

    private static readonly string[] s_mistakenOnPurpose =
        ["FilterLimitTests.cs", "ActionEqualityTests.cs", "MistakeTests.cs", "OffsetMomentTests.cs", "NotSentTests.cs", "KeptAnswerTests.cs",
            "SendOnceOperationTests.cs", "SenderTests.cs", "SelectionTests.cs", "SmartViewSelectionTests.cs"];

    // Those that take sources of src/Shared in.
    private static readonly string[] s_sharing = ["src/CloseFluent", "src/CloseFluent.Sandbox", "analyzers"];

    [Theory]
    [InlineData("src/CloseFluent", true)]
    [InlineData("src/CloseFluent.DependencyInjection", false)]
    [InlineData("samples/ConsumerTests", false)]
    [InlineData("src/CloseFluent.Testing", false)]
    [InlineData("src/CloseFluent.Sandbox", false)]
    [InlineData("samples/Quickstart", false)]
    [InlineData("samples/Webhooks", false)]
    [InlineData("tests/CloseFluent.Testing.Tests", false)]
    [InlineData("analyzers", false)]
    [InlineData("tests/CloseFluent.Tests", false)]
    public async Task Every_rule_is_silent(string folder, bool isLibrary)
    {
        List<string> thrown = [];
        CompilationWithAnalyzers analysis = Compile(folder, isLibrary).WithAnalyzers(
            UserProject.Rules,
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(
                    []), (exception, _, _) => { lock (thrown) { thrown.Add(exception.ToString()); } }, true, false));

        ImmutableArray<Diagnostic> diagnostics = await analysis.GetAnalyzerDiagnosticsAsync();

        Assert.Empty(thrown);
        Assert.True(diagnostics.IsEmpty, string.Join("\n", diagnostics));
    }

    private static CSharpCompilation Compile(string folder, bool isLibrary)
    {
        string path = Path.Combine(s_root, folder);
        IEnumerable<MetadataReference> beside = Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Where(file => Path.GetFileName(file).StartsWith("xunit.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
        return CSharpCompilation.Create(
            Path.GetFileName(folder),
            Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories)
                .Concat(
                    s_sharing.Contains(folder) ? Directory.EnumerateFiles(Path.Combine(s_root, "src/Shared"), "*.cs") : [])
                .Where(file => !file.Contains(
                    "/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
                .Where(file => !s_mistakenOnPurpose.Contains(Path.GetFileName(file)))
                .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Examples.Parsing, file))
                .Append(CSharpSyntaxTree.ParseText(
                    s_sharing.Contains(folder) ? /* lang=c#-test */ """global using CloseFluent.Grammar;""" : "",
                    Examples.Parsing))
                .Append(CSharpSyntaxTree.ParseText(
                    isLibrary ? Examples.Usings.Replace(
                        /* lang=c#-test */ """global using CloseFluent;""",
                        "",
                        StringComparison.Ordinal) : Examples.Usings + "\nglobal using Xunit;",
                    Examples.Parsing)),
            (isLibrary ? Examples.Platform : Examples.References).Concat(beside),
            Examples.Compiling);
    }
}
