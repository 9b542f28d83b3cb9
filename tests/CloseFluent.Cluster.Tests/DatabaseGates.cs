using Npgsql;

namespace CloseFluent.Cluster.Tests;

/// <summary>Holds workers up at a statement, so that they can be killed there.</summary>
internal sealed class DatabaseGates(string connection)
{
    /// <summary>A gate for each statement, by a trigger that waits for a lock.</summary>
    private const string Triggers =
        """
        CREATE FUNCTION gate() RETURNS trigger AS $$
        BEGIN PERFORM pg_advisory_xact_lock_shared(TG_ARGV[0]::bigint); RETURN NEW; END $$ LANGUAGE plpgsql;
        CREATE TRIGGER gate_1 BEFORE INSERT ON close_send_journal FOR EACH ROW EXECUTE FUNCTION gate(1);
        CREATE TRIGGER gate_2 BEFORE UPDATE OF entry ON close_send_journal FOR EACH ROW
          WHEN (NEW.entry LIKE '%"before"%') EXECUTE FUNCTION gate(2);
        CREATE TRIGGER gate_3 BEFORE UPDATE OF entry ON close_send_journal FOR EACH ROW
          WHEN (NEW.entry LIKE '%"sent"%') EXECUTE FUNCTION gate(3);
        CREATE TRIGGER gate_4 BEFORE INSERT ON campaign_step FOR EACH ROW EXECUTE FUNCTION gate(4);
        CREATE TRIGGER gate_5 BEFORE UPDATE OF outcome ON campaign_step FOR EACH ROW EXECUTE FUNCTION gate(5);
        """;

    public async Task CreateAsync()
    {
        await using NpgsqlConnection open = await OpenAsync();
        await ExecuteAsync(open, Triggers);
    }

    /// <summary>Kills the first worker that comes to a statement.</summary>
    public Task<Worker> KillAtAsync(int gate, Func<string, Worker?> find, CancellationToken deadline) => KillAsync(
        $"SELECT pg_advisory_xact_lock({gate})", find, deadline);

    /// <summary>Kills the first worker that wants the journal of a step.</summary>
    public Task<Worker> KillAtJournalAsync(string step, Func<string, Worker?> find, CancellationToken deadline) => KillAsync(
        $"SELECT id FROM close_send_journal WHERE id = '{step}' FOR UPDATE", find, deadline);

    private async Task<Worker> KillAsync(string hold, Func<string, Worker?> find, CancellationToken deadline)
    {
        await using NpgsqlConnection holder = await OpenAsync();
        await using NpgsqlTransaction held = await holder.BeginTransactionAsync(deadline);
        await ExecuteAsync(holder, hold);
        await using NpgsqlConnection watcher = await OpenAsync();
        while (true)
        {
            // The work of one that was killed before goes on in the server until it comes to a gate.
            if ((await BlockedAsync(watcher, holder.ProcessID)).Select(find).FirstOrDefault(found => found is not null) is { } worker)
            {
                worker.Kill();
                return worker;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), deadline);
        }
    }

    private static async Task<List<string>> BlockedAsync(NpgsqlConnection watcher, int holder)
    {
        List<string> names = [];
        await using NpgsqlCommand command = new(
            "SELECT application_name FROM pg_stat_activity WHERE @holder = ANY (pg_blocking_pids(pid))", watcher);
        command.Parameters.AddWithValue("holder", holder);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private static async Task ExecuteAsync(NpgsqlConnection open, string sql)
    {
        await using NpgsqlCommand command = new(sql, open);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        NpgsqlConnection open = new(connection);
        await open.OpenAsync();
        return open;
    }
}
