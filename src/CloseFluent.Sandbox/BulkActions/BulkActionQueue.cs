namespace CloseFluent.Sandbox;

/// <summary>All bulk actions, newest first, and their common clock.</summary>
internal sealed class BulkActionQueue(
    CloseData data, BulkActionPace pace, string userId, Func<DateTimeOffset, TimeSpan, FilterContext> context)
{
    private readonly LinkedList<BulkActionRun> _actions = [];
    private readonly Dictionary<string, BulkActionRun> _byId = new(StringComparer.Ordinal);
    private readonly List<BulkActionRun> _running = [];
    private readonly SubscriptionWork _work = new(data, userId);

    public IEnumerable<BulkActionRun> NewestFirst => _actions;

    public BulkActionRun? Find(string id) => _byId.TryGetValue(id, out BulkActionRun? action) ? action : null;

    public BulkActionRun Create(BulkActionOrder order, DateTimeOffset now)
    {
        BulkActionRun action = new(data.Ids.Old("bulkseqsub_"), order, now, pace, moment => Count(order, moment), _work);
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
            bool isDone = action.Status == BulkActionStatuses.Done;
            if (isDone)
            {
                _running.Remove(action);
            }

            data.Events.Add(action, isDone ? "completed" : "updated", moment);
        }
    }

    private BulkActionRun? Due(DateTimeOffset now)
    {
        BulkActionRun? first = null;
        foreach (BulkActionRun action in _running)
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
