namespace CloseFluent.Tests.SendOnce;

public sealed class JournalEntryTests
{
    private static readonly KnownActions s_known = new(["bulkseqsub_a", "bulkseqsub_b"], Listed.Now, Listed.Now.AddDays(-1));

    [Fact]
    public void What_was_there_before_and_how_often_it_was_sent_are_read_back()
    {
        JournalEntry entry = JournalEntry.Read(new JournalEntry("hash", null, s_known, Sends: 2).Write())!;

        Assert.Equal(("hash", null, 2), (entry.ActionHash, entry.Sent, entry.Sends));
        Assert.Equal(s_known.Ids, entry.Before!.Ids);
        Assert.Equal((s_known.Since, s_known.Oldest), (entry.Before.Since, entry.Before.Oldest));
    }

    [Fact]
    public void What_was_sent_is_read_back()
    {
        JournalEntry entry = JournalEntry.Read(new JournalEntry("hash", "bulkseqsub_a", null).Write())!;

        Assert.Equal(("hash", "bulkseqsub_a"), (entry.ActionHash, entry.Sent));
        Assert.Null(entry.Before);
    }

    [Fact]
    public void Nothing_sent_is_read_back()
    {
        Assert.Equal("""{"unsent":true}""", JournalEntry.Unsent.Write());
        Assert.Equal(JournalEntry.Unsent, JournalEntry.Read(JournalEntry.Unsent.Write()));
        Assert.Null(JournalEntry.Read(null));
    }

    [Fact]
    public void An_entry_without_a_number_of_sends_means_one() =>
        Assert.Equal(1, JournalEntry.Read("""{"before":["bulkseqsub_a"]}""")!.Sends);

    [Fact]
    public void An_entry_stays_small()
    {
        string[] ids = [.. Enumerable.Range(100, 100).Select(each => Given.Id[..^3] + each)];

        string entry = new JournalEntry(JournalEntry.HashOf(Given.Subscribe), null, new(ids, Listed.Now, Listed.Now)).Write();

        Assert.InRange(entry.Length, 5_000, 7_000);
    }

    [Fact]
    public void The_hash_is_that_of_all_that_is_said_to_Close()
    {
        string hash = JournalEntry.HashOf(Given.Subscribe);

        Assert.Equal(hash, JournalEntry.HashOf(Given.Subscribe));
        Assert.NotEqual(hash, JournalEntry.HashOf(Given.Subscribe.AtMost(50)));
        Assert.NotEqual(hash, JournalEntry.HashOf(Given.Subscribe.WithoutDoneEmail()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void An_action_is_sent_once_at_least(int sends)
    {
        ArgumentOutOfRangeException thrown =
            Assert.Throws<ArgumentOutOfRangeException>(() => new SendOnceOptions { MaxSends = sends });

        Assert.Contains("MaxSends is 1 or more", thrown.Message);
    }
}
