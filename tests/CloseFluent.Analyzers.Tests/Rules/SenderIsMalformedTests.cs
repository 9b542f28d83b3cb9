using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.SenderIsMalformedRule, CloseFluent.CodeFixes.SenderIsMalformedFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class SenderIsMalformedTests
{
    [Theory]
    [InlineData("[|\"\"|]", "\"ada@example.com\"")]
    [InlineData("[|\" \"|]", "\"ada@example.com\"")]
    [InlineData(/* lang=c#-test */ """[|"Ada\nExample"|]""", "\"ada@example.com\"")]
    [InlineData("\"Ada\"", "[|\"ada\"|]")]
    [InlineData("\"Ada\"", /* lang=c#-test */ """[|"ada@localhost"|]""")]
    [InlineData("\"Ada\"", /* lang=c#-test */ """[|"Ada <ada@example.com>"|]""")]
    [InlineData("\"Ada\"", /* lang=c#-test */ """[|"ada@example.com,bob@example.com"|]""")]
    public Task Fires(string name, string email) =>
        Rule.ReportsAsync(
            Snippet.Method(
                /* lang=c#-test */ $"var s = new Sender(\"emailacct_1\", {name}, {email}); Sender t = new(\"emailacct_1\", email: {email}, name: {name});"));

    [Fact]
    public Task Message_describes_the_address() => Rule.FixesAsync(
        Snippet.Method(
            /* lang=c#-test */ """const string mail = "ada"; var s = new Sender("emailacct_1", "Ada", {|#0:mail|});"""),
        "'ada' is not an e-mail address: pass one bare address such as ada@example.com, without a name or brackets around "
            + "it",
        Snippet.Method(
            /* lang=c#-test */ """const string mail = "ada"; var s = new Sender("emailacct_1", "Ada", {|#0:mail|});"""));

    [Theory]
    [InlineData(/* lang=c#-test */ "\"emailacct_1\", [|\"ada@example.com\"|], \"Ada Example\"")]
    [InlineData(/* lang=c#-test */ "\"ada@example.com\", \"Ada Example\", [|\"emailacct_1\"|]")]
    [InlineData(/* lang=c#-test */ "\"Ada Example\", [|\"emailacct_1\"|], \"ada@example.com\"")]
    [InlineData(/* lang=c#-test */ "\"Ada Example\", [|\"ada@example.com\"|], \"emailacct_1\"")]
    [InlineData(/* lang=c#-test */ "\"ada@example.com\", [|\"emailacct_1\"|], \"Ada Example\"")]
    public Task Puts_its_parts_in_order(string parts) => Rule.FixesAsync(
        Snippet.Method(/* lang=c#-test */ $"var s = new Sender({parts});"),
        Snippet.Method(/* lang=c#-test */ """var s = new Sender("emailacct_1", "Ada Example", "ada@example.com");"""));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """Sender s = new(id, [|mail|], "Ada");""",
        /* lang=c#-test */ """Sender s = new(id, "Ada", mail);""")]
    [InlineData(
        /* lang=c#-test */ """var s = new Sender(id, email: [|"Ada"|], name: mail);""",
        /* lang=c#-test */ """var s = new Sender(id, email: mail, name: "Ada");""")]
    public Task Puts_named_and_known_parts_in_order(string written, string expected) => Rule.FixesAsync(
        Snippet.Method("EmailAccountId id = \"emailacct_1\"; const string mail = \"ada@example.com\"; " + written),
        Snippet.Method("EmailAccountId id = \"emailacct_1\"; const string mail = \"ada@example.com\"; " + expected));

    [Theory]
    [InlineData(
        /* lang=c#-test */ "\"emailacct_1\", {|#0:\"ada@example.com\"|}, \"Ada Example\"",
        "'ada@example.com' is an address, but is passed as the name: swap it with '\"Ada Example\"'")]
    [InlineData(
        /* lang=c#-test */ "\"Ada\", {|#0:\"ada@example.com\"|}, \"emailacct_1\"",
        "'ada@example.com' is an address, but is passed as the name: write 'new "
            + "Sender(\"emailacct_1\", \"Ada\", \"ada@example.com\")'")]
    public Task Message_names_the_kind_in_each_position(string parts, string message) => Rule.FixesAsync(
        Snippet.Method(/* lang=c#-test */ $"var s = new Sender({parts});"),
        message,
        Snippet.Method(
            /* lang=c#-test */ $"var s = new Sender(\"emailacct_1\", {(parts.Contains(
                "Example", StringComparison.Ordinal) ? "\"Ada Example\"" : "\"Ada\"")}, \"ada@example.com\");"));

    [Fact]
    public Task Leaves_the_order_alone_where_it_may_be_meant() => Rule.IsSilentAsync(Snippet.Method(
        /* lang=c#-test */ """string n = Console.ReadLine()!; var s = new """
            + /* lang=c#-test */ """Sender("emailacct_1", "ada@example.com", "ada@example.com"); var t = new """
            + /* lang=c#-test */ """Sender("emailacct_1", "ada@example.com", n); var u = new Sender(n, n, n);"""));

    [Fact]
    public Task Is_silent_on_good_and_unknown_ones() => Rule.IsSilentAsync(Snippet.Method(
        /* lang=c#-test */ """string n = Console.ReadLine()!; var s = new Sender("emailacct_1", n, $"{n}@example.com"); """
            + /* lang=c#-test */ """var t = new Sender("emailacct_1", "Ädä O'Hara", "a.b+c@exämple.co.uk");"""));
}
