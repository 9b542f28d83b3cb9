namespace CloseFluent.Sandbox;

/// <summary>All bulk actions of every kind, newest first, and their common clock.</summary>
internal sealed class BulkActionQueue(
    CloseData data, BulkActionPace pace, Func<DateTimeOffset, TimeSpan, FilterContext> context)
{
    private readonly LinkedList<BulkActionRun> _actions = [];
    private readonly Dictionary<string, BulkActionRun> _byId = new(StringComparer.Ordinal);
    private readonly List<BulkActionRun> _running = [];

    public IEnumerable<BulkActionRun> NewestFirst => _actions;

    public BulkActionRun? Find(SandboxBulkActionKind kind, string id) =>
        _byId.TryGetValue(id, out BulkActionRun? action) && action.Kind == kind ? action : null;

    public BulkActionRun Create(SandboxBulkActionKind kind, BulkActionRequest request, DateTimeOffset now)
    {
        BulkActionRun action = new(data.Ids.Long(kind.IdPrefix), kind, request, now, pace, moment => Match(request, moment));
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

    private List<CloseObject> Match(BulkActionRequest request, DateTimeOffset moment)
    {
        List<CloseObject> matches = request.Selection.Matches(data, context(moment, request.Offset));
        return request.Selection.Limit is { } limit ? [.. matches.Take(limit)] : matches;
    }
}
