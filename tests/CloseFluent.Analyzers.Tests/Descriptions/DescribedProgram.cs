using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace CloseFluent.Analyzers.Tests.Descriptions;

/// <summary>A program whose values say at run time what they do, and of which the source says the same.</summary>
internal static class DescribedProgram
{
    private static readonly Regex s_placeholder = new(@"((at\\ most\\ [\d,]+\\ )?of\\ )?(the\\ leads\\ (\w+,\\ )*)?\\\{.*?}", RegexOptions.CultureInvariant);

    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Described",
        sources.Prepend(Examples.Usings).Select(text => CSharpSyntaxTree.ParseText(text, Examples.Parsing)),
        Examples.References,
        Examples.Compiling.WithSpecificDiagnosticOptions(
            [KeyValuePair.Create("CLOSE9001", ReportDiagnostic.Suppress)]));

    /// <summary>What expressions say of themselves at run time, and what is read of each in the source.</summary>
    public static IReadOnlyList<(string Code, string Said, string? Read)> Describe(
        IReadOnlyList<string> expressions, string type, string scope = "")
    {
        string program = "public static class Program\n{\n" + scope + "\n" + string.Concat(expressions.Select(
            (code, i) => $"    public static {type} F{i}() => {code};\n")) + "}\n";
        CSharpCompilation compilation = Compile(program);
        SyntaxTree tree = compilation.SyntaxTrees[^1];
        SemanticModel model = compilation.GetSemanticModel(tree);
        ExpressionSyntax[] bodies = [.. tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(method => method.Identifier.ValueText.StartsWith('F')).Select(method => method.ExpressionBody!.Expression)];
        return Run(compilation, assembly => expressions.Select((code, i) =>
        {
            object value = assembly.GetType("Program", throwOnError: true)!.GetMethod("F" + i)!.Invoke(null, null)!;
            return (code, DescriptionOf(value), Read(model, bodies[i]));
        }).ToArray());
    }

    /// <summary>What the analyzers say that an expression does.</summary>
    public static string? Read(SemanticModel model, ExpressionSyntax expression)
    {
        ChainSource source = new(model, KnownSymbols.Find(model.Compilation)!, CancellationToken.None);
        ITypeSymbol? type = model.GetTypeInfo(expression).Type;
        return type?.Name switch
        {
            "Filter" => ActionReader.DescribeFilter(source, expression),
            _ when source.Known.IsReady(type) => ActionReader.Describe(source, expression),
            _ => ActionReader.DescribeSelection(source, expression),
        };
    }

    public static T Run<T>(CSharpCompilation compilation, Func<Assembly, T> use)
    {
        using MemoryStream image = new();
        EmitResult result = compilation.Emit(image);
        Assert.True(
            result.Success,
            string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        AssemblyLoadContext context = new("Described", isCollectible: true);
        try
        {
            return use(context.LoadFromStream(image));
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>A sentence fits if it is the same wherever it has no placeholder; how many a list has is not known.</summary>
    public static bool Fits(string? read, string said) => read is not null
        && Regex.IsMatch(said, $"\\A{s_placeholder.Replace(Regex.Escape(read), ".+?")}\\z", RegexOptions.Singleline);

    private static string DescriptionOf(object value) =>
        (string)value.GetType().GetProperty("Description")!.GetValue(value)!;
}
