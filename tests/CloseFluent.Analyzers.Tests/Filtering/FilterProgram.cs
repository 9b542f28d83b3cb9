using System.Reflection;
using System.Runtime.Loader;
using CloseFluent.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers.Tests.Filtering;

/// <summary>Many selections in one program: refactored one by one, compiled together, and run.</summary>
internal static class FilterProgram
{
    public const string Begin = "        return ";

    /// <summary>Compiles and runs expressions that give selections; tells what each would send.</summary>
    public static IReadOnlyList<string> Run(IReadOnlyList<string> expressions)
    {
        using MemoryStream image = new();
        EmitResult result = CSharpCompilation.Create(
            "Filters", Sources(Write(expressions)), Examples.References, Examples.Compiling).Emit(image);
        Assert.True(
            result.Success,
            string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        AssemblyLoadContext context = new("Filters", isCollectible: true);
        try
        {
            Type type = context.LoadFromStream(image).GetType("Program", throwOnError: true)!;
            return [.. expressions.Select((_, i) =>
                ((BulkSelection)type.GetMethod(
                    "F" + i, BindingFlags.Static | BindingFlags.Public)!.Invoke(null, null)!).Json)];
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>
    /// What the refactoring makes of each text that is passed to Leads.FromJson; null where it is not offered.
    /// </summary>
    public static async Task<IReadOnlyList<string?>> TypeAsync(IReadOnlyList<string> texts)
    {
        string source = Write(
            [.. texts.Select(text => $"Leads.FromJson({SymbolDisplay.FormatLiteral(text, quote: true)})")]);
        UserProject project = UserProject.Create(source);
        List<string?> typed = [];
        for (int at = source.IndexOf(
            Begin, StringComparison.Ordinal); at >= 0; at = source.IndexOf(Begin, at + 1, StringComparison.Ordinal))
        {
            List<CodeAction> actions = await OfferedAsync(project, source.IndexOf('"', at));
            typed.Add(actions.Count == 0 ? null : await ReplacementAsync(project, Assert.Single(actions)));
        }

        return typed;
    }

    public static async Task<List<CodeAction>> OfferedAsync(UserProject project, int position)
    {
        List<CodeAction> actions = [];
        await new TypedFilterRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(
            project.Document, new TextSpan(position, 0), actions.Add, CancellationToken.None));
        return actions;
    }

    private static async Task<string> ReplacementAsync(UserProject project, CodeAction action)
    {
        Document changed = (await project.AfterAsync(action)).Document;
        TextChange[] changes = [.. await changed.GetTextChangesAsync(project.Document)];
        string before = await project.TextAsync();
        string after = (await changed.GetTextAsync()).ToString();
        int start = before.LastIndexOf(Begin, changes[0].Span.Start, StringComparison.Ordinal) + Begin.Length;
        return after[start..after.IndexOf(";\n    }\n", start, StringComparison.Ordinal)];
    }

    /// <summary>One program with a method for each expression.</summary>
    public static string Write(IReadOnlyList<string> expressions) =>
        "public static class Program\n{\n"
        + string.Concat(
            expressions.Select((name, i) => $"    public static BulkSelection F{i}()\n    {{\n{Begin}{name};\n    }}\n"))
        + "}\n";

    private static IEnumerable<SyntaxTree> Sources(string program) =>
        new[] { Examples.Usings, program }.Select(text => CSharpSyntaxTree.ParseText(text, Examples.Parsing));
}
