using System.Data.Common;
using CloseFluent.Sandbox;
using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.Tests.Shared;

/// <summary>What a journal in a database must do, whichever database that is.</summary>
public abstract class DatabaseJournalContract
{
    private const string Id = "spring/acme";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_lease = TimeSpan.FromSeconds(1);

    // A clock that stands still prolongs nothing, as in a process that was killed.
    private readonly FakeTimeProvider _dead = new();
    private bool _isAway;
    private int _statements;
    private int _lastStatement = int.MaxValue;

    protected abstract DatabaseSendJournalStatements Statements { get; }

    [Fact]
    public async Task One_process_at_a_time_has_the_journal_and_the_next_one_reads_what_it_wrote()
    {
        DatabaseSendJournals journals = await CreateAsync();
        await using (DatabaseSendJournal first = (await journals.TryAcquireAsync(Id))!)
        {
            Assert.Null(await first.ReadAsync(default));
            Assert.Null(await journals.TryAcquireAsync(Id));
            await using DatabaseSendJournal? other = await journals.TryAcquireAsync(Id + "2");
            Assert.NotNull(other);
            await first.WriteAsync("{\"a\":1}", default);
            await first.WriteAsync("{\"a\":2}", default);
            Assert.Equal("{\"a\":2}", await first.ReadAsync(default));
            Assert.Null(await other.ReadAsync(default));
        }

        await using DatabaseSendJournal next = (await journals.TryAcquireAsync(Id))!;
        Assert.Equal("{\"a\":2}", await next.ReadAsync(default));
    }

    [Fact]
    public async Task The_lease_of_a_killed_process_runs_out_and_a_process_that_lost_it_writes_nothing()
    {
        DatabaseSendJournals journals = await CreateAsync();
        DatabaseSendJournal killed = (await journals.TryAcquireAsync(Id))!;
        await killed.WriteAsync("begun", default);

        await using DatabaseSendJournal next = await AcquireAsync(journals);

        Assert.Contains(
            "must not send it",
            (await Assert.ThrowsAsync<SendJournalException>(async () => await killed.WriteAsync("sent", default))).Message,
            StringComparison.Ordinal);
        await Assert.ThrowsAsync<SendJournalException>(async () => await killed.ReadAsync(default));
        Assert.Equal("begun", await next.ReadAsync(default));
        await killed.DisposeAsync();
        Assert.Null(await journals.TryAcquireAsync(Id));
    }

    [Fact]
    public async Task A_process_that_finds_its_lease_taken_is_reported_at_the_next_renewal()
    {
        DatabaseSendJournals journals = await CreateAsync();
        await using DatabaseSendJournal slow = (await journals.TryAcquireAsync(Id))!;
        await using DatabaseSendJournal next = await AcquireAsync(journals);
        Assert.False(slow.LeaseLost.IsCancellationRequested);

        TaskCompletionSource lost = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration told = slow.LeaseLost.Register(lost.SetResult);
        // By the real clock: a renewal may wait for a thread while thousands of steps go by.
        long start = TimeProvider.System.GetTimestamp();
        while (!lost.Task.IsCompleted && TimeProvider.System.GetElapsedTime(start) < s_patience)
        {
            _dead.Advance(s_lease / 3);
            await Task.Yield();
        }

        await lost.Task.WaitAsync(TimeSpan.Zero);
    }

    // Forwards to the end of every lease, or so far back that the lease seems to last for longer than any does.
    [Theory]
    [InlineData("+ 3600")]
    [InlineData("- 90000")]
    public async Task Whatever_a_clock_that_jumps_does_to_a_lease_one_process_alone_can_write(string jump)
    {
        DatabaseSendJournals journals = await CreateAsync();
        DatabaseSendJournal first = (await journals.TryAcquireAsync(Id))!;
        DatabaseSendJournals jumped = new(CreateConnection, Statements with
        {
            Acquire = Statements.Acquire
                .Replace("held_until <= ", $"held_until <= {jump} + ", StringComparison.Ordinal)
                .Replace("held_until > ", $"held_until > {jump} + ", StringComparison.Ordinal),
        })
        {
            TimeProvider = _dead,
        };

        await using DatabaseSendJournal next = (await jumped.TryAcquireAsync(Id))!;

        await Assert.ThrowsAsync<SendJournalException>(async () => await first.WriteAsync("begun", default));
        Assert.Null(await next.ReadAsync(default));
        await first.DisposeAsync();
    }

