namespace CloseFluent.Tests.SendOnce;

public sealed class JournalFormTests
{
    private const string Since = "2026-03-02T09:30:00.0000000+00:00";

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"sent":""}""")]
    [InlineData("""{"unsent":false}""")]
    [InlineData("""{"before":[1]}""")]
    [InlineData("""{"before":[],"since":"yesterday"}""")]
    [InlineData("""{"before":[],"since":"2026-03-02"}""")]
    [InlineData("""{"before":[],"sends":"2"}""")]
    [InlineData("""{"before":[],"sends":1.5}""")]
    public void An_entry_of_another_form_is_never_taken_for_nothing_sent(string entry)
    {
        FormatException thrown = Assert.Throws<FormatException>(() => JournalEntry.Read(entry));

        Assert.Contains("CloseFluent did not write", thrown.Message);
        Assert.Contains("null only where nothing was ever written", thrown.Message);
        Assert.NotNull(thrown.InnerException);
    }

    [Fact]
    public void An_entry_that_names_nothing_says_what_it_misses() => Assert.Contains(
        "neither what was sent nor what was there",
        Assert.Throws<FormatException>(() => JournalEntry.Read("{}")).InnerException!.Message);

    [Theory]
    [InlineData("""{"sent":"bulkseqsub_a"}""", null, "bulkseqsub_a")]
    [InlineData("""{"action":"hash","sent":"bulkseqsub_a","before":[],"unsent":true}""", "hash", "bulkseqsub_a")]
    [InlineData("""{"sent":"17"}""", null, "17")]
    public void An_id_that_was_sent_is_read_whatever_else_there_is(string text, string? hash, string id)
    {
        JournalEntry entry = JournalEntry.Read(text)!;

        Assert.Equal((hash, id, null), (entry.ActionHash, entry.Sent, entry.Before));
    }

    [Fact]
    public void What_was_begun_is_read_although_it_says_that_nothing_was_sent()
    {
        JournalEntry entry = JournalEntry.Read("""{"action":"hash","before":["bulkseqsub_a"],"sends":4,"unsent":true}""")!;

        Assert.Equal(("hash", 4), (entry.ActionHash, entry.Sends));
        Assert.Equal(["bulkseqsub_a"], entry.Before!.Ids);
        Assert.Equal((null, null), (entry.Before.Since, entry.Before.Oldest));
    }

    [Fact]
    public void Entries_are_written_as_pinned()
    {
        KnownActions known = new(["bulkseqsub_a"], Listed.Now, null);
        KnownActions cut = known with { Since = null, Oldest = Listed.Now };

        Assert.Equal(
            $$"""{"action":"hash","before":["bulkseqsub_a"],"since":"{{Since}}","sends":2}""",
            new JournalEntry("hash", null, known, Sends: 2).Write());
        Assert.Equal(
            $$"""{"before":["bulkseqsub_a"],"oldest":"{{Since}}","sends":1}""", new JournalEntry(null, null, cut).Write());
        Assert.Equal("""{"action":"hash","sent":"bulkseqsub_a"}""", new JournalEntry("hash", "bulkseqsub_a", known).Write());
        Assert.Equal(0, JournalEntry.Unsent.Sends);
    }

    [Fact]
    public void The_hash_is_a_SHA256() => Assert.Matches("^[0-9a-f]{64}$", JournalEntry.HashOf(Given.Subscribe));
}
