namespace CloseFluent;

/// <summary>
/// What is kept of the sending of one action, so that another process can go on where this one ended: one short text.
/// Implement it on a store that survives the process, for example a column in the row of the work; give each action one of
/// its own.
/// </summary>
/// <remarks>
/// <para>
/// One process at a time works with a journal: hold a lock or a lease on it from before the call until after it. Two at once
/// can both find it empty, and both send.
/// </para>
/// <para>
/// Where <see cref="CloseOutcomeUnknownException"/> comes again and again, look at Close's list and settle it by hand: write
/// <c>{"sent":"bulkseqsub_…"}</c> where it was this id, or <c>{"unsent":true}</c> where it was not sent.
/// </para>
/// </remarks>
public interface ISendJournal
{
    /// <summary>Returns the entry that was written last, or null where nothing was written yet.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    ValueTask<string?> ReadAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Writes an entry in place of the last one: once before the action is sent, and once when Close has accepted or refused
    /// it. It must be safe on the disk when this ends; if it throws, the sending ends in that exception.
    /// </summary>
    /// <param name="entry">
    /// Ids of bulk actions and a hash of this one as JSON, up to 7 KB. It contains no personal data and no credential.
    /// </param>
    /// <param name="cancellationToken">Never cancelled after the action was sent.</param>
    ValueTask WriteAsync(string entry, CancellationToken cancellationToken);
}
