using CloseFluent.Grammar;

namespace CloseFluent.Tests.Values;

public sealed class MailboxTests
{
    [Theory]
    [InlineData("ada@example.com", null, "ada@example.com")]
    [InlineData("  ada@example.com ", null, "ada@example.com")]
    [InlineData("Ada Example <ada@example.com>", "Ada Example", "ada@example.com")]
    [InlineData("Ada Example<ada@example.com >", "Ada Example", "ada@example.com")]
    [InlineData("<ada@example.com>", null, "ada@example.com")]
    [InlineData("\"Example, Ada\" <ada@example.com>", "Example, Ada", "ada@example.com")]
    [InlineData("Ada <A> <ada@example.com>", "Ada <A>", "ada@example.com")]
    [InlineData("Ada Example", "Ada Example", null)]
    [InlineData("Ada <", "Ada", null)]
    [InlineData("", null, null)]
    public void What_Close_writes_is_read_as_far_as_it_can_be(string text, string? name, string? address) =>
        Assert.Equal((name, address), Mailbox.Read(text));

    [Theory]
    [InlineData("Ada Example", "Ada Example <ada@example.com>")]
    [InlineData("Example, Ada", "\"Example, Ada\" <ada@example.com>")]
    [InlineData("Dr. Ada", "\"Dr. Ada\" <ada@example.com>")]
    [InlineData("Ada \"A\" \\", "\"Ada \\\"A\\\" \\\\\" <ada@example.com>")]
    [InlineData(" Ada ", "\" Ada \" <ada@example.com>")]
    [InlineData("<b@example.com>", "\"<b@example.com>\" <ada@example.com>")]
    public void A_name_that_could_end_early_is_quoted_and_reads_back(string name, string text)
    {
        Assert.Equal(text, Mailbox.Write(name, "ada@example.com"));
        Assert.Equal((name, "ada@example.com"), Mailbox.Read(text));
    }
}
