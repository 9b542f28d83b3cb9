using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>
/// What happened, newest first. All events of one bulk action have the request that created it in common. Updates of one
/// object in quick succession are one event, whose date moves on.
/// </summary>
internal sealed class SandboxEventLog(int seed)
{
    private const string Updated = "updated";

    // Close says "in quick succession" and no number.
    private static readonly TimeSpan s_succession = TimeSpan.FromSeconds(10);

    // Ids of its own, so that the log changes no id of anything else.
    private readonly IdGenerator _ids = new(unchecked(seed + 1_000_003));
    private readonly Dictionary<string, string> _requests = new(StringComparer.Ordinal);
    private readonly LinkedList<LoggedEvent> _events = [];
    private readonly Dictionary<string, LinkedListNode<LoggedEvent>> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _states = new(StringComparer.Ordinal);

    /// <summary>Gets or sets what is called with each event once, when nothing can be merged into it any more.</summary>
    public Action<LoggedEvent> Settled { get; set; } = _ => { };

    public IEnumerable<LoggedEvent> NewestFirst => _events;

    public void Add(BulkActionRun run, string action, DateTimeOffset moment)
    {
        JsonObject meta = action == "created"
            ? new()
            {
                ["request_method"] = "POST",
                ["request_path"] = RouteTable.BasePath + run.Kind.Path,
            }
            : new() { ["bulk_action_id"] = run.Id };
        Write(run.Kind.ObjectType, run.Id, null, run.Id, action, BulkActionView.From(run), meta, moment);
    }

    /// <summary>Adds what a bulk action did to an object, which a response shows like this.</summary>
    public void Add(CloseObject item, JsonObject view, string action, string bulkActionId, DateTimeOffset moment) => Write(
        item.ObjectType,
        item.Id,
        item.Lead.Id,
        bulkActionId,
        action,
        view,
        new JsonObject { ["bulk_action_id"] = bulkActionId },
        moment);

    /// <summary>Lets time pass: what is older than a quick succession is settled.</summary>
    public void Settle(DateTimeOffset now)
    {
        List<string> over = [.. _open.Where(pending => IsOver(pending.Value.Value, now)).Select(pending => pending.Key)];
        foreach (string id in over)
        {
            Settle(id);
        }
    }

    private static bool IsOver(LoggedEvent pending, DateTimeOffset now) => now - pending.Created > s_succession;

    private void Settle(string objectId)
    {
        if (_open.TryGetValue(objectId, out LinkedListNode<LoggedEvent>? pending))
        {
            _open.Remove(objectId);
            Settled(pending.Value);
        }
    }

    private void Write(
        string type,
        string id,
        string? leadId,
        string bulkActionId,
        string action,
        JsonObject data,
        JsonObject meta,
        DateTimeOffset moment)
    {
        if (!_requests.TryGetValue(bulkActionId, out string? request))
        {
            _requests[bulkActionId] = request = _ids.Short("req_");
        }

        JsonObject previous = action == Updated && _states.TryGetValue(id, out JsonObject? before)
            ? LoggedEvent.Difference(before, data)
            : [];
        _states[id] = data;
        if (action == Updated
            && _open.TryGetValue(id, out LinkedListNode<LoggedEvent>? pending)
            && !IsOver(pending.Value, moment))
        {
            pending.Value.Merge(request, data, previous, meta, moment);
            _events.Remove(pending);
            _events.AddFirst(pending);
            return;
        }

        Settle(id);
        LoggedEvent evt = new(_ids.Short("ev_"), type, id, leadId, action, moment);
        evt.Merge(request, data, previous, meta, moment);
        LinkedListNode<LoggedEvent> node = _events.AddFirst(evt);
        if (action == Updated)
        {
            _open[id] = node;
        }
        else
        {
            Settled(evt);
        }
    }
}
