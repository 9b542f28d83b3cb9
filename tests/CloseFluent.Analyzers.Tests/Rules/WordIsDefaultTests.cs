using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.WordIsDefaultRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class WordIsDefaultTests
{
    [Theory]
    [InlineData(/* lang=c#-test */ """stage.Preference(ContactPreference.Lead);""")]
    [InlineData(/* lang=c#-test */ """stage.Preference(new ContactPreference("lead"));""")]
    [InlineData(/* lang=c#-test */ """stage.Preference(new("contact"));""")]
    [InlineData(/* lang=c#-test */ """stage.Preference(given);""")]
    [InlineData(/* lang=c#-test */ """ContactPreference p = default; if (some) p = ContactPreference.Lead; else p = """
        + /* lang=c#-test */ """ContactPreference.Contact; stage.Preference(p);""")]
    [InlineData(/* lang=c#-test */ """ContactPreference p = default; p = given; stage.Preference(p);""")]
    [InlineData(/* lang=c#-test */ """ContactPreference p = default; Fill(ref p); stage.Preference(p);""")]
    [InlineData(/* lang=c#-test */ """ContactPreference p; p = ContactPreference.Lead; stage.Preference(p);""")]
    [InlineData(/* lang=c#-test */ """ContactPreference? p = default; stage.Preference(p ?? ContactPreference.Lead);""")]
    [InlineData(/* lang=c#-test */ """if (given == default) { throw new ArgumentException("none"); }""")]
    [InlineData(/* lang=c#-test */ """Own(default); Own(new ContactPreference()); Optional();""")]
    [InlineData(/* lang=c#-test */ """Preference(default); void Preference(ContactPreference p) { }""")]
    [InlineData(/* lang=c#-test */ """new Mine().Preference(default);""")]
    [InlineData(/* lang=c#-test */ """} class FactAttribute : Attribute; static void Throws(Action act) { } [Fact] void """
        + /* lang=c#-test */ """T() { Throws(() => Bulk.Subscribe("seq_1").From(null!).Preference(default));""")]
    [InlineData(/* lang=c#-test */ """ContactPreference.TryParse("lead", null, out ContactPreference p);""")]
    public Task Is_silent(string body) => Rule.IsSilentAsync(Method(body));

    [Theory]
    [InlineData(/* lang=c#-test */ """stage.Preference([|default|]);""")]
    [InlineData(/* lang=c#-test */ """stage.Preference([|default(ContactPreference)|]);""")]
    [InlineData(/* lang=c#-test */ """stage.Preference([|new()|]);""")]
    [InlineData(/* lang=c#-test */ """stage.Preference([|new ContactPreference()|]);""")]
    [InlineData(/* lang=c#-test */ """stage.Preference(value: [|default|]);""")]
    [InlineData(/* lang=c#-test */ """stage.Preference([|some ? ContactPreference.Lead : default|]);""")]
    [InlineData(
        /* lang=c#-test */ """stage.Preference([|some switch { true => ContactPreference.Lead, _ => default }|]);""")]
    [InlineData(/* lang=c#-test */ """ContactPreference p = default; stage.Preference([|p|]);""")]
    [InlineData(/* lang=c#-test */ """var p = new ContactPreference(); var q = p; stage.Preference([|q|]);""")]
    [InlineData(/* lang=c#-test */ """stage.Preference([|_none|]);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Subscribe("seq_1").From(ada).Preference([|default!|]).To(Leads.All).SendAsync(close);""")]
    public Task Fires(string body) => Rule.ReportsAsync(Method(body));

    [Fact]
    public Task Names_the_words() => Rule.ReportsAsync(
        Method(/* lang=c#-test */ """stage.Preference({|#0:default|});"""),
        "'default' is not a valid ContactPreference and throws: write 'ContactPreference.Lead' or "
            + "'ContactPreference.Contact'");

    private static string Method(string body) => /* lang=c#-test */ $$"""
        class C
        {
            private static readonly ContactPreference _none = default;
            async Task M(ICloseClient close, Sender ada, SubscribeNeedsPreference stage, ContactPreference given, bool some)
            {
                {{body}}
            }
            static void Fill(ref ContactPreference p) { }
            static void Own(ContactPreference p) { }
            static void Optional(ContactPreference p = default) { }
        }
        class Mine { public void Preference(ContactPreference p) { } }
        """;
}
