using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.IdIsMalformedRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class IdIsMalformedTests
{
    [Theory]
    [InlineData("", "it is empty")]
    [InlineData(" ", "ids cannot contain white space, slashes or other special characters")]
    [InlineData("seq_ 1", "ids cannot contain white space, slashes or other special characters")]
    [InlineData("seq_1/x", "ids cannot contain white space, slashes or other special characters")]
    [InlineData("seq_", "nothing follows the prefix")]
    [InlineData("seq_…", "it is a placeholder: copy the id from Close")]
    [InlineData("seq_...", "it is a placeholder: copy the id from Close")]
    [InlineData("seq_TODO", "it is a placeholder: copy the id from Close")]
    [InlineData("seq_xxxx", "it is a placeholder: copy the id from Close")]
    [InlineData("seq_your_id", "it is a placeholder: copy the id from Close")]
    [InlineData("<id>", "it is a placeholder: copy the id from Close")]
    [InlineData(
        "Onboarding",
        "a name is not an id; Close ids begin with seq_…, and 'await close.Sequences.FindAsync(\"Onboarding\")' finds it")]
    [InlineData(
        "Warm - leads",
        "a name is not an id; Close ids begin with seq_…, and 'await close.Sequences.FindAsync(\"Warm - leads\")' finds it")]
    [InlineData("SEQ_1", "a name is not an id; Close ids begin with seq_…")]
    public Task Fires(string id, string fault) => Rule.FixesAsync(
        Snippet.Method(/* lang=c#-test */ $"Bulk.Pause({{|#0:\"{id}\"|}});"),
        $"'{id}' is not a valid SequenceId: {fault}",
        Snippet.Method(/* lang=c#-test */ $"Bulk.Pause({{|#0:\"{id}\"|}});"));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """Leads.Where(lead => lead.StatusId.Is({|#0:"Bad Fit"|}));""",
        "Bad Fit",
        "LeadStatusId",
        "stat_…, and 'await close.LeadStatuses.FindAsync(\"Bad Fit\")' finds it")]
    [InlineData(
        /* lang=c#-test */ """Leads.Where(lead => lead.StatusId.IsAnyOf("stat_1", {|#0:"Customer"|}));""",
        "Customer",
        "LeadStatusId",
        "stat_…, and 'await close.LeadStatuses.FindAsync(\"Customer\")' finds it")]
    [InlineData(/* lang=c#-test */ """LeadId a = {|#0:"Mill"|};""", "Mill", "LeadId", "lead_…")]
    public Task Message_shows_how_to_find_an_id_by_name(string body, string name, string type, string remedy) => Rule.ReportsAsync(
        Snippet.Method(body), $"'{name}' is not a valid {type}: a name is not an id; Close ids begin with {remedy}");

    [Fact]
    public Task Follows_constants() => Rule.ReportsAsync(
        /* lang=c#-test */ """static class Ids { public const string Blank = ""; } class C { SequenceId M() => """
            + /* lang=c#-test */ """[|Ids.Blank|]; SequenceId Id { get; } = [|""|]; }""");

    [Theory]
    [InlineData(/* lang=c#-test */ """[|string.Empty|]""")]
    [InlineData(/* lang=c#-test */ """[|String.Empty|]""")]
    [InlineData(/* lang=c#-test */ """[|Ids.Joined|]""")]
    [InlineData(/* lang=c#-test */ """[|Ids.Fixed|]""")]
    [InlineData(/* lang=c#-test */ """[|Ids.Property|]""")]
    [InlineData(/* lang=c#-test */ """[|Ids.Arrow|]""")]
    [InlineData(/* lang=c#-test */ """[|$"{Ids.Prefix}{Ids.Blank}"|]""")]
    [InlineData(/* lang=c#-test */ """[|$"{$"{Ids.Prefix}{1}"}/x"|]""")]
    [InlineData(/* lang=c#-test */ """[|Ids.Prefix + " " + Console.ReadLine()|]""")]
    [InlineData(/* lang=c#-test */ """[|nameof(Ids) + " "|]""")]
    public Task Follows_what_is_written_in_other_files(string value) => Rule.ReportsWithAsync(
        /* lang=c#-test */ $"class C {{ SequenceId M() => {value}; }}",
        /* lang=c#-test */ """
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
    public Task Is_silent_on_what_other_files_change(string value) => Rule.ReportsWithAsync(
        /* lang=c#-test */ $"class C {{ SequenceId M() => {value}; }}",
        /* lang=c#-test */ """
        static class Ids
        {
            public static readonly string Written = " ";
            public static string Set { get; set; } = " ";
            public static string Asked => Console.ReadLine()!;
            static Ids() => Written = Console.ReadLine()!;
        }
        """);

    [Fact]
    public Task Is_silent_on_what_it_cannot_know() => Rule.IsSilentAsync(Snippet.Method(
        /* lang=c#-test */ """string n = Console.ReadLine()!; SequenceId a = n; SequenceId b = $"seq_{n}"; SequenceId c """
            + /* lang=c#-test */ """= "newkind_1"; SequenceId u = SequenceId.Unchecked("x"); string d = ""; """
            + /* lang=c#-test */ """Func<SequenceId> e = () => n;"""));
}
