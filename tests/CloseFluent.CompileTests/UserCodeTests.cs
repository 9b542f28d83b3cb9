namespace CloseFluent.CompileTests;

public sealed class UserCodeTests
{
    [Fact]
    public void Takes_statements_that_compile() => UserCode.ShouldCompile(
        """
        List<string> parts = [.. text.Split(' ').Take(number)];
        await Task.Delay(parts.Count, CancellationToken.None);
        int unused = 1;
        """,
        Preamble.Neutral);

    [Fact]
    public Task Marks_the_place_of_an_error() => Verify(UserCode.ShouldNotCompile(
        """
        string fine = text.Trim();
        int wrong = text.Length.Shorten();
        """,
        Preamble.Neutral));

    [Fact]
    public Task Lists_errors_in_the_order_of_the_text() => Verify(UserCode.ShouldNotCompile(
        """
        text.Missing(
            number.AbsentToo);
        string alias = number;
        """,
        Preamble.Neutral));

    [Fact]
    public Task Marks_the_first_line_of_an_error_over_several() => Verify(UserCode.ShouldNotCompile(
        """
        int wrong = text
            .Trim()
            .ToUpperInvariant();
        """,
        Preamble.Neutral));

    [Fact]
    public Task Keeps_a_syntax_error_in_its_place() =>
        Verify(UserCode.ShouldNotCompile("text.Trim(", Preamble.Neutral));

    [Fact]
    public void Counts_a_warning_as_a_refusal_to_compile_cleanly()
    {
        Exception failure = Assert.ThrowsAny<Exception>(() => UserCode.ShouldCompile("text = null;", Preamble.Neutral));

        Assert.Contains("warning CS8600", failure.Message);
    }

    [Fact]
    public void Does_not_count_a_warning_as_an_error() =>
        Assert.ThrowsAny<Exception>(() => UserCode.ShouldNotCompile("text = null;", Preamble.Neutral));
}
