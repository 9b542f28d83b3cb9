using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent;

/// <summary>Reads events, leniently: of what is optional nothing makes it fail.</summary>
internal static class CloseEventReader
{
    public static CloseEvent Read(JsonElement item)
    {
        string type = item.Text("object_type") ?? string.Empty;
        string? objectId = item.Text("object_id");
        JsonElement? data = item.Member("data");
        string? bulkAction = item.Member("meta")?.Text("bulk_action_id");
        return new CloseEvent
        {
            Id = item.RequireId(),
            ObjectType = type,
            Action = item.Text("action") ?? string.Empty,
            ObjectId = objectId,
            LeadId = item.Text("lead_id") is { Length: > 0 } lead ? new LeadId(lead, IdCheck.None) : null,
            RequestId = item.Text("request_id"),
            BulkActionId = bulkAction is { Length: > 0 } ? BulkActionKinds.CreateId(bulkAction) : null,
            DateCreated = CloseTime.Parse(item.Text("date_created")),
            DateUpdated = CloseTime.Parse(item.Text("date_updated")),
            DataJson = data is { } shown ? CanonicalJson.Text(shown) : string.Empty,
            BulkAction = data is { } after ? ReadBulkAction(type, after, objectId) : null,
        };
    }

    // A delivery may contain only the fields that changed; the id is then in the event alone.
    private static BulkActionState? ReadBulkAction(string type, JsonElement data, string? id)
    {
        if (BulkActionKinds.Find(type) is not { } kind || data.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (data.Text("id") is { Length: > 0 })
        {
            return kind.Read(data);
        }

        if (string.IsNullOrEmpty(id))
        {
            return null;
        }

        JsonObject whole = JsonObject.Create(data)!;
        whole["id"] = id;
        using JsonDocument document = JsonDocument.Parse(whole.ToJsonString());
        return kind.Read(document.RootElement);
    }
}
