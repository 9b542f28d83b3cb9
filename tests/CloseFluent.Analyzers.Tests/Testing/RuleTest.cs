using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Runs one rule over an example whose wrong places stand in <c>[|…|]</c>.</summary>
internal static class RuleTest<TRule, TFix>
    where TRule : CloseRule, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>The rule says nothing; where the compiler's word is asked for, it says nothing either.</summary>
    public static Task IsSilentAsync(string source, bool mustCompile = false) => RunAsync(source, source, mustCompile);

    /// <summary>The rule fires at the marked places, and there is no fix.</summary>
    public static Task FiresAsync(string source) => RunAsync(source, source, false);

    /// <summary>The rule fires at the one marked place with this message, and there is no fix.</summary>
    public static Task FiresAsync(string source, string message)
    {
        if (ProgramCollector.Takes(source))
        {
            return Task.CompletedTask;
        }

        Test test = new() { TestState = { Sources = { source, Examples.Usings } } };
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult(new TRule().Descriptor).WithLocation(0).WithMessage(message));
        return test.RunAsync();
    }

    /// <summary>The rule fires at the marked places and nowhere else, in the company of other files; there is no fix.</summary>
    public static Task SaysAsync(string source, params string[] others)
    {
        if (ProgramCollector.Takes(source))
        {
            return Task.CompletedTask;
        }

        Test test = new() { TestState = { Sources = { source, Examples.Usings } } };
        foreach (string other in others)
        {
            test.TestState.Sources.Add(other);
        }

        return test.RunAsync();
    }

    /// <summary>The rule fires at the marked places, and the fix, one by one as well as all at once, gives the other text.</summary>
    public static Task FixesAsync(string source, string expected, bool mustCompile = false) =>
        RunAsync(source, expected, mustCompile);

    /// <summary>As above, and the message of the one place is this.</summary>
    public static Task FixesAsync(
        string source, string message, string expected, bool mustCompile = false, string? title = null) => RunAsync(
        source, expected, mustCompile, title, new DiagnosticResult(new TRule().Descriptor).WithLocation(0).WithMessage(message));

    private static Task RunAsync(
        string source, string expected, bool mustCompile, string? title = null, params DiagnosticResult[] diagnostics)
    {
        if (ProgramCollector.Takes(source, expected))
        {
            return Task.CompletedTask;
        }

        bool isProgram = !source.Contains("class ", StringComparison.Ordinal);
        Test test = new()
        {
            TestState = { Sources = { source, Examples.Usings } },
            FixedState = { MarkupHandling = MarkupMode.Allow, Sources = { expected, Examples.Usings } },
            CompilerDiagnostics = mustCompile ? CompilerDiagnostics.Errors : CompilerDiagnostics.None,
        };
        if (title is not null)
        {
            test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        }

        if (isProgram)
        {
            test.TestState.OutputKind = OutputKind.ConsoleApplication;
        }

        test.TestState.ExpectedDiagnostics.AddRange(diagnostics);
        return test.RunAsync();
    }

    private sealed class Test : CSharpCodeFixTest<EmptyDiagnosticAnalyzer, TFix, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(Examples.References);
            CompilerDiagnostics = CompilerDiagnostics.None;
            MarkupOptions = MarkupOptions.UseFirstDescriptor;
            DiagnosticVerifier = (diagnostic, _, _) => MessageCheck.Hold(diagnostic);
            CodeActionVerifier = (action, _) => Assert.Null(MessageCheck.Fault(action.Title));
            TestBehaviors |= TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;
        }

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new RuleAnalyzer([new TRule()])];

        protected override ParseOptions CreateParseOptions() => Examples.Parsing;

        protected override CompilationOptions CreateCompilationOptions() => Examples.Compiling;
    }
}
