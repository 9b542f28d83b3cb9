namespace CloseFluent;

/// <summary>
/// What Close's list showed before an action was sent. It shows which actions are not the one that is sent then, and what a
/// list must show to be trusted.
/// </summary>
/// <param name="Ids">The ids that were shown, at most the newest 100; none where they prove nothing.</param>
/// <param name="Since">
/// The earliest date that the action can have: a little before the newest that was shown, by Close's own clock, and never hours
/// before now, since a list may leave out what is newer than all that it shows.
/// </param>
/// <param name="Oldest">Where there was more than is remembered, the date of the oldest that is; else null.</param>
internal sealed record KnownActions(IReadOnlyCollection<string> Ids, DateTimeOffset? Since, DateTimeOffset? Oldest)
{
    private const int Most = 100;

    // Clocks differ, also those of Close's servers among each other.
    private static readonly TimeSpan s_clockDifference = TimeSpan.FromMinutes(2);

    // So far a clock of ours may be wrong before an action that was carried out counts as one of earlier and its outcome as unknown.
    private static readonly TimeSpan s_ownClockDifference = TimeSpan.FromHours(4);

    private readonly HashSet<string> _ids = new(Ids, StringComparer.Ordinal);

    /// <summary>Reads the newest actions of a list.</summary>
    public static async Task<KnownActions> ReadAsync(
        IAsyncEnumerable<BulkActionState> list, DateTimeOffset now, CancellationToken cancellationToken)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        ListOrder order = new();
        await foreach (BulkActionState item in list.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            ids.Add(item.ActionId.Value);
            order.Add(item.DateCreated);
            if (ids.Count == Most)
            {
                break;
            }
        }

        bool isCut = ids.Count == Most;
        if (isCut && !order.IsNewestFirst)
        {
            // The newest may be anywhere in the list, so what was shown says nothing about it.
            return new KnownActions([], now - s_clockDifference, null);
        }

        DateTimeOffset since = (order.Newest ?? now) - s_clockDifference;
        DateTimeOffset earliest = now - s_ownClockDifference;
        return new KnownActions([.. ids], since < earliest ? earliest : since, isCut ? order.Oldest : null);
    }

    /// <summary>
    /// Determines whether an action was there before, also where it was too far down the list to be remembered.
    /// </summary>
    public bool Include(BulkActionState item) => Shows(item) || item.DateCreated < Oldest;

    /// <summary>Determines whether an action is one of those that are remembered.</summary>
    public bool Shows(BulkActionState item) => _ids.Contains(item.ActionId.Value);

    /// <summary>
    /// Determines whether an action that was not shown before can have been made since. One that is older was there, and the
    /// list had left it out; of one without a date nothing shows that it was not.
    /// </summary>
    public bool CanHaveCome(BulkActionState item) => item.DateCreated is { } created && (Since is null || created >= Since);
}
