namespace CloseFluent;

/// <summary>What one look at Close's list says about an action whose response was lost.</summary>
internal sealed class ListEvidence<TState>
    where TState : BulkActionState
{
    // More than start while somebody looks; behind as many a list that still does not show what it must is not read further.
    private const int MostUnknown = 1_000;

    private ListEvidence(TState? found, string? doubt)
    {
        Found = found;
        Doubt = doubt;
    }

    /// <summary>The action, where the list shows it without doubt.</summary>
    public TState? Found { get; }

    /// <summary>Why the list does not prove that the action never arrived; null where it proves that.</summary>
    public string? Doubt { get; }

    /// <summary>Reads the list as far as it can say something about the action.</summary>
    /// <param name="list">The list.</param>
    /// <param name="action">The action as it was sent.</param>
    /// <param name="known">What the list showed before the action was sent.</param>
    /// <param name="later">What the looks since then showed, to which this one adds.</param>
    /// <param name="cancellationToken">Stops the look.</param>
    public static async Task<ListEvidence<TState>> ReadAsync(
        IAsyncEnumerable<TState> list,
        BulkAction<TState> action,
        KnownActions known,
        LaterActions later,
        CancellationToken cancellationToken)
    {
        ActionMatcher<TState> matcher = new(action);
        ListOrder order = new();
        HashSet<string> shown = new(StringComparer.Ordinal);
        HashSet<string> unknown = new(StringComparer.Ordinal);
        TState? found = null;
        TState? alike = null;
        bool isWhole = true;
        await foreach (TState item in list.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            order.Add(item.DateCreated);
            if (known.Shows(item))
            {
                shown.Add(item.ActionId.Value);
            }
            else if (!known.Include(item))
            {
                unknown.Add(item.ActionId.Value);
                bool isSame = matcher.IsSame(item) && known.CanHaveCome(item);
                found = isSame ? item : found;
                alike = !isSame && !matcher.IsCertainlyAnother(item) ? item : alike;
            }

            bool showsAll = known.Ids.Count > 0 && shown.Count == known.Ids.Count && order.IsNewestFirst;
            if (showsAll || unknown.Count > MostUnknown)
            {
                isWhole = false;
                break;
            }
        }

        // In a list of another order the newest may stand behind what a server gives at most.
        bool showsTheNewest = order.IsNewestFirst || (isWhole && !order.IsBroken);
        bool showsLater = later.Add(unknown, alike?.ActionId);
        bool showsEarlier = shown.Count == known.Ids.Count && showsTheNewest && showsLater;
        return new ListEvidence<TState>(found, Doubts(known, later.Alike, showsEarlier));
    }

    private static string? Doubts(KnownActions known, CloseId? alike, bool showsEarlier)
    {
        if (alike is not null)
        {
            return $"Close's list showed {alike}, which may be this action in other words.";
        }

        if (known.Ids.Count == 0)
        {
            return "Close's list showed no earlier action, so that it does not show this one proves nothing.";
        }

        return showsEarlier
            ? null
            : "Close's list does not show what it showed before, or not in its order, so it proves nothing.";
    }
}
