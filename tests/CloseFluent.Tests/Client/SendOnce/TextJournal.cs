namespace CloseFluent.Tests.SendOnce;

internal sealed class TextJournal : ISendJournal
{
    public string? Entry { get; set; }

    public Action Written { get; set; } = () => { };

    public ValueTask<string?> ReadAsync(CancellationToken cancellationToken) => new(Entry);

    public ValueTask WriteAsync(string entry, CancellationToken cancellationToken)
    {
        Entry = entry;
        Written();
        return default;
    }
}
