using System.Reflection;
using System.Text.Json.Nodes;
using CloseFluent.Analyzers.Tests.Descriptions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers.Tests.Filtering;

/// <summary>What is read of a filter in the source is the JSON that the program makes of it.</summary>
public sealed class FilterPartTests
{
    // The library has the same sources, so a name alone would be ambiguous.
    private static readonly MethodInfo s_write = typeof(RuleAnalyzer).Assembly
        .GetType("CloseFluent.Grammar.CompactJson", throwOnError: true)!.GetMethod("Write")!;

    [Fact]
    public void A_filter_of_constants_is_read_as_the_JSON_that_the_program_sends()
    {
        // How many ticks a moment has is not computed here.
        string[] written = [.. WrittenFilters.All.Where(code => !code.Contains("AddTicks", StringComparison.Ordinal))];
        string[] different = [.. Read(written).Where(item => !JsonNode.DeepEquals(JsonNode.Parse(item.Read), JsonNode.Parse(item.Sent)))
            .Select(item => $"{item.Code}\n  {item.Sent}\n  {item.Read}")];

        Assert.True(written.Length > 80, $"{written.Length}");
        Assert.True(different.Length == 0, $"{different.Length}\n{string.Join('\n', different)}");
    }

    [Fact]
    public void Every_part_of_a_filter_has_the_place_where_it_is_written()
    {
        (SemanticModel model, MethodDeclarationSyntax[] methods) = Compile(
            ["Leads.Where(l => l.Name.Exists() & !(l.Url.IsEmpty() | l.Contacts.Any(c => c.Title.HasWords(\"x\"))))"]);
        LambdaExpressionSyntax lambda = methods[0].DescendantNodes().OfType<LambdaExpressionSyntax>().First();
        ChainSource source = new(model, KnownSymbols.Find(model.Compilation)!, default);

        FilterPart part = new FilterPartReader(source, new ValueReader(source)).Read(lambda.ExpressionBody!, "lead");

        Assert.Equal(
            [
                "l.Name.Exists() & !(l.Url.IsEmpty() | l.Contacts.Any(c => c.Title.HasWords(\"x\")))",
                "l.Name.Exists()",
                "!(l.Url.IsEmpty() | l.Contacts.Any(c => c.Title.HasWords(\"x\")))",
                "l.Url.IsEmpty() | l.Contacts.Any(c => c.Title.HasWords(\"x\"))",
                "l.Url.IsEmpty()",
                "l.Contacts.Any(c => c.Title.HasWords(\"x\"))",
                "c.Title.HasWords(\"x\")",
            ],
            All(part).Select(each => each.Syntax.ToString()));
    }

    private static IEnumerable<FilterPart> All(FilterPart part) =>
        part.Parts.Concat(part.Others).SelectMany(All).Prepend(part);

    private static (string Code, string Sent, string Read)[] Read(string[] selections)
    {
        (SemanticModel model, MethodDeclarationSyntax[] methods) = Compile(selections);
        return DescribedProgram.Run((CSharpCompilation)model.Compilation, assembly => selections.Select((code, i) =>
        {
            object sent = assembly.GetType("Program", throwOnError: true)!.GetMethod("F" + i)!.Invoke(null, null)!;
            string json = (string)sent.GetType().GetProperty("Json", BindingFlags.Public | BindingFlags.Instance)!.GetValue(sent)!;
            return (code, (JsonNode.Parse(json)!["s_query"] ?? JsonNode.Parse(json)!["query"])?.ToJsonString() ?? "null",
                Read(model, methods[i].ExpressionBody!.Expression));
        }).ToArray());
    }

    private static string Read(SemanticModel model, ExpressionSyntax selection)
    {
        ChainSource source = new(model, KnownSymbols.Find(model.Compilation)!, default) { Judged = selection };
        return new SelectionPartsReader(source, new ValueReader(source)).Read(selection).Filter is { } filter
            ? (string)s_write.Invoke(null, [filter, null, false])!
            : "null";
    }

    private static (SemanticModel Model, MethodDeclarationSyntax[] Methods) Compile(string[] selections)
    {
        CSharpCompilation compilation = DescribedProgram.Compile("public static class Program\n{\n" + string.Concat(
            selections.Select((code, i) => $"    public static BulkSelection F{i}() => {code};\n")) + "}\n");
        SyntaxTree tree = compilation.SyntaxTrees[^1];
        return (compilation.GetSemanticModel(tree), [.. tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(method => method.Identifier.ValueText.StartsWith('F'))]);
    }
}
