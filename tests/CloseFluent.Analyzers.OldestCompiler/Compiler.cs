using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers.OldestCompiler;

/// <summary>Runs the rules in the compiler that this assembly was built against.</summary>
public static class Compiler
{
    /// <summary>The version of the compiler.</summary>
    public static string Version => typeof(CSharpCompilation).Assembly.GetName().Version.ToString();

    /// <summary>What the rules say of a source, as id and message; an exception in a rule is such a message too.</summary>
    public static string[] Report(string[] sources, string[] references)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Example",
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            references.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        ImmutableArray<DiagnosticAnalyzer> rules = ImmutableArray.Create<DiagnosticAnalyzer>(new RuleAnalyzer());
        return
        [
            .. compilation.WithAnalyzers(rules).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
                .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"),
        ];
    }

    /// <summary>The ids for which a fix could be made.</summary>
    public static string[] FixableIds() =>
    [
        .. Assembly.Load("CloseFluent.CodeFixes").GetTypes()
            .Where(type => !type.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(type))
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)).FixableDiagnosticIds),
    ];
}
