using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.SenderIsMalformedRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class SenderIsMalformedTests
{
    [Theory]
    [InlineData("[|\"\"|]", "\"ada@example.com\"")]
    [InlineData("[|\" \"|]", "\"ada@example.com\"")]
    [InlineData("[|\"Ada\\nExample\"|]", "\"ada@example.com\"")]
    [InlineData("\"Ada\"", "[|\"ada\"|]")]
    [InlineData("\"Ada\"", "[|\"ada@localhost\"|]")]
    [InlineData("\"Ada\"", "[|\"Ada <ada@example.com>\"|]")]
    [InlineData("\"Ada\"", "[|\"ada@example.com,bob@example.com\"|]")]
    public Task Fires(string name, string email) =>
        Rule.FiresAsync(Snippet.Of($"var s = new Sender(\"emailacct_1\", {name}, {email}); Sender t = new(\"emailacct_1\", email: {email}, name: {name});"));

    [Fact]
    public Task Says_what_an_address_is() => Rule.FixesAsync(
        Snippet.Of("const string mail = \"ada\"; var s = new Sender(\"emailacct_1\", \"Ada\", {|#0:mail|});"),
        "'ada' is not an e-mail address: pass one bare address such as ada@example.com, without a name or brackets around it",
        Snippet.Of("const string mail = \"ada\"; var s = new Sender(\"emailacct_1\", \"Ada\", {|#0:mail|});"));

    [Fact]
    public Task Is_silent_on_good_and_unknown_ones() => Rule.IsSilentAsync(Snippet.Of(
        "string n = Console.ReadLine()!; var s = new Sender(\"emailacct_1\", n, $\"{n}@example.com\"); var t = new Sender(\"emailacct_1\", \"Ädä O'Hara\", \"a.b+c@exämple.co.uk\");"));
}
