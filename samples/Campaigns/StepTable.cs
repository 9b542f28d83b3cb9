using System.Data.Common;

namespace CloseFluent.Samples.Campaigns;

/// <summary>What is known of each step: the action that it began with, how it ended, or why it failed last.</summary>
internal sealed class StepTable(CampaignDatabase database)
{
    public Task CreateAsync() => RunAsync(
        "CREATE TABLE IF NOT EXISTS campaign_step (id text PRIMARY KEY, action text, outcome text, failure text)");

    public async Task<StepState> ReadAsync(string step, CancellationToken cancellationToken)
    {
        await using DbConnection connection = await OpenAsync(cancellationToken);
        await using DbCommand command = Command(
            connection, "SELECT action, outcome, failure FROM campaign_step WHERE id = @id", ("@id", step));
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new StepState(Text(reader, 0), Text(reader, 1), Text(reader, 2))
            : new StepState(null, null, null);
    }

    /// <summary>Keeps the action that a step begins with, in place of one that was never sent.</summary>
    public Task KeepActionAsync(string step, string action) => RunAsync(
        "INSERT INTO campaign_step (id, action) VALUES (@id, @text) ON CONFLICT (id) DO UPDATE SET action = excluded.action",
        ("@id", step),
        ("@text", action));

    public Task EndAsync(string step, string outcome) =>
        RunAsync("UPDATE campaign_step SET outcome = @text, failure = NULL WHERE id = @id", ("@id", step), ("@text", outcome));

    public Task FailAsync(string step, string failure) => RunAsync(
        "INSERT INTO campaign_step (id, failure) VALUES (@id, @text) ON CONFLICT (id) DO UPDATE SET failure = excluded.failure",
        ("@id", step),
        ("@text", failure));

    public Task TryAgainAsync(string step) =>
        RunAsync("UPDATE campaign_step SET failure = NULL WHERE id = @id", ("@id", step));

    private static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static DbCommand Command(DbConnection connection, string sql, params (string Name, string Value)[] parameters)
    {
        DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        foreach ((string name, string value) in parameters)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    // What is kept here is kept although the program is asked to stop.
    private async Task RunAsync(string sql, params (string Name, string Value)[] parameters)
    {
        await using DbConnection connection = await OpenAsync(CancellationToken.None);
        await using DbCommand command = Command(connection, sql, parameters);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        DbConnection connection = database.CreateDurableConnection();
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
