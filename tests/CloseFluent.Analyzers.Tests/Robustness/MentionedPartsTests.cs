using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// Which parts of a member can have to do with the library, by their text alone. In each program the part in question is
/// between <c>[|</c> and <c>|]</c>.
/// </summary>
public sealed class MentionedPartsTests
{
    [Theory]
    [InlineData(/* lang=c#-test */ """void M() { [|Bulk.Pause("seq_1")|]; }""")]
    [InlineData(/* lang=c#-test */ """void M(ICloseClient close) { [|close.ToString()|]; }""")]
    [InlineData(/* lang=c#-test */ """void M() { var begun = Bulk.Pause("seq_1"); [|begun|].ToString(); }""")]
    [InlineData(/* lang=c#-test */ """void M() { var begun = Bulk.Pause("seq_1"); var same = begun; [|same|].ToString(); }""")]
    [InlineData(/* lang=c#-test */ """void M(List<LeadId> ids) { foreach (var one in ids) { [|one|].ToString(); } }""")]
    [InlineData(/* lang=c#-test */ """void M(Dictionary<LeadId, string> ids) { foreach (var (one, _) in ids) { [|one|].ToString(); } }""")]
    [InlineData(/* lang=c#-test */ """void M(KeyValuePair<LeadId, string> pair) { var (one, _) = pair; [|one|].ToString(); }""")]
    [InlineData(/* lang=c#-test */ """void M(List<LeadId> ids) { ids.ForEach(one => [|one|].ToString()); }""")]
    [InlineData(/* lang=c#-test */ """void M(List<LeadId> ids) { ids.ForEach(one => { var same = one; [|same|].ToString(); }); }""")]
    [InlineData(/* lang=c#-test */ """void M(List<LeadId> ids) { _ = from one in ids select [|one|].ToString(); }""")]
    [InlineData(/* lang=c#-test */ """void M(List<LeadId> ids) { _ = from one in ids let same = one select [|same|].ToString(); }""")]
    [InlineData(/* lang=c#-test */ """void M(List<LeadId> ids) { _ = from one in ids group one by 1 into all select [|all|].Key; }""")]
    [InlineData(/* lang=c#-test */ """void M(LeadId? id) { if (id is { } one) { [|one|].ToString(); } }""")]
    [InlineData(/* lang=c#-test */ """void M() { if (LeadId.TryParse("lead_1", null, out var one)) { [|one|].ToString(); } }""")]
    [InlineData(/* lang=c#-test */ """void M() { try { } catch (CloseException failure) { [|failure|].ToString(); } }""")]
    [InlineData(/* lang=c#-test */ """void M() { [|Make()|].ToString(); PauseAction Make() => null!; }""")]
    [InlineData(/* lang=c#-test */ """void M<T>(T action) where T : BulkAction { [|action|].ToString(); }""")]
    [InlineData(/* lang=c#-test */ """void M() { Run<PauseAction>(null!); void Run<T>(T action) where T : BulkAction { [|action|].ToString(); } }""")]
    [InlineData(/* lang=c#-test */ """ICloseClient Close { get; set { [|value|].ToString(); } } = null!;""")]
    [InlineData(/* lang=c#-test */ """ICloseClient? Close { get => [|field|]; set; }""")]
    [InlineData(/* lang=c#-test */ """void M(ICloseClient? close) { close[|?.ToString()|]; }""")]
    [InlineData(/* lang=c#-test */ """void M() { [|this|].ToString(); }""")]
    [InlineData(/* lang=c#-test */ """void M() { [|Console.WriteLine($"{Bulk.Pause("seq_1")}")|]; }""")]
    [InlineData(/* lang=c#-test */ """void M(Holder held) { [|held.Wanted|].ToString(); }""")]
    [InlineData(/* lang=c#-test */ """void M(Holder held) { var (one, _) = (held.Wanted, 1); [|one|].ToString(); }""")]
    public void What_may_be_of_the_library_is_asked_about(string member) => Assert.True(IsMentioned(member));

