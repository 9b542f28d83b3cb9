using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace CloseFluent.Testing.Embedded;

/// <summary>What happened, newest first. All events of one bulk action have the request that created it in common.</summary>
internal sealed class EventLog(int seed)
{
    public const string BulkActionType = "bulk_action.sequence_subscription";

    // Ids of its own, so that the log changes no id of anything else.
    private readonly IdSource _ids = new(unchecked(seed + 1_000_003));
    private readonly Dictionary<string, string> _requests = new(StringComparer.Ordinal);
    private readonly LinkedList<JsonObject> _events = [];
    private readonly ConcurrentQueue<JsonObject> _undelivered = [];

    public IEnumerable<JsonObject> NewestFirst => _events;

    public void Add(BulkAction action, string happened, DateTimeOffset moment)
    {
        bool isCreation = happened == "created";
        JsonObject meta = isCreation
            ? new()
            {
                ["request_method"] = "POST",
                ["request_path"] = "/api/v1/bulk_action/sequence_subscription/",
            }
            : new() { ["bulk_action_id"] = action.Id };
        JsonObject told = Write(BulkActionType, action.Id, null, action.Id, happened, BulkActionView.Of(action), meta, moment);
        _undelivered.Enqueue(told.DeepClone().AsObject());
    }

    public void Add(CloseObject subscription, string happened, string bulkActionId, DateTimeOffset moment) => Write(
        FieldCatalogue.SequenceSubscription,
        subscription.Id,
        subscription.Lead.Id,
        bulkActionId,
        happened,
        ObjectView.Of(subscription),
        new JsonObject { ["bulk_action_id"] = bulkActionId },
        moment);

    /// <summary>What a webhook on bulk actions has not been told yet, oldest first.</summary>
    public IReadOnlyList<JsonObject> TakeUndelivered()
    {
        List<JsonObject> taken = [];
        while (_undelivered.TryDequeue(out JsonObject? told))
        {
            taken.Add(told);
        }

        return taken;
    }

    private JsonObject Write(
        string type,
        string id,
        string? leadId,
        string bulkActionId,
        string happened,
        JsonObject data,
        JsonObject meta,
        DateTimeOffset moment)
    {
        if (!_requests.TryGetValue(bulkActionId, out string? request))
        {
            _requests[bulkActionId] = request = _ids.New("req_");
        }

        JsonObject told = new()
        {
            ["id"] = _ids.New("ev_"),
            ["date_created"] = CloseTime.WithoutZone(moment),
            ["date_updated"] = CloseTime.WithoutZone(moment),
            ["organization_id"] = SandboxIds.Organization,
            ["user_id"] = SandboxIds.AdaUser,
            ["request_id"] = request,
            ["api_key_id"] = null,
            ["object_type"] = type,
            ["object_id"] = id,
            ["lead_id"] = leadId,
            ["action"] = happened,
            ["changed_fields"] = new JsonArray(),
            ["data"] = data,
            ["previous_data"] = new JsonObject(),
            ["meta"] = meta,
        };
        _events.AddFirst(told);
        return told;
    }
}
