using System.Collections.Immutable;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// Well-known libraries, read back from their assemblies into the C# that they were written in, are large real code that
/// knows nothing of CloseFluent: every rule is silent, also where that code does not compile for want of references.
/// </summary>
public sealed class PublishedLibrariesTests
{
    // Declares words that are in nearly every member with a type of the library. No member is then spared for what it does
    // not mention, and every call whose name the library has too is looked at for its symbols.
    private const string MentionedEverywhere =
        /* lang=c#-test */ """class Everywhere { PauseAction @return, @new, @this, @null, @if, value, @string, @var, """
            + /* lang=c#-test */ """@public, @private, @internal, @static; }""";

    [Theory]
    [InlineData("Flurl.Http", 500)]
    [InlineData("Polly.Core", 700)]
    public async Task Every_rule_is_silent(string assembly, int fewestCalls)
    {
        SyntaxTree source = CSharpSyntaxTree.ParseText(Read(assembly), Examples.Parsing, assembly + ".cs");
        List<string> thrown = [];
        CompilationWithAnalyzers analysis = CSharpCompilation
            .Create(
                assembly,
                [source, .. new[] { Examples.Usings, MentionedEverywhere }.Select(
                    text => CSharpSyntaxTree.ParseText(text, Examples.Parsing))],
                Examples.References,
                Examples.Compiling.WithAllowUnsafe(true))
            .WithAnalyzers(
                UserProject.Rules,
                new CompilationWithAnalyzersOptions(
                    new AnalyzerOptions(
                        []), (exception, _, _) => { lock (thrown) { thrown.Add(exception.ToString()); } }, true, false));

        ImmutableArray<Diagnostic> diagnostics = await analysis.GetAnalyzerDiagnosticsAsync();

        Assert.Empty(thrown);
        Assert.True(diagnostics.IsEmpty, string.Join('\n', diagnostics));
        int calls = (await source.GetRootAsync()).DescendantNodes().OfType<InvocationExpressionSyntax>().Count();
        Assert.True(calls >= fewestCalls, $"Only {calls} calls were looked at.");
    }

    private static string Read(string assembly) => new CSharpDecompiler(
        Path.Combine(AppContext.BaseDirectory, assembly + ".dll"),
        new DecompilerSettings { ThrowOnAssemblyResolveErrors = false }).DecompileWholeModuleAsString();
}