    [Theory]
    [InlineData(/* lang=c#-test */ """void M(List<string> names) { Bulk.Pause("seq_1"); [|names|].Clear(); }""")]
    [InlineData(/* lang=c#-test */ """void M(List<string> names) { Bulk.Pause("seq_1"); var first = names[0]; [|first|].Trim(); }""")]
    [InlineData(/* lang=c#-test */ """void M(List<string> names) { Bulk.Pause("seq_1"); [|names.Where(one => one.Length > 3).Take(10)|].ToList(); }""")]
    [InlineData(/* lang=c#-test */ """void M() { Bulk.Pause("seq_1"); [|Console.WriteLine("sent")|]; }""")]
    [InlineData(/* lang=c#-test */ """void M(string id) { int count = 3; Bulk.Pause("seq_1"); [|count|].ToString(); }""")]
    [InlineData(/* lang=c#-test */ """void M(List<string> names) { Bulk.Pause("seq_1"); foreach (var one in names) { [|one|].Trim(); } }""")]
    [InlineData(/* lang=c#-test */ """void M() { Bulk.Pause("seq_1"); try { } catch (Exception failure) { [|failure|].ToString(); } }""")]
    [InlineData(/* lang=c#-test */ """void M() { Bulk.Pause("seq_1"); [|Console.WriteLine("Bulk")|]; }""")]
    [InlineData(/* lang=c#-test */ """void M() { Bulk.Pause("seq_1"); [|Make()|].Trim(); string Make() => ""; }""")]
    [InlineData(/* lang=c#-test */ """void M<T>(T item) where T : class { Bulk.Pause("seq_1"); [|item|].ToString(); }""")]
    public void What_cannot_be_is_not(string member) => Assert.False(IsMentioned(member));

    [Theory]
    [InlineData(/* lang=c#-test */ """LeadId M() { return [|"lead_1"|]; }""", true)]
    [InlineData(/* lang=c#-test */ """void M() { Make(); LeadId Make() { return [|"lead_1"|]; } }""", true)]
    [InlineData(/* lang=c#-test */ """void M() { Func<LeadId> make = () => { return [|"lead_1"|]; }; }""", true)]
    [InlineData(/* lang=c#-test */ """LeadId M => [|"lead_1"|];""", true)]
    [InlineData(/* lang=c#-test */ """LeadId M { get { return [|"lead_1"|]; } }""", true)]
    [InlineData(/* lang=c#-test */ """void M() { LeadId id = [|"lead_1"|]; }""", true)]
    [InlineData(/* lang=c#-test */ """string M() { Bulk.Pause("seq_1"); return [|"sent"|]; }""", false)]
    [InlineData(/* lang=c#-test */ """void M(int n) { if ([|n > 3|]) { Bulk.Pause("seq_1"); } }""", false)]
    [InlineData(/* lang=c#-test */ """void M(int n) { Bulk.Pause("seq_1"); string text = [|"sent"|]; }""", false)]
    public void What_a_value_becomes_is_said_around_it(string member, bool expected)
    {
        (KnownSymbols known, SyntaxNode part) = Find(member);

        Assert.Equal(expected, known.Mentions.AnyAround(part));
    }

    private static bool IsMentioned(string member)
    {
        (KnownSymbols known, SyntaxNode part) = Find(member);
        return known.Mentions.AnyIn(part);
    }

    private static (KnownSymbols Known, SyntaxNode Part) Find(string member)
    {
        int start = member.IndexOf("[|", StringComparison.Ordinal);
        string rest = member.Remove(start, 2);
        int end = rest.IndexOf("|]", StringComparison.Ordinal);
        const string Before = "class Holder { public LeadId Wanted = null!; }\nclass Subject\n{\n";
        SyntaxTree tree = CSharpSyntaxTree.ParseText(Before + rest.Remove(end, 2) + "\n}", Examples.Parsing);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Mentions",
            [tree, CSharpSyntaxTree.ParseText(Examples.Usings, Examples.Parsing)],
            Examples.References,
            Examples.Compiling);
        SyntaxNode part = tree.GetRoot().FindNode(new(Before.Length + start, end - start), getInnermostNodeForTie: true);
        return (KnownSymbols.Find(compilation)!, part);
    }
}
