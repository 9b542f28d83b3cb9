namespace CloseFluent;

/// <summary>
/// What is kept of the sending of one action, so that another process can go on where this one ended: one short text. Implement
/// it on a store that survives the process, for example a column in the row of the work; give each action one of its own.
/// </summary>
public interface ISendJournal
{
    /// <summary>Gives the entry that was written last, or null where nothing was written yet.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    ValueTask<string?> ReadAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Writes an entry in place of the last one: once before the action is sent, and once when Close has accepted it. It must be
    /// safe on the disk when this ends; if it throws, the sending ends in that exception.
    /// </summary>
    /// <param name="entry">Ids of bulk actions as JSON, up to 6 KB. It holds no personal data and no credential.</param>
    /// <param name="cancellationToken">Never cancelled after the action was sent.</param>
    ValueTask WriteAsync(string entry, CancellationToken cancellationToken);
}
