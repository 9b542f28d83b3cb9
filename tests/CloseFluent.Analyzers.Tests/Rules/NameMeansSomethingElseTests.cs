using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.NameMeansSomethingElseRule, CloseFluent.CodeFixes.NameMeansSomethingElseFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class NameMeansSomethingElseTests
{
    [Theory]
    [InlineData("class Contact;")]
    [InlineData("static class Own { public static string Contact = \"\"; }", "using static Own;")]
    [InlineData("namespace Contact { class Inner; }")]
    public Task Qualifies_the_preference(string own, string more = "") => Rule.FixesAsync(
        $"using static CloseFluent.ContactPreference;{more}\n{own}\n{Snippet.Of("var s = Bulk.Subscribe(onboarding).From(ada).Preference([|Contact|]);")}",
        $"using static CloseFluent.ContactPreference;{more}\n{own}\n{Snippet.Of("var s = Bulk.Subscribe(onboarding).From(ada).Preference(ContactPreference.Contact);")}");

    [Fact]
    public Task Names_what_the_word_means() => Rule.FixesAsync(
        "namespace Shop { class Contact; class C { object M(SubscribeNeedsPreference s) => s.Preference({|#0:Contact|}); } }",
        "'Contact' means 'Shop.Contact' here: write 'ContactPreference.Contact'",
        "namespace Shop { class Contact; class C { object M(SubscribeNeedsPreference s) => s.Preference(ContactPreference.Contact); } }");

    [Theory]
    [InlineData("List<string> Leads { get; } = [];", "Leads.All")]
    [InlineData("class Leads;", "Leads.WithIds(\"lead_1\")")]
    public Task Qualifies_a_class_of_the_library(string own, string use) => Rule.FixesAsync(
        $"class C {{ {own} object M() => [|{use.Insert(5, "|]")}; }}",
        $"class C {{ {own} object M() => CloseFluent.{use}; }}");

    [Fact]
    public Task Is_silent_where_the_word_means_what_it_should_or_is_fine_otherwise() => Rule.IsSilentAsync(
        "using static CloseFluent.ContactPreference;\n"
        + Snippet.Of("var Leads = new List<string>(); Leads.All(l => true); var s = Bulk.Subscribe(onboarding).From(ada).Preference(Contact); var t = Contacts.All;"));
}
