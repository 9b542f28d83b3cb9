using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.IdIsMalformedRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class IdIsMalformedTests
{
    [Theory]
    [InlineData("", "it is empty")]
    [InlineData(" ", "an id holds no white space, slash or other sign")]
    [InlineData("seq_ 1", "an id holds no white space, slash or other sign")]
    [InlineData("seq_1/x", "an id holds no white space, slash or other sign")]
    [InlineData("seq_", "nothing follows the prefix")]
    [InlineData("Onboarding", "a name is no id; Close writes it as seq_…, and 'await close.Sequences.FindAsync(\"Onboarding\")' finds it")]
    [InlineData("Warm - leads", "a name is no id; Close writes it as seq_…, and 'await close.Sequences.FindAsync(\"Warm - leads\")' finds it")]
    [InlineData("SEQ_1", "a name is no id; Close writes it as seq_…")]
    public Task Fires(string id, string fault) => Rule.FixesAsync(
        Snippet.Of($"Bulk.Pause({{|#0:\"{id}\"|}});"),
        $"'{id}' is no SequenceId: {fault}",
        Snippet.Of($"Bulk.Pause({{|#0:\"{id}\"|}});"));

    [Theory]
    [InlineData("Leads.Where(lead => lead.StatusId.Is({|#0:\"Bad Fit\"|}));", "Bad Fit", "LeadStatusId", "stat_…, and 'await close.LeadStatuses.FindAsync(\"Bad Fit\")' finds it")]
    [InlineData("Leads.Where(lead => lead.StatusId.IsAnyOf(\"stat_1\", {|#0:\"Customer\"|}));", "Customer", "LeadStatusId", "stat_…, and 'await close.LeadStatuses.FindAsync(\"Customer\")' finds it")]
    [InlineData("LeadId a = {|#0:\"Mill\"|};", "Mill", "LeadId", "lead_…")]
    public Task Says_how_a_name_is_looked_up(string body, string name, string type, string remedy) => Rule.FiresAsync(
        Snippet.Of(body), $"'{name}' is no {type}: a name is no id; Close writes it as {remedy}");

    [Fact]
    public Task Follows_constants() => Rule.FiresAsync(
        "static class Ids { public const string Blank = \"\"; } class C { SequenceId M() => [|Ids.Blank|]; SequenceId Id { get; } = [|\"\"|]; }");

    [Theory]
    [InlineData("[|Ids.Joined|]")]
    [InlineData("[|Ids.Fixed|]")]
    [InlineData("[|Ids.Property|]")]
    [InlineData("[|Ids.Arrow|]")]
    [InlineData("[|$\"{Ids.Prefix}{Ids.Blank}\"|]")]
    [InlineData("[|$\"{$\"{Ids.Prefix}{1}\"}/x\"|]")]
    [InlineData("[|Ids.Prefix + \" \" + Console.ReadLine()|]")]
    [InlineData("[|nameof(Ids) + \" \"|]")]
    public Task Follows_what_is_written_in_other_files(string value) => Rule.SaysAsync(
        $"class C {{ SequenceId M() => {value}; }}",
        """
        static class Ids
        {
            public const string Prefix = "seq" + "_", Blank = $"{""}", Joined = $"{Prefix}{Blank}";
            public static readonly string Fixed = " ";
            public static string Property { get; } = " ";
            public static string Arrow => " ";
        }
        """);

    [Theory]
    [InlineData("Ids.Written")]
    [InlineData("Ids.Set")]
    [InlineData("Ids.Asked")]
    [InlineData("$\"seq_{Ids.Asked}\"")]
    public Task Is_silent_on_what_other_files_change(string value) => Rule.SaysAsync(
        $"class C {{ SequenceId M() => {value}; }}",
        """
        static class Ids
        {
            public static readonly string Written = " ";
            public static string Set { get; set; } = " ";
            public static string Asked => Console.ReadLine()!;
            static Ids() => Written = Console.ReadLine()!;
        }
        """);

    [Fact]
    public Task Is_silent_on_what_it_cannot_know() => Rule.IsSilentAsync(Snippet.Of(
        "string n = Console.ReadLine()!; SequenceId a = n; SequenceId b = $\"seq_{n}\"; SequenceId c = \"newkind_1\"; SequenceId u = SequenceId.Unchecked(\"x\"); string d = \"\"; Func<SequenceId> e = () => n;"));
}
