using CloseFluent.Analyzers.Tests.Filtering;
using CloseFluent.Sandbox;

namespace CloseFluent.Analyzers.Tests.Grammar;

/// <summary>Library, analyzer, refactoring and sandbox read one grammar: one corpus, and their verdicts compared.</summary>
public sealed class OneGrammarTests
{
    private readonly CloseSandbox _sandbox = new();
    private readonly CloseSandbox _strict = new(new CloseSandboxOptions { IsStrict = true });

    // A condition that is typed for certain accompanies each node, so that the refactoring has something to say.
    private static IReadOnlyList<(VerdictGuard Verdict, string Filter)> Filters { get; } =
    [
        .. FilterCorpus.Nodes.Select(item => (item.Verdict, And(FilterCorpus.Lead, FilterCorpus.Named, item.Node))),
        .. FilterCorpus.Wholes,
    ];

    [Fact]
    public void The_corpus_is_large() =>
        Assert.True(Filters.Count >= 150, $"{Filters.Count} filters");

    [Fact]
    public async Task Library_and_analyzer_refuse_the_same_filters()
    {
        bool[] warned = await Judges.AnalyzerAsync(
            "CLOSE2006", [.. Filters.Select(item => $"Leads.FromJson({Judges.Literal(item.Filter)})")]);

        AssertNone(Filters.Where((item, i) => !(IsRefused(item.Verdict) == warned[i]
            && warned[i] == Judges.Library(() => Leads.FromJson(item.Filter)) is not null
            && warned[i] == Judges.Library(() => Contacts.FromJson(item.Filter)) is not null)));
    }

    [Fact]
    public async Task Library_and_analyzer_refuse_the_same_nodes()
    {
        string[] texts = [.. FilterCorpus.Nodes.Select(
            item => item.Node), .. FilterCorpus.Wholes.Select(item => item.Filter)];
        bool[] warned = await Judges.AnalyzerAsync(
            "CLOSE2006", [.. texts.Select(text => $"Leads.Where(lead => lead.FromJson({Judges.Literal(text)}))")]);

        AssertNone(texts.Where((text, i) => warned[i] != Judges.Library(() => LeadFilter.Parse(text)) is not null));
    }

    [Fact]
    public async Task The_refactoring_types_what_is_taken_and_nothing_else()
    {
        IReadOnlyList<string?> typed = await FilterProgram.TypeAsync([.. Filters.Select(item => item.Filter)]);
        AssertNone(Filters.Where((item, i) => (IsRefused(item.Verdict) || IsDoubted(item.Filter)) != typed[i] is null));
        (string Filter, string Code)[] offered =
            [.. Filters.Zip(typed).Where(pair => pair.Second is not null).Select(pair => (pair.First.Filter, pair.Second!))];

        IReadOnlyList<string> sent = FilterProgram.Run([.. offered.Select(item => item.Code)]);

        Assert.All(offered.Zip(sent), pair => FilterMeaning.AssertSame(pair.First.Filter, pair.Second, pair.First.Code));
    }

    [Fact]
    public void The_sandbox_refuses_what_is_wrong_and_a_strict_one_what_is_unknown()
    {
        AssertNone(Filters.Where(item =>
            (Judges.Count(_sandbox, item.Filter) is null) != item.Verdict is VerdictGuard.Wrong or VerdictGuard.Incomplete
            || (Judges.Count(
                _strict,
                item.Filter) is null) != item.Verdict is VerdictGuard.Wrong or VerdictGuard.Incomplete or VerdictGuard.Unknown));
    }

    [Fact]
    public void The_sandbox_selects_nobody_by_what_is_unknown() => AssertNone(FilterCorpus.Nodes.Where(item =>
        item.Verdict == VerdictGuard.Unknown
        && (Judges.Count(_sandbox, And(FilterCorpus.Lead, item.Node)) != 0
            || Judges.Count(
                _sandbox, And(FilterCorpus.Lead, """{"negate":true,"type":"and","queries":[""" + item.Node + "]}")) != 0)));

    [Fact]
    public async Task Members_beside_a_filter_are_taken_passed_over_or_refused_alike()
    {
        string[] taken = [.. WrapperCorpus.Taken.Select(item => WrapperCorpus.Fill(item.Text))];
        string[] refused = [.. WrapperCorpus.Refused.Select(WrapperCorpus.Fill)];
        string[] texts = [.. taken, .. refused];
        bool[] warned = await Judges.AnalyzerAsync(
            "CLOSE2006", [.. texts.Select(text => $"Leads.FromJson({Judges.Literal(text)})")]);
        IReadOnlyList<string?> typed = await FilterProgram.TypeAsync(texts);

        AssertNone(texts.Where((text, i) => i < taken.Length == warned[i]
            || warned[i] != Judges.Library(() => Leads.FromJson(text)) is not null
            || warned[i] == typed[i] is not null));
        IReadOnlyList<string> sent = FilterProgram.Run([.. typed.Take(taken.Length).Select(code => code!)]);
        for (int i = 0; i < taken.Length; i++)
        {
            string expected = WrapperCorpus.Fill("{\"s_query\":FILTER" + WrapperCorpus.Taken[i].Sent + "}");
            FilterMeaning.AssertSame(expected, Leads.FromJson(taken[i]).Json);
            FilterMeaning.AssertSame(expected, sent[i], typed[i]);
        }
    }

    [Fact]
    public async Task Library_analyzer_and_sandbox_take_the_same_addresses()
    {
        bool[] warned = await Judges.AnalyzerAsync(
            "CLOSE2003", [.. EmailCorpus.All.Select(
                item => $"new Sender(\"emailacct_1\", \"Ada\", {Judges.Literal(item.Text)})")]);

        AssertNone(EmailCorpus.All.Where((item, i) => item.IsAddress == warned[i]
            || item.IsAddress != Judges.Library(() => new Sender("emailacct_1", "Ada", item.Text)) is null
            || item.IsAddress != Judges.TakesAddress(_sandbox, item.Text)));
    }

    // The typed filter would be sent without the word that the library asks for here.
    private static bool IsDoubted(
        string filter) => Judges.Library(() => Bulk.PauseAllSequences().To(Leads.FromJson(filter))) is not null;

    private static bool IsRefused(VerdictGuard verdict) => verdict is VerdictGuard.Dangerous or VerdictGuard.Wrong;

    private static string And(params string[] nodes) => """{"type":"and","queries":[""" + string.Join(",", nodes) + "]}";

    private static void AssertNone<T>(IEnumerable<T> differing)
    {
        string[] shown = [.. differing.Select(item => $"{item}")];
        Assert.True(shown.Length == 0, "The verdicts differ on:\n" + string.Join('\n', shown));
    }
}
