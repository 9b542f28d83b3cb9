using System.Reflection;
using System.Text.RegularExpressions;
using CloseFluent.Analyzers.Tests.Filtering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers.Tests.Descriptions;

/// <summary>What the source of an action says is what the action itself says when the program runs.</summary>
public sealed class DescriptionTests
{
    private static readonly string s_tests = Path.Combine(RulePage.Folder, "../../tests");

    [Fact]
    public void Actions_of_constants_are_read_as_they_describe_themselves() =>
        AssertSame(DescribedProgram.Describe(WrittenActions.All, "BulkAction"));

    [Fact]
    public void Selections_of_constants_are_read_as_they_describe_themselves()
    {
        (string Code, string Said, string? Read)[] all = [.. DescribedProgram.Describe(WrittenFilters.All, "BulkSelection")];

        // How many ticks a moment has is not computed here.
        Assert.Equal(1, all.Count(item => item.Code.Contains("AddTicks", StringComparison.Ordinal)));
        AssertSame([.. all.Where(item => !item.Code.Contains("AddTicks", StringComparison.Ordinal))]);
        Assert.All(all, item => Assert.True(DescribedProgram.Fits(item.Read, item.Said), $"{item.Code}\n{item.Said}\n{item.Read}"));
    }

    [Fact]
    public void Selections_say_the_same_within_an_action() => AssertSame(DescribedProgram.Describe(
        [
            .. WrittenFilters.All.Where(code => !code.Contains("AddTicks", StringComparison.Ordinal))
                .Select(code => $"Bulk.Pause(\"seq_a\").To({code})"),
        ],
        "BulkAction"));

    [Fact]
    public void The_examples_of_conditions_are_read_as_they_describe_themselves()
    {
        string source = File.ReadAllText(Path.Combine(s_tests, "CloseFluent.CompileTests/Documentation/FilterExamples.cs"));
        string[] conditions =
        [
            .. Regex.Matches(source, @"^        Of\(""[^""]*"", (lead => .+)\),\r?$", RegexOptions.Multiline)
                .Select(example => example.Groups[1].Value),
        ];

        Assert.True(conditions.Length > 35, $"{conditions.Length}");
        AssertSame(DescribedProgram.Describe(
            [.. conditions.Where(code => !code.Contains("Fields.", StringComparison.Ordinal))
                .Select(code => $"Leads.Where({code})")],
            "BulkSelection"));
    }

    [Fact]
    public void The_samples_of_every_kind_of_action_are_read_as_they_describe_themselves()
    {
        string[] sources = [Sample("Stages/ChainSamples.cs"), Sample("Actions/Stored/StoredSamples.cs")];
        CSharpCompilation compilation = DescribedProgram.Compile(sources);
        Dictionary<string, string?> read = compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes())
            .OfType<AssignmentExpressionSyntax>()
            .Where(entry => entry.Left is ImplicitElementAccessSyntax)
            .ToDictionary(
                entry => entry.Left.ToString(),
                entry => DescribedProgram.Read(
                    compilation.GetSemanticModel(entry.SyntaxTree),
                    (entry.Right as SimpleLambdaExpressionSyntax)?.ExpressionBody ?? entry.Right));

        DescribedProgram.Run(compilation, assembly =>
        {
            Type chains = assembly.GetType("CloseFluent.Tests.Stages.ChainSamples", throwOnError: true)!;
            Type stored = assembly.GetType("CloseFluent.Tests.Actions.Stored.StoredSamples", throwOnError: true)!;
            foreach ((string name, BulkSequenceSubscriptionAction action) in
                (IReadOnlyDictionary<string, BulkSequenceSubscriptionAction>)chains.GetProperty("Actions")!.GetValue(null)!)
            {
                AssertFits(read[$"[\"{name}\"]"], action.Description);
            }

            MethodInfo create = stored.GetMethod("Create")!;
            object selection = chains.GetProperty("Selection")!.GetValue(null)!;
            foreach (Type type in ((IReadOnlyDictionary<Type, Func<BulkSelection, BulkAction>>)stored
                .GetProperty("Kinds")!.GetValue(null)!).Keys)
            {
                AssertFits(read[$"[typeof({type.Name})]"], ((BulkAction)create.Invoke(null, [type, selection])!).Description);
            }

            return true;
        });
    }

    [Fact]
    public async Task What_programs_send_is_what_was_read_of_them()
    {
        string[] programs =
        [
            .. Corpus.Sample((await TestPrograms.AllAsync()).Where(program => RecorderRun.CanRun(program)
                && program.Contains("SendAsync", StringComparison.Ordinal)
                && program.Contains(".To", StringComparison.Ordinal)), oneOf: 8),
        ];
        int compared = 0;
        foreach (string program in programs)
        {
            CSharpCompilation compilation = DescribedProgram.Compile(program);
            if (await RecorderRun.SentAsync(compilation) is not { Count: > 0 } sent)
            {
                continue;
            }

            string?[] read = [.. Sends(compilation)];
            foreach (BulkSequenceSubscriptionAction action in read.All(sentence => sentence is not null) ? sent : [])
            {
                compared++;
                Assert.True(
                    read.Any(sentence => DescribedProgram.Fits(sentence, action.Description)),
                    $"{program}\n{action.Description}\n{string.Join('\n', read)}");
            }
        }

        Assert.True(compared > 10, $"{compared} of {programs.Length}");
    }

    [Fact]
    public void Every_way_to_begin_an_action_has_its_sentence()
    {
        IEnumerable<string> unsaid = typeof(Bulk).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.GetCustomAttribute<SentenceAttribute>() is null)
            .Select(method => method.Name);

        Assert.Empty(unsaid);
    }

    private static IEnumerable<string?> Sends(CSharpCompilation compilation)
    {
        SyntaxTree tree = compilation.SyntaxTrees[^1];
        SemanticModel model = compilation.GetSemanticModel(tree);
        KnownSymbols known = KnownSymbols.Find(compilation)!;
        return tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => model.GetSymbolInfo(call).Symbol is IMethodSymbol method && known.IsSend(method))
            .Select(call => DescribedProgram.Read(model, call.CalledName()!.Receiver()!));
    }

    private static string Sample(string path) =>
        File.ReadAllText(Path.Combine(s_tests, "CloseFluent.Tests", path)) + "\n";

    private static void AssertFits(string? read, string said) =>
        Assert.True(DescribedProgram.Fits(read, said), $"Said: {said}\nRead: {read}");

    private static void AssertSame(IReadOnlyList<(string Code, string Said, string? Read)> all)
    {
        string[] different =
        [
            .. all.Where(item => item.Said != item.Read).Select(item => $"{item.Code}\n  {item.Said}\n  {item.Read}"),
        ];
        Assert.True(different.Length == 0, $"{different.Length} of {all.Count}\n{string.Join('\n', different)}");
    }
}