    [Fact]
    public async Task A_database_that_is_away_at_the_start_says_so_and_nothing_is_sent()
    {
        DatabaseSendJournals journals = await CreateAsync();
        _isAway = true;

        Assert.Contains(
            "The journal \"spring/acme\" cannot be taken: ",
            (await Assert.ThrowsAsync<SendJournalException>(() => journals.TryAcquireAsync(Id))).Message,
            StringComparison.Ordinal);
    }

    // The third statement reads, the fourth writes before the sending, and the fifth after it.
    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public async Task A_database_that_is_away_meanwhile_costs_one_call_and_nothing_is_sent_twice(int statements, int sent)
    {
        DatabaseSendJournals journals = await CreateAsync();
        CloseSandbox sandbox = new();
        using CloseClient close = new(new CloseClientOptions { ApiKey = sandbox.ApiKey }, new HttpClient(sandbox.CreateHandler()));
        PauseAction action = Bulk.Pause(SandboxIds.CallSequence).ToAllLeads();
        _statements = 1;
        _lastStatement = statements;
        await using (DatabaseSendJournal journal = (await journals.TryAcquireAsync(Id))!)
        {
            await Assert.ThrowsAsync<SendJournalException>(() => action.SendOnceAsync(close, journal));
            Assert.Equal(sent, sandbox.BulkActions.Count);
            _lastStatement = int.MaxValue;
        }

        await using DatabaseSendJournal again = (await journals.TryAcquireAsync(Id))!;
        BulkSequenceSubscription result = await action.SendOnceAsync(close, again);

        Assert.Equal(result.Id.Value, Assert.Single(sandbox.BulkActions).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a; DROP TABLE b")]
    [InlineData("1a")]
    public void A_name_that_is_not_that_of_a_table_is_refused(string table)
    {
        Assert.Throws<ArgumentException>(() => DatabaseSendJournalStatements.Sqlite(table));
        Assert.Throws<ArgumentException>(() => DatabaseSendJournalStatements.PostgreSql(table));
    }

    [Fact]
    public async Task A_lease_that_is_too_short_or_too_long_and_a_journal_without_a_name_are_refused()
    {
        DatabaseSendJournals journals = await CreateAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => journals.TryAcquireAsync(" "));
        Assert.All([TimeSpan.Zero, TimeSpan.FromDays(2)], duration => Assert.Throws<ArgumentOutOfRangeException>(
            () => new DatabaseSendJournals(CreateConnection, Statements) { LeaseDuration = duration }));
    }

    /// <summary>Creates a connection to an empty database of the test.</summary>
    protected abstract DbConnection CreateConnection();

    /// <summary>Creates a connection to nowhere.</summary>
    protected abstract DbConnection CreateBrokenConnection();

    private async Task<DatabaseSendJournals> CreateAsync()
    {
        DatabaseSendJournals journals = new(Connect, Statements) { LeaseDuration = s_lease, TimeProvider = _dead };
        await journals.CreateTableAsync();
        await journals.CreateTableAsync();
        return journals;
    }

    // On the clock of the database, which no test can move: asked until it is free.
    private static async Task<DatabaseSendJournal> AcquireAsync(DatabaseSendJournals journals)
    {
        using CancellationTokenSource deadline = new(TimeSpan.FromSeconds(30));
        while (true)
        {
            if (await journals.TryAcquireAsync(Id, deadline.Token) is { } journal)
            {
                return journal;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), deadline.Token);
        }
    }

    private DbConnection Connect() =>
        _isAway || _statements++ >= _lastStatement ? CreateBrokenConnection() : CreateConnection();
}
