namespace CloseFluent;

/// <summary>Counts what a guarded action would take, and stops it where that is more than its guard lets through.</summary>
internal static class MatchLimitCheck
{
    public static async Task PassAsync(
        BulkAction action, int bound, Search search, CancellationToken cancellationToken)
    {
        if (action.Selection.Content.Query is not FilterQuery)
        {
            throw new CloseMatchLimitException(action, bound);
        }

        MatchCount count = await search
            .CountAsync(action.Selection, cancellationToken, action.Settings.TimeZone)
            .ConfigureAwait(false);
        if (count.Limited > bound)
        {
            throw new CloseMatchLimitException(action, bound, count.Limited, SelectionDescription.NounOf(action.Selection.Content));
        }
    }
}
