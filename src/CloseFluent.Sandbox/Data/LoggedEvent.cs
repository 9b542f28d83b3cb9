using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>
/// One event of the log. What is merged into it changes all but what happened, to what, and when it began.
/// </summary>
internal sealed class LoggedEvent(
    string id, string objectType, string objectId, string? leadId, string action, DateTimeOffset created)
{
    private readonly JsonObject _previous = [];
    private JsonObject _data = [];
    private JsonObject _meta = [];
    private string _requestId = "";

    public string Id { get; } = id;

    public string ObjectType { get; } = objectType;

    public string Action { get; } = action;

    public DateTimeOffset Created { get; } = created;

    public DateTimeOffset Updated { get; private set; } = created;

    /// <summary>
    /// Which members of an object were other before, and what they were. What is nested never changes here.
    /// </summary>
    public static JsonObject Difference(JsonObject before, JsonObject after)
    {
        JsonObject difference = [];
        foreach (KeyValuePair<string, JsonNode?> member in after.Where(member => member.Value is null or JsonValue))
        {
            if (!JsonNode.DeepEquals(before[member.Key], member.Value))
            {
                difference[member.Key] = before[member.Key]?.DeepClone();
            }
        }

        return difference;
    }

    public void Merge(string requestId, JsonObject data, JsonObject previous, JsonObject meta, DateTimeOffset moment)
    {
        _requestId = requestId;
        _data = data;
        _meta = meta;
        Updated = moment;
        foreach (KeyValuePair<string, JsonNode?> member in previous.Where(member => !_previous.ContainsKey(member.Key)))
        {
            _previous[member.Key] = member.Value?.DeepClone();
        }
    }

    /// <summary>What a filter of the event list compares.</summary>
    public string? Member(string name) => name switch
    {
        "object_type" => ObjectType,
        "object_id" => objectId,
        "action" => Action,
        "lead_id" => leadId,
        "user_id" => SandboxIds.AdaUser,
        "request_id" => _requestId,
        _ => null,
    };

    /// <summary>The event as Close responds with it; without its data where the caller may not see that any more.</summary>
    public JsonObject ToJson(bool showsData = true) => new()
    {
        ["id"] = Id,
        ["date_created"] = SandboxTime.WithoutZone(Created),
        ["date_updated"] = SandboxTime.WithoutZone(Updated),
        ["organization_id"] = SandboxIds.Organization,
        ["user_id"] = SandboxIds.AdaUser,
        ["request_id"] = _requestId,
        ["api_key_id"] = null,
        ["object_type"] = ObjectType,
        ["object_id"] = objectId,
        ["lead_id"] = leadId,
        ["action"] = Action,
        ["changed_fields"] = ObjectView.Texts(_previous.Select(member => member.Key)),
        ["data"] = showsData ? _data.DeepClone() : null,
        ["previous_data"] = showsData ? _previous.DeepClone() : null,
        ["meta"] = _meta.DeepClone(),
    };
}
