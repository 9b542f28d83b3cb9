using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.WordIsDefaultRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class WordIsDefaultTests
{
    [Theory]
    [InlineData("stage.Preference(ContactPreference.Lead);")]
    [InlineData("stage.Preference(new ContactPreference(\"lead\"));")]
    [InlineData("stage.Preference(new(\"contact\"));")]
    [InlineData("stage.Preference(given);")]
    [InlineData("ContactPreference p = default; if (some) p = ContactPreference.Lead; else p = ContactPreference.Contact; stage.Preference(p);")]
    [InlineData("ContactPreference p = default; p = given; stage.Preference(p);")]
    [InlineData("ContactPreference p = default; Fill(ref p); stage.Preference(p);")]
    [InlineData("ContactPreference p; p = ContactPreference.Lead; stage.Preference(p);")]
    [InlineData("ContactPreference? p = default; stage.Preference(p ?? ContactPreference.Lead);")]
    [InlineData("if (given == default) { throw new ArgumentException(\"none\"); }")]
    [InlineData("Own(default); Own(new ContactPreference()); Optional();")]
    [InlineData("Preference(default); void Preference(ContactPreference p) { }")]
    [InlineData("new Mine().Preference(default);")]
    [InlineData("} class FactAttribute : Attribute; static void Throws(Action act) { } [Fact] void T() { Throws(() => Bulk.Subscribe(\"seq_1\").From(null!).Preference(default));")]
    [InlineData("ContactPreference.TryParse(\"lead\", null, out ContactPreference p);")]
    public Task Is_silent(string body) => Rule.IsSilentAsync(Method(body));

    [Theory]
    [InlineData("stage.Preference([|default|]);")]
    [InlineData("stage.Preference([|default(ContactPreference)|]);")]
    [InlineData("stage.Preference([|new()|]);")]
    [InlineData("stage.Preference([|new ContactPreference()|]);")]
    [InlineData("stage.Preference(value: [|default|]);")]
    [InlineData("stage.Preference([|some ? ContactPreference.Lead : default|]);")]
    [InlineData("stage.Preference([|some switch { true => ContactPreference.Lead, _ => default }|]);")]
    [InlineData("ContactPreference p = default; stage.Preference([|p|]);")]
    [InlineData("var p = new ContactPreference(); var q = p; stage.Preference([|q|]);")]
    [InlineData("stage.Preference([|_none|]);")]
    [InlineData("await Bulk.Subscribe(\"seq_1\").From(ada).Preference([|default!|]).To(Leads.All).SendAsync(close);")]
    public Task Fires(string body) => Rule.ReportsAsync(Method(body));

    [Fact]
    public Task Names_the_words() => Rule.ReportsAsync(
        Method("stage.Preference({|#0:default|});"),
        "'default' is not a valid ContactPreference and throws: write 'ContactPreference.Lead' or 'ContactPreference.Contact'");

    private static string Method(string body) => $$"""
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
