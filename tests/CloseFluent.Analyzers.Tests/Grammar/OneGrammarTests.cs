using CloseFluent.Analyzers.Tests.Filtering;
using CloseFluent.Sandbox;

namespace CloseFluent.Analyzers.Tests.Grammar;

/// <summary>Library, analyzer, refactoring and sandbox read one grammar: one corpus, and their verdicts compared.</summary>
public sealed class OneGrammarTests
{
    private readonly CloseSandbox _sandbox = new();
    private readonly CloseSandbox _strict = new(new CloseSandboxOptions { IsStrict = true });

    // A condition that is typed for certain stands beside each node, so that the refactoring has something to say.
    private static IReadOnlyList<(Verdict Verdict, string Filter)> Filters { get; } =
    [
        .. FilterCorpus.Nodes.Select(one => (one.Verdict, And(FilterCorpus.Lead, FilterCorpus.Named, one.Node))),
        .. FilterCorpus.Wholes,
    ];

    [Fact]
    public void The_corpus_is_large() =>
        Assert.True(Filters.Count >= 150, $"{Filters.Count} filters");

    [Fact]
    public async Task Library_and_analyzer_refuse_the_same_filters()
    {
        bool[] warned = await Judges.AnalyzerAsync(
            "CLOSE2006", [.. Filters.Select(one => $"Leads.FromJson({Judges.Literal(one.Filter)})")]);

        AssertNone(Filters.Where((one, i) => !(IsRefused(one.Verdict) == warned[i]
            && warned[i] == Judges.Library(() => Leads.FromJson(one.Filter)) is not null
            && warned[i] == Judges.Library(() => Contacts.FromJson(one.Filter)) is not null)));
    }

    [Fact]
    public async Task Library_and_analyzer_refuse_the_same_nodes()
    {
        string[] texts = [.. FilterCorpus.Nodes.Select(one => one.Node), .. FilterCorpus.Wholes.Select(one => one.Filter)];
        bool[] warned = await Judges.AnalyzerAsync(
            "CLOSE2006", [.. texts.Select(text => $"Leads.Where(lead => lead.FromJson({Judges.Literal(text)}))")]);

        AssertNone(texts.Where((text, i) => warned[i] != Judges.Library(() => LeadFilter.Parse(text)) is not null));
    }

    [Fact]
    public async Task The_refactoring_types_what_is_taken_and_nothing_else()
    {
        IReadOnlyList<string?> typed = await FilterProgram.TypeAsync([.. Filters.Select(one => one.Filter)]);
        AssertNone(Filters.Where((one, i) => (IsRefused(one.Verdict) || IsDoubted(one.Filter)) != typed[i] is null));
        (string Filter, string Code)[] offered =
            [.. Filters.Zip(typed).Where(pair => pair.Second is not null).Select(pair => (pair.First.Filter, pair.Second!))];

        IReadOnlyList<string> sent = FilterProgram.Run([.. offered.Select(one => one.Code)]);

        Assert.All(offered.Zip(sent), pair => FilterMeaning.AssertSame(pair.First.Filter, pair.Second, pair.First.Code));
    }

    [Fact]
    public void The_sandbox_refuses_what_is_wrong_and_a_strict_one_what_is_unknown()
    {
        AssertNone(Filters.Where(one =>
            (Judges.Count(_sandbox, one.Filter) is null) != one.Verdict is Verdict.Wrong or Verdict.Incomplete
            || (Judges.Count(_strict, one.Filter) is null) != one.Verdict is Verdict.Wrong or Verdict.Incomplete or Verdict.Unknown));
    }

    [Fact]
    public void The_sandbox_selects_nobody_by_what_is_unknown() => AssertNone(FilterCorpus.Nodes.Where(one =>
        one.Verdict == Verdict.Unknown
        && (Judges.Count(_sandbox, And(FilterCorpus.Lead, one.Node)) != 0
            || Judges.Count(_sandbox, And(FilterCorpus.Lead, """{"negate":true,"type":"and","queries":[""" + one.Node + "]}")) != 0)));

    [Fact]
    public async Task Members_beside_a_filter_are_taken_passed_over_or_refused_alike()
    {
        string[] taken = [.. WrapperCorpus.Taken.Select(one => WrapperCorpus.Fill(one.Text))];
        string[] refused = [.. WrapperCorpus.Refused.Select(WrapperCorpus.Fill)];
        string[] texts = [.. taken, .. refused];
        bool[] warned = await Judges.AnalyzerAsync("CLOSE2006", [.. texts.Select(text => $"Leads.FromJson({Judges.Literal(text)})")]);
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
            "CLOSE2003", [.. EmailCorpus.All.Select(one => $"new Sender(\"emailacct_1\", \"Ada\", {Judges.Literal(one.Text)})")]);

        AssertNone(EmailCorpus.All.Where((one, i) => one.IsAddress == warned[i]
            || one.IsAddress != Judges.Library(() => new Sender("emailacct_1", "Ada", one.Text)) is null
            || one.IsAddress != Judges.TakesAddress(_sandbox, one.Text)));
    }

    // The typed filter would be sent without the word that the library asks for here.
    private static bool IsDoubted(string filter) => Judges.Library(() => Bulk.PauseAllSequences().To(Leads.FromJson(filter))) is not null;

    private static bool IsRefused(Verdict verdict) => verdict is Verdict.Dangerous or Verdict.Wrong;

    private static string And(params string[] nodes) => """{"type":"and","queries":[""" + string.Join(",", nodes) + "]}";

    private static void AssertNone<T>(IEnumerable<T> differing)
    {
        string[] shown = [.. differing.Select(one => $"{one}")];
        Assert.True(shown.Length == 0, "The verdicts differ on:\n" + string.Join('\n', shown));
    }
}
