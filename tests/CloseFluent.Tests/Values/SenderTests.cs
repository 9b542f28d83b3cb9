namespace CloseFluent.Tests.Values;

public sealed class SenderTests
{
    private static readonly EmailAccountId s_account = new("emailacct_a");

    [Fact]
    public void Keeps_what_it_is_given()
    {
        Sender sender = new("emailacct_a", "Ada Example", "ada@example.com");

        Assert.Equal(s_account, sender.Account);
        Assert.Equal("Ada Example", sender.Name);
        Assert.Equal("ada@example.com", sender.Email);
        Assert.Equal("Ada Example <ada@example.com>", sender.ToString());
    }

    [Fact]
    public void Refuses_null_and_names_it()
    {
        Assert.Equal("account", Assert.Throws<ArgumentNullException>(() => new Sender(null!, "Ada", "ada@example.com")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => new Sender(s_account, null!, "ada@example.com")).ParamName);
        Assert.Equal("email", Assert.Throws<ArgumentNullException>(() => new Sender(s_account, "Ada", null!)).ParamName);
    }

    [Theory]
    [InlineData("", "blank")]
    [InlineData(" ", "blank")]
    [InlineData("\t", "blank")]
    [InlineData("\u00A0", "blank")]
    [InlineData("Ada\r\nBcc: all@example.com", "line break")]
    [InlineData("Ada\n", "line break")]
    [InlineData("Ada\rExample", "line break")]
    [InlineData("Ada\u2028Example", "line break")]
    [InlineData("Ada\u2029Example", "line break")]
    [InlineData("Ada\u0085Example", "line break")]
    [InlineData("Ada\0", "control character")]
    [InlineData("Ada\u001B[31m", "control character")]
    [InlineData("Ada\u007F", "control character")]
    public void Refuses_a_name_that_is_blank_or_more_than_one_line(string name, string fault) =>
        AssertRefuses("name", () => new Sender(s_account, name, "ada@example.com"), fault, "Pass");

    // Attributes cannot hold such text.
    [Fact]
    public void Refuses_half_a_character()
    {
        Assert.All(
            ["Ada \uD83D", "\uDE80 Ada", "\uD83D\uD83D\uDE80"],
            name => AssertRefuses("name", () => new Sender(s_account, name, "ada@example.com"), "half of a character", "Pass"));
        AssertRefuses("email", () => new Sender(s_account, "Ada", "ada\uD83D@example.com"), "is not an e-mail", "bare address");
    }

    [Theory]
    [InlineData("Ada Example")]
    [InlineData("Łukasz Żółć")]
    [InlineData("O'Neil, Ada (Sales) \"the <first>\"")]
    [InlineData("李小龙")]
    [InlineData("Ada 🚀")]
    public void Takes_any_name_on_one_line(string name) => Assert.Equal(name, new Sender(s_account, name, "ada@example.com").Name);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("ada")]
    [InlineData("ada@")]
    [InlineData("@example.com")]
    [InlineData("ada@example")]
    [InlineData("ada@localhost")]
    [InlineData("ada@example.com.")]
    [InlineData("ada@.example.com")]
    [InlineData("ada@example..com")]
    [InlineData("ada@-example.com")]
    [InlineData("ada@example-.com")]
    [InlineData("ada@exa_mple.com")]
    [InlineData("ada@[127.0.0.1]")]
    [InlineData(".ada@example.com")]
    [InlineData("ada.@example.com")]
    [InlineData("ada..b@example.com")]
    [InlineData(" ada@example.com")]
    [InlineData("ada@example.com ")]
    [InlineData("ada b@example.com")]
    [InlineData("ada@exa mple.com")]
    [InlineData("ada@example.com\r\nBcc: all@example.com")]
    [InlineData("ada\u2028@example.com")]
    [InlineData("ada\0@example.com")]
    [InlineData("\"ada\"@example.com")]
    [InlineData("Ada Example <ada@example.com>")]
    [InlineData("<ada@example.com>")]
    [InlineData("mailto:ada@example.com")]
    [InlineData("ada@example.com,bob@example.com")]
    [InlineData("ada@example.com;bob@example.com")]
    [InlineData("ada@example.com bob@example.com")]
    [InlineData("ada@bob@example.com")]
    public void Refuses_what_is_not_one_bare_address(string email) => AssertRefuses(
        "email",
        () => new Sender(s_account, "Ada", email),
        "is not an e-mail address",
        "one bare address such as ada@example.com");

    [Theory]
    [InlineData("ada+close@example.com")]
    [InlineData("ada.b.c@example.com")]
    [InlineData("a@b.co")]
    [InlineData("ADA@EXAMPLE.COM")]
    [InlineData("o'neil_1-2@example.com")]
    [InlineData("!#$%&*/=?^`{|}~@example.com")]
    [InlineData("ada@mail.eu.example.co.uk")]
    [InlineData("ada@123.example")]
    [InlineData("ada@xn--bcher-kva.example")]
    [InlineData("ada@bücher.example")]
    [InlineData("łukasz@przykład.pl")]
    [InlineData("ada@उदाहरण.परीक्षा")]
    [InlineData("ada@ตัวอย่าง.ไทย")]
    [InlineData("ada@例え.テスト")]
    public void Takes_unusual_addresses_that_exist(string email) =>
        Assert.Equal(email, new Sender(s_account, "Ada", email).Email);

    [Fact]
    public void Takes_addresses_up_to_the_length_that_mail_servers_take()
    {
        string local = new('a', 64);
        string domain = string.Join('.', new string('b', 63), new string('c', 63), new string('d', 57), "com");

        Assert.Equal(254, new Sender(s_account, "Ada", $"{local}@{domain}").Email.Length);
        Assert.Throws<ArgumentException>(() => new Sender(s_account, "Ada", $"{local}@d{domain}"));
        Assert.Throws<ArgumentException>(() => new Sender(s_account, "Ada", $"a{local}@example.com"));
        Assert.Throws<ArgumentException>(() => new Sender(s_account, "Ada", $"ada@{new string('b', 64)}.com"));
    }

    [Fact]
    public void Cuts_what_it_quotes()
    {
        string message = Assert.Throws<ArgumentException>(() => new Sender(s_account, "Ada", new string('x', 10_000))).Message;

        Assert.InRange(message.Length, 80, 400);
    }

    [Fact]
    public void Is_equal_where_all_three_parts_are()
    {
        Sender sender = new("emailacct_a", "Ada", "ada@example.com");
        Sender same = new("emailacct_a", "Ada", "ada@example.com");
        Sender[] others =
        [
            new("emailacct_b", "Ada", "ada@example.com"),
            new("emailacct_a", "ada", "ada@example.com"),
            new("emailacct_a", "Ada", "ADA@example.com"),
        ];

        Assert.Equal(sender, same);
        Assert.Equal(sender.GetHashCode(), same.GetHashCode());
        Assert.All(others, other => Assert.NotEqual(sender, other));
        Assert.False(sender.Equals(null));
    }

    private static void AssertRefuses(string argument, Func<Sender> call, string fault, string remedy)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(call);

        Assert.Equal(argument, refusal.ParamName);
        Assert.Contains(fault, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(refusal.Message, c => char.IsControl(c) || c is '\u2028' or '\u2029');
    }
}
