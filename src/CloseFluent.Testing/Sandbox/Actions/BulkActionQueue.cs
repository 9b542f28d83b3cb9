namespace CloseFluent.Testing.Embedded;

/// <summary>All bulk actions, newest first, and their common clock.</summary>
internal sealed class BulkActionQueue(
    CloseData data, BulkActionPace pace, string userId, Func<DateTimeOffset, TimeSpan, FilterContext> context)
{
    private readonly LinkedList<BulkAction> _actions = [];
    private readonly Dictionary<string, BulkAction> _byId = new(StringComparer.Ordinal);
    private readonly List<BulkAction> _running = [];
    private readonly SubscriptionWork _work = new(data, userId);

    public IEnumerable<BulkAction> NewestFirst => _actions;

    public BulkAction? Find(string id) => _byId.TryGetValue(id, out BulkAction? action) ? action : null;

    public BulkAction Create(BulkActionOrder order, DateTimeOffset now)
    {
        BulkAction action = new(data.Ids.Old("bulkseqsub_"), order, now, pace, moment => Count(order, moment), _work);
        _actions.AddFirst(action);
        _byId[action.Id] = action;
        _running.Add(action);
        data.Events.Add(action, "created", now);
        return action;
    }

    /// <summary>Takes every step that is due by now, across all actions in the order of time.</summary>
    public void Advance(DateTimeOffset now)
    {
        while (Due(now) is { } action)
        {
            DateTimeOffset moment = action.NextStep!.Value;
            action.Step();
            bool isDone = action.Status == BulkActionStatus.Done;
            if (isDone)
            {
                _running.Remove(action);
            }

            data.Events.Add(action, isDone ? "completed" : "updated", moment);
        }
    }

    private BulkAction? Due(DateTimeOffset now)
    {
        BulkAction? first = null;
        foreach (BulkAction action in _running)
        {
            if (action.NextStep <= now && (first is null || action.NextStep < first.NextStep))
            {
                first = action;
            }
        }

        return first;
    }

    private List<CloseObject> Count(BulkActionOrder order, DateTimeOffset moment)
    {
        List<CloseObject> matches = order.Selection.Matches(data, context(moment, order.Offset));
        return order.Selection.Limit is { } limit ? [.. matches.Take(limit)] : matches;
    }
}
