using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// What the rules may cost, counted rather than timed: which code they look at, and about which of its nodes they ask the
/// compiler.
/// </summary>
public sealed class CostTests
{
    private const string Foreign = /* lang=c#-test */ """
        using System.Text;

        class Everyday
        {
            private readonly StringBuilder _log = new("lead_ is a word");

            public int Count { get; set; } = 3;

            async Task<string> To(List<string> names, HttpClient client, string id)
            {
                var sorted = names.Where(one => one.Length > 3).OrderBy(one => one).Take(10).ToList();
                if (sorted.Contains(id) || id.StartsWith("lead_")) { _log.Append("entry ").Append(Count); Count = sorted.Count; }
                using HttpResponseMessage answer = await client.GetAsync("https://example.com/" + id);
                await Task.Delay(TimeSpan.FromSeconds(Count));
                string[] some = ["lead_1", $"seq_{Count}"];
                Preference(id); To(id); AssignCallsTo(id);
                return await answer.Content.ReadAsStringAsync();
            }

            void Preference(string name) { }
            void To(string name) { }
            void AssignCallsTo(string name) { }
        }
        """;

    private const string OtherRequests = /* lang=c#-test */ """
        using System.Net.Http;
        using System.Net.Http.Json;

        class Elsewhere
        {
            async Task Run(HttpClient client, object order)
            {
                await client.PostAsJsonAsync("https://example.com/orders", order);
                using HttpRequestMessage request = new(HttpMethod.Post, "https://example.com/orders");
                await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://example.com/orders"));
            }
        }
        """;

    private const string OneChain = /* lang=c#-test */ """
        class Campaign(ICloseClient close)
        {
            async Task Run(List<string> names, HttpClient client)
            {
                var sorted = names.Where(one => one.Length > 3).OrderBy(one => one).Take(10).ToList();
                await Bulk.Pause("seq_1").To("lead_1", "lead_2").SendAsync(close);
                if (sorted.Contains("lead_")) { Console.WriteLine(string.Format("no {0}", sorted[0].Trim())); }
                await Task.Delay(TimeSpan.FromSeconds(sorted.Count));
            }
        }
        """;

    [Fact]
    public async Task Code_that_mentions_nothing_is_not_walked()
    {
        List<SyntaxNode> seen = await NodesLookedAtAsync(Foreign);

        Assert.Empty(seen);
    }

    [Fact]
    public async Task Raw_requests_are_not_walked_where_no_file_names_the_path_of_an_action()
    {
        Assert.Empty(await NodesLookedAtAsync(OtherRequests));
        Assert.NotEmpty(await NodesLookedAtAsync(
            OtherRequests + """static class Paths { public const string Pause = "/bulk_action/sequence_subscription/"; }"""));
    }

    [Fact]
    public async Task Of_a_file_with_a_chain_only_its_member_is_walked()
    {
        List<SyntaxNode> seen = await NodesLookedAtAsync(
            OneChain.Replace(
                "async Task Run", "void Before(string id) { id.Trim(); }\n\n    async Task Run", StringComparison.Ordinal));

        Assert.NotEmpty(seen);
        Assert.All(seen, node => Assert.Equal("Run", node.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.Text));
    }

    [Fact]
    public async Task Texts_that_are_names_of_the_library_are_not_walked()
    {
        const string Texts = /* lang=c#-test */ """
            using static CloseFluent.ContactPreference;

            class Texts { int Length(string name) => name == "Lead" ? "Contact".Length : name.Trim().Length; }
            """;

        Assert.Empty(await NodesLookedAtAsync(Texts));
        Assert.NotEmpty(await NodesLookedAtAsync(Texts.Replace("\"Contact\"", "Contact.ToString()", StringComparison.Ordinal)));
    }

    [Fact]
    public void Symbols_are_not_requested_where_nothing_is_mentioned()
    {
        Assert.Empty(NodesAskedAbout(Foreign));
    }

    [Fact]
    public void Symbols_are_not_requested_for_a_SendAsync_that_does_not_post()
    {
        Assert.Empty(NodesAskedAbout(Foreign + """

            class Elsewhere
            {
                const string Path = "/bulk_action/sequence_subscription/";

                async Task Run(HttpClient client, dynamic bus, HttpRequestMessage request)
                {
                    await client.SendAsync(request);
                    await bus.SendAsync(HttpMethod.Get, Path);
                    await bus.SendAsync();
                }
            }
            """));
    }

    [Fact]
    public void Around_a_chain_these_are_all_questions()
    {
        string[] requested = NodesAskedAbout(OneChain);

        Assert.Equal(
            [
                """Bulk.Pause("seq_1").To("lead_1", "lead_2").SendAsync(close)""",
                """Bulk.Pause("seq_1").To("lead_1", "lead_2").SendAsync""",
                """Bulk.Pause("seq_1").To("lead_1", "lead_2")""",
                """Bulk.Pause("seq_1").To""",
                """Bulk.Pause("seq_1")""",
                "Bulk.Pause",
                "close",
            ],
            requested);
    }

    private static async Task<List<SyntaxNode>> NodesLookedAtAsync(string source)
    {
        List<SyntaxNode> seen = [];
        CompilationWithAnalyzers analysis = Compile(source).WithAnalyzers(
            [new RuleAnalyzer([.. RuleCatalogue.Rules, new EveryCall(seen)])],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        await analysis.GetAnalyzerDiagnosticsAsync();
        return seen;
    }

    // The model of another file refuses every question.
    private static string[] NodesAskedAbout(string source)
    {
        CSharpCompilation compilation = Compile(source);
        RuleDispatcher dispatcher = new(KnownSymbols.Find(compilation)!);
        foreach (CloseRule rule in RuleCatalogue.Rules)
        {
            rule.Register(dispatcher);
        }

        SemanticModel refusing = compilation.GetSemanticModel(compilation.SyntaxTrees[1]);
        SyntaxNode[] nodes = [.. compilation.SyntaxTrees[0].GetRoot().DescendantNodes()
            .Where(node => dispatcher.Kinds.Contains(node.Kind()))];
        Assert.True(nodes.Length > 30, $"Only {nodes.Length} nodes.");
        return [.. nodes.Where(node => Asks(dispatcher, node, refusing)).Select(node => node.ToString())];
    }

    private static bool Asks(RuleDispatcher dispatcher, SyntaxNode node, SemanticModel refusing)
    {
        try
        {
#pragma warning disable CS0618 // A look by itself, without the compiler around it, is what is wanted here.
            dispatcher.FindActions(node)?.Invoke(
                new SyntaxNodeAnalysisContext(node, null, refusing, new AnalyzerOptions([]), _ => { }, _ => true, default));
#pragma warning restore CS0618
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Cost",
        new[] { source, Examples.Usings }.Select(text => CSharpSyntaxTree.ParseText(text, Examples.Parsing)),
        Examples.References,
        Examples.Compiling);

    /// <summary>Notes every call that the compiler brings.</summary>
    private sealed class EveryCall(List<SyntaxNode> seen) : CloseRule(new DiagnosticDescriptor(
        "SEEN", "Seen", "Seen", "Tests", DiagnosticSeverity.Warning, isEnabledByDefault: true))
    {
        public override void Register(RuleDispatcher dispatcher) =>
            dispatcher.RegisterForeignSyntaxNodeAction(context => seen.Add(context.Node), SyntaxKind.InvocationExpression);
    }
}
