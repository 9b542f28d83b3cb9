namespace CloseFluent;

/// <summary>
/// What Close's list showed before the sending: the newest ids, and when the newest of them was made by Close's own clock. The
/// action that is sent then is none of these and not older.
/// </summary>
internal sealed record EarlierActions(IReadOnlyCollection<string> Ids, DateTimeOffset? Newest)
{
    private readonly HashSet<string> _ids = new(Ids, StringComparer.Ordinal);

    /// <summary>Tells whether an action was there before, also where it stood too far down the list to be remembered.</summary>
    public bool Include(BulkSequenceSubscription there) => _ids.Contains(there.Id.Value) || there.DateCreated < Newest;
}
