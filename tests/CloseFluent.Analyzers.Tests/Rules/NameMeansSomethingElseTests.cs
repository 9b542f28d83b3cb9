using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.NameMeansSomethingElseRule, CloseFluent.CodeFixes.NameMeansSomethingElseFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class NameMeansSomethingElseTests
{
    [Theory]
    [InlineData("class Contact;")]
    [InlineData(/* lang=c#-test */ """static class Own { public static string Contact = ""; }""", "using static Own;")]
    [InlineData(/* lang=c#-test */ """namespace Contact { class Inner; }""")]
    public Task Qualifies_the_preference(string own, string more = "") => Rule.FixesAsync(
        $"using static CloseFluent.ContactPreference;{more}\n{own}\n{Snippet.Method(
            /* lang=c#-test */ """var s = Bulk.Subscribe(onboarding).From(ada).Preference([|Contact|]);""")}",
        $"using static CloseFluent.ContactPreference;{more}\n{own}\n{Snippet.Method(
            /* lang=c#-test */ """var s = Bulk.Subscribe(onboarding).From(ada).Preference(ContactPreference.Contact);""")}");

    [Fact]
    public Task Names_what_the_word_means() => Rule.FixesAsync(
        /* lang=c#-test */ """namespace Shop { class Contact; class C { object M(SubscribeNeedsPreference s) => """
            + /* lang=c#-test */ """s.Preference({|#0:Contact|}); } }""",
        "'Contact' means 'Shop.Contact' here: write 'ContactPreference.Contact'",
        /* lang=c#-test */ """namespace Shop { class Contact; class C { object M(SubscribeNeedsPreference s) => """
            + /* lang=c#-test */ """s.Preference(ContactPreference.Contact); } }""");

    [Theory]
    [InlineData(/* lang=c#-test */ """List<string> Leads { get; } = [];""", "Leads.All")]
    [InlineData("class Leads;", "Leads.WithIds(\"lead_1\")")]
    public Task Qualifies_a_class_of_the_library(string own, string use) => Rule.FixesAsync(
        /* lang=c#-test */ $"class C {{ {own} BulkSelection M() => [|{use.Insert(5, "|]")}; }}",
        /* lang=c#-test */ $"class C {{ {own} BulkSelection M() => CloseFluent.{use}; }}");

    [Theory]
    [InlineData(/* lang=c#-test */ """var a = Leads.Where(one => one.Nam == n);""")]
    [InlineData(/* lang=c#-test */ """var a = Leads.Where(one => { return one.Nam == n; }).ToList();""")]
    [InlineData(/* lang=c#-test */ """var a = Contacts.Where(one => one.Nam == n).Select(one => one.Name);""")]
    [InlineData(/* lang=c#-test */ """var a = Leads.All(one => one.Nam == n);""")]
    [InlineData(/* lang=c#-test */ """var a = Contacts.All(unknown);""")]
    [InlineData(/* lang=c#-test */ """var a = Leads.Where(one => Unknown(one));""")]
    [InlineData(/* lang=c#-test */ """var a = Leads.Where(one => one.Name == unknown).First().Nam;""")]
    [InlineData(/* lang=c#-test */ """var a = Bulk.Pause(unknown);""")]
    [InlineData(/* lang=c#-test */ """var a = Filters.Where(one => one.Nam == n);""")]
    [InlineData("foreach (var one in Leads.Where(one => one.Nam == n)) { }")]
    public Task Explains_no_error_that_is_elsewhere(string body) => Rule.IsSilentAsync(/* lang=c#-test */ $$"""
        class Lead { public string Name = ""; }
        class Office { public int Pause(int number) => number; }
        class C
        {
            List<Lead> Leads { get; } = [];
            Lead[] Contacts { get; } = [];
            IEnumerable<Lead> Filters => [];
            Office Bulk { get; } = new();
            void M(string n) { {{body}} }
        }
        """);

    [Fact]
    public Task Is_silent_where_nothing_is_wrong() => Rule.IsSilentAsync(
        /* lang=c#-test */ """class C { List<string> Leads { get; } = []; object M() => Leads.All; Func<Func<string, """
            + /* lang=c#-test */ """bool>, bool> N() => Leads.All; }""", mustCompile: true);

    [Fact]
    public Task Is_silent_where_a_type_of_the_users_own_becomes_a_preference() => Rule.IsSilentAsync(
        /* lang=c#-test */ """class Own { public static implicit operator ContactPreference(Own own) => """
            + /* lang=c#-test */ """ContactPreference.Contact; } class C { object M(SubscribeNeedsPreference s, Own """
            + /* lang=c#-test */ """Contact) => s.Preference(Contact); }""",
        mustCompile: true);

    [Fact]
    public Task Is_silent_where_the_word_means_what_it_should_or_is_fine_otherwise() => Rule.IsSilentAsync(
        "using static CloseFluent.ContactPreference;\n"
        + Snippet.Method(
            /* lang=c#-test */ """var Leads = new List<string>(); Leads.All(l => true); var s = """
                + /* lang=c#-test */ """Bulk.Subscribe(onboarding).From(ada).Preference(Contact); var t = Contacts.All;"""));
}
