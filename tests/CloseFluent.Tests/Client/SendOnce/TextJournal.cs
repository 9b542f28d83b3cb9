namespace CloseFluent.Tests.SendOnce;

internal sealed class TextJournal : ISendJournal
{
    public string? Entry { get; set; }

    /// <summary>What was kept before the last write.</summary>
    public string? Earlier { get; private set; }

    public Action Written { get; set; } = () => { };

    public ValueTask<string?> ReadAsync(CancellationToken cancellationToken) => new(Entry);

    public ValueTask WriteAsync(string entry, CancellationToken cancellationToken)
    {
        (Earlier, Entry) = (Entry, entry);
        Written();
        return default;
    }
}
