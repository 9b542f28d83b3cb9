namespace CloseFluent.EndToEnd.Tests;

/// <summary>A journal in memory that can be told to break off before or after it writes.</summary>
internal sealed class Notebook : ISendJournal
{
    public string? Entry { get; set; }

    public Action<int> Writing { get; set; } = _ => { };

    public Action<int> Written { get; set; } = _ => { };

    public int Writes { get; private set; }

    public ValueTask<string?> ReadAsync(CancellationToken cancellationToken) => new(Entry);

    public ValueTask WriteAsync(string entry, CancellationToken cancellationToken)
    {
        Writes++;
        Writing(Writes);
        Entry = entry;
        Written(Writes);
        return default;
    }
}
