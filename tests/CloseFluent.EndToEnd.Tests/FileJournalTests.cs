namespace CloseFluent.EndToEnd.Tests;

/// <summary>Journals in files.</summary>
public sealed class FileJournalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("journal").FullName;

    private string File => Path.Combine(_folder, "spring", "acme.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Work_that_is_begun_again_goes_on_with_what_was_sent()
    {
        using World world = new(hasHistory: true);
        BulkSequenceSubscription sent;
        using (FileSendJournal journal = FileSendJournal.Open(File))
        {
            Assert.Null(await journal.ReadAsync(default));
            sent = await World.SubscribeQualified.SendOnceAsync(world.Close, journal);
        }

        using FileSendJournal again = FileSendJournal.Open(File);

        Assert.Equal(sent.Id, (await World.SubscribeQualified.SendOnceAsync(world.Close, again)).Id);
        Assert.Single(world.Created);
    }

    [Fact]
    public void Another_process_cannot_open_it_until_it_is_closed()
    {
        using (FileSendJournal.Open(File))
        {
            Assert.Contains(
                "another process works with it",
                Assert.Throws<SendJournalException>(() => FileSendJournal.Open(File)).Message,
                StringComparison.Ordinal);
        }

        FileSendJournal.Open(File).Dispose();
    }

    [Fact]
    public async Task What_a_killed_process_left_half_written_is_not_read()
    {
        using FileSendJournal journal = FileSendJournal.Open(File);
        await journal.WriteAsync("{\"unsent\":true}", default);
        await System.IO.File.WriteAllTextAsync(File + ".new", "{\"uns");

        Assert.Equal("{\"unsent\":true}", await journal.ReadAsync(default));
        await journal.WriteAsync("{\"unsent\":false}", default);
        Assert.Equal("{\"unsent\":false}", await journal.ReadAsync(default));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_says_so_and_nothing_is_sent()
    {
        using World world = new();
        using FileSendJournal journal = FileSendJournal.Open(File);
        Directory.CreateDirectory(File + ".new");

        Assert.Contains(
            "cannot be written",
            (await Assert.ThrowsAsync<SendJournalException>(() => World.SubscribeQualified.SendOnceAsync(world.Close, journal))).Message,
            StringComparison.Ordinal);
        Assert.Empty(world.Created);
    }

    [Fact]
    public async Task Something_else_is_not_read_as_a_journal()
    {
        using FileSendJournal journal = FileSendJournal.Open(File);
        await System.IO.File.WriteAllTextAsync(File, new string('x', 2_000_000));

        await Assert.ThrowsAsync<SendJournalException>(async () => await journal.ReadAsync(default));
        Assert.Throws<ArgumentException>(() => FileSendJournal.Open(" "));
    }
}
