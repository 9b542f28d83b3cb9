namespace CloseFluent;

/// <summary>The right of one process to one row. Every statement asks for it anew, so that whoever lost it changes nothing.</summary>
internal sealed class JournalLease(
    JournalDatabase database, DatabaseSendJournalStatements statements, string id, string holder, TimeSpan duration)
{
    public TimeSpan Duration => duration;

    public async Task<bool> AcquireAsync(CancellationToken cancellationToken) =>
        await ChangeAsync("taken", statements.Acquire, cancellationToken, Seconds()).ConfigureAwait(false) > 0;

    public async Task<bool> RenewAsync(CancellationToken cancellationToken) =>
        await ChangeAsync("prolonged", statements.Renew, cancellationToken, Seconds()).ConfigureAwait(false) > 0;

    public async Task<string?> ReadAsync(CancellationToken cancellationToken) => await database
        .ReadAsync(Failure("read"), statements.Read, [("@id", id), ("@holder", holder)], cancellationToken)
        .ConfigureAwait(false) switch
        {
            null => throw Lost(),
            string entry => entry,
            _ => null,
        };

    public async Task WriteAsync(string entry, CancellationToken cancellationToken)
    {
        int changed = await ChangeAsync("written", statements.Write, cancellationToken, Seconds(), ("@entry", entry))
            .ConfigureAwait(false);
        if (changed == 0)
        {
            throw Lost();
        }
    }

    public Task ReleaseAsync() => ChangeAsync("released", statements.Release, CancellationToken.None);

    private (string Name, object Value) Seconds() => ("@seconds", duration.TotalSeconds);

    private Task<int> ChangeAsync(
        string change, string sql, CancellationToken cancellationToken, params (string Name, object Value)[] more) =>
        database.ChangeAsync(Failure(change), sql, [("@id", id), ("@holder", holder), .. more], cancellationToken);

    private string Failure(string change) => $"The journal \"{LineBreaks.Show(id)}\" cannot be {change}";

    private SendJournalException Lost() => new(
        $"The lease of the journal \"{LineBreaks.Show(id)}\" ran out, and another process may go on with the action. Nothing was "
        + "written. This process must not send it.");
}
