using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// Every example of the pages, cut off, with a token left out, and with two tokens swapped: no rule, fix or refactoring
/// throws, and none breaks what compiled. Beside the pages are the shapes that fixes and refactorings know and pages do not
/// show.
/// </summary>
public sealed class HalfWrittenCodeTests
{
    // Each token is cut at; of the other changes every third is enough, a different third for each page.
    private const int Stride = 3;

    // Of all these changes a part is tried, a different one for each page.
    private const int Part = 16;

    public static TheoryData<string> Pages => [.. RulePage.Ids()];

    public static TheoryData<string> Shapes =>
    [
        /* lang=c#-test */ """class { LeadId Id => this; SubscribeNeedsSender Begin() { CloseId id = this; return this; } }""",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.FromJson("{\"query\":{\"type\":\"id\",\"value\":\"lead_a\"},\"results_limit\":3}")).SendAsync(close);""",
        /* lang=c#-test */ """var some = Leads.Where(lead => lead.Url.Exists() | """
            + /* lang=c#-test */ """!lead.FromJson("{\"type\":\"match_all\"}") & """
            + /* lang=c#-test */ """lead.Name.Meets("{\"type\":\"exists\"}"));""",
        /* lang=c#-test */ """
            class C
            {
                private const string Json = "{\"type\":\"field_condition\",\"field\":{\"type\":\"regular_field\",\"object_type\":\"lead\",\"field_name\":\"name\"},\"condition\":{\"type\":\"exists\"}}";
                BulkSelection some = Leads.FromJson(Json), others = Leads.Where(_ => LeadFilter.Parse(Json));
            }
            """,
        /* lang=c#-test */ """
            class C
            {
                event EventHandler? Ended;
                Task<int> CountAsync(ICloseClient close, bool flag)
                {
                    if (flag) return Task.FromResult(Bulk.Pause("seq_1").ToAllLeads().SendAsync(close).Result.LeadCount ?? 0);
                    Ended += (sender, arguments) => Bulk.Pause("seq_1").ToAllLeads().SendAsync(close).Wait();
                    return flag ? Task.FromResult(1) : throw new InvalidOperationException();
                }
                Task StopAsync(ICloseClient close) { Bulk.Resume("seq_1").ToAllLeads().SendAsync(close); return Task.Run(() => Bulk.Pause("seq_1").ToAllLeads().SendAsync(close).Wait()); }
            }
            """,
        /* lang=c#-test */ """
            class C
            {
                PauseAction Build() { var built = Bulk.Pause("seq_1").ToAllLeads(); return built; }
                private void Stop(ICloseClient close) => Build().SendAsync(close);
                async Task StartAsync(ICloseClient close) { _ = Build(); var built = Build(); Task t; t = built.SendAsync(close); Task u = Build().SendAsync(close); Stop(close); await Task.Yield(); }
            }
            """,
        /* lang=c#-test */ """
            HttpRequestMessage request = new(HttpMethod.Post, "https://api.close.com/api/v1/bulk_action/sequence_subscription/");
            request.Content = new StringContent("{\"action_type\":\"pause\",\"s_query\":{\"type\":\"id\",\"value\":\"lead_a\"}}");
            request.Headers.Add("X-A", "b");
            using var response = await http.SendAsync(request).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
            """,
        /* lang=c#-test */ """List<string> ids = ["lead_1"]; var s = """
            + /* lang=c#-test */ """Bulk.Subscribe().From("ada@example.com").Preference("lead").To(ids).Send(close); """
            + /* lang=c#-test */ """Leads.WithIds(ids); Bulk.Pause(onboarding)?.To(lead => lead.Status.Is(ids) & """
            + /* lang=c#-test */ """lead.City.HasWords("x"));""",
        /* lang=c#-test */ """var s = Leads.Where(lead => lead.Titel.Is("x") | lead.Contacts.Any(c => c.City.Is("y"))); """
            + /* lang=c#-test */ """await Bulk.Puase(onboarding).To("lead_1", "lead_2").Execute(close); Bulk.Pause(await """
            + /* lang=c#-test */ """close.Sequences.FindAsync("x")).ToAllLeads().SendAsync();""",
        /* lang=c#-test */ """var s = Bulk.Pause(onboarding).Where(lead => lead.StatusId.IsNot("stat_1") & """
            + /* lang=c#-test */ """lead.Name.Contains("x")).Take(5); """
            + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.ById("lead_1").Limit(3)).WithoutDoneEmail().Take(5).Execute(new CloseClient()); var p = ContactPreference.Contacts; Leads.Take(LeadId.Parse("lead_1"));""",
        /* lang=c#-test */ """
            HttpClient own = new() { BaseAddress = new("https://api.close.com/api/v1/bulk_action/") };
            Dictionary<string, object?> body = new() { ["action_type"] = "pause", { "sequence_id", onboarding.Value } };
            string json = System.Text.Json.JsonSerializer.Serialize(body);
            using StringContent content = new(json);
            content.Headers.ContentType = null;
            var response = await own.PostAsync("sequence_subscription/", content);
            response.EnsureSuccessStatusCode();
            """,
        /* lang=c#-test */ """List<string> ids = []; foreach (LeadId id in ids) { await """
            + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(id)).SendAsync(close); }""",
        /* lang=c#-test */ """
            class C
            {
                void Cut(SortableSelection<LeadFields>? sel) { sel?.Take(0); var cut = sel?.Take(0); }
                void Send(ICloseClient close, PauseAction? a) { var id = a?.SendAsync(close).Result; a?.SendAsync(close).Wait(); }
                async Task StartAsync(ICloseClient close, SubscribeNeedsSender? s, Sender ada, ContactPreference preference, BulkSelection selection) { s?.From(ada); await Task.Yield(); }
            }
            """,
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Nothing_throws_and_nothing_breaks(string id) => TryAsync(RulePage.Read(id).Bad, id[^1]);

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task No_rule_throws_and_no_fix_breaks_in(string block) => TryAsync(block, block.Length);

    private static async Task TryAsync(string block, int seed)
    {
        string source = RulePage.Compilable(block);
        UserProject project = UserProject.Create(source);

        // Every variant takes its references over from this compilation.
        await project.Document.Project.GetCompilationAsync();
        int begin = source.IndexOf(block, StringComparison.Ordinal);

        await Parallel.ForEachAsync(
            Corpus.Sample(Variants(source, begin, begin + block.Length, seed % Stride), Part, seed),
            async (variant, _) => await TryAsync(project.With(variant.Source), variant.Place));
    }

    private static async Task TryAsync(UserProject project, int index)
    {
        IReadOnlyList<Diagnostic> diagnostics = await project.FoundAsync();
        List<(string What, UserProject Mended)> changed =
            [.. (await project.RefactorAsync(index)).Select(mended => ("a refactoring", mended))];
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (await project.FixAsync(diagnostic) is { } mended)
            {
                changed.Add((diagnostic.ToString(), mended));
            }
        }

        if (changed.Count > 0 && (await project.ErrorsAsync()).Count == 0)
        {
            foreach ((string what, UserProject mended) in changed)
            {
                IReadOnlyList<string> errors = await mended.ErrorsAsync();
                Assert.True(errors.Count == 0, $"{what}\n{string.Join('\n', errors)}\n{await mended.TextAsync()}");
            }
        }
    }

    // The whole text first, with the caret at each token, then what is left of it.
    private static IEnumerable<(string Source, int Place)> Variants(string source, int begin, int end, int offset)
    {
        SyntaxToken[] tokens =
        [
            .. CSharpSyntaxTree.ParseText(source, Examples.Parsing).GetRoot().DescendantTokens()
                .Where(token => token.SpanStart >= begin && token.SpanStart < end),
        ];
        for (int i = 0; i < tokens.Length; i++)
        {
            yield return (source, tokens[i].SpanStart);
            yield return (source[..tokens[i].SpanStart], Math.Max(tokens[i].SpanStart - 1, 0));
            if (i % Stride == offset)
            {
                yield return (source.Remove(tokens[i].SpanStart, tokens[i].Span.Length), tokens[i].SpanStart);
                if (i + 1 < tokens.Length)
                {
                    yield return (Swap(source, tokens[i], tokens[i + 1]), tokens[i].SpanStart);
                }
            }
        }
    }

    private static string Swap(string source, SyntaxToken left, SyntaxToken right) =>
        $"{source[..left.SpanStart]}{right.Text}{source[left.Span.End..right.SpanStart]} {left.Text}{source[right.Span.End..]}";
}
