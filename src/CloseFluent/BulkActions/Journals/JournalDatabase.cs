using System.Data.Common;

namespace CloseFluent;

/// <summary>Carries out one statement on a connection of its own, as pools want it.</summary>
internal sealed class JournalDatabase(Func<DbConnection> createConnection)
{
    /// <summary>Returns how many rows were changed.</summary>
    public Task<int> ChangeAsync(
        string failure, string sql, (string Name, object Value)[] parameters, CancellationToken cancellationToken) =>
        RunAsync(failure, sql, parameters, command => command.ExecuteNonQueryAsync(cancellationToken), cancellationToken);

    /// <summary>Returns the first value, which is <see cref="DBNull"/> where it is null, or null where there is no row.</summary>
    public Task<object?> ReadAsync(
        string failure, string sql, (string Name, object Value)[] parameters, CancellationToken cancellationToken) =>
        RunAsync(failure, sql, parameters, command => command.ExecuteScalarAsync(cancellationToken)!, cancellationToken)!;

    private async Task<T> RunAsync<T>(
        string failure,
        string sql,
        (string Name, object Value)[] parameters,
        Func<DbCommand, Task<T>> run,
        CancellationToken cancellationToken)
    {
        try
        {
            using DbConnection connection = createConnection();
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            using DbCommand command = connection.CreateCommand();
            command.CommandText = sql;
            foreach ((string name, object value) in parameters)
            {
                DbParameter parameter = command.CreateParameter();
                parameter.ParameterName = name;
                parameter.Value = value;
                command.Parameters.Add(parameter);
            }

            return await run(command).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is DbException or TimeoutException or IOException or System.Net.Sockets.SocketException)
        {
            throw new SendJournalException($"{failure}: {LineBreaks.Sentence(fault.Message)}", fault);
        }
    }
}
