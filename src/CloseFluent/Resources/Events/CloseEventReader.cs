using System.Text.Json;

namespace CloseFluent;

/// <summary>Reads events, leniently: of what is optional nothing makes it fail.</summary>
internal static class CloseEventReader
{
    public static CloseEvent Read(ref JsonScanner scanner) => Read(JsonElementExtensions.Object(ref scanner));

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
            BulkActionId = bulkAction is { Length: > 0 } ? new BulkSequenceSubscriptionId(bulkAction, IdCheck.None) : null,
            DateCreated = CloseTime.Parse(item.Text("date_created")),
            DateUpdated = CloseTime.Parse(item.Text("date_updated")),
            DataJson = data is { } shown ? CanonicalJson.Text(shown) : string.Empty,
            BulkAction = type == CloseEvent.BulkSequenceSubscriptionType && data is { ValueKind: JsonValueKind.Object } whole
                ? BulkAction(whole, objectId)
                : null,
        };
    }

    // A delivery may hold only the fields that changed; the id then stands in the event alone.
    private static BulkSequenceSubscription? BulkAction(JsonElement data, string? id)
    {
        if (data.Text("id") is null && string.IsNullOrEmpty(id))
        {
            return null;
        }

        ReadOnlyMemory<byte> json = CanonicalJson.Write(pen =>
        {
            pen.WriteStartObject();
            if (data.Text("id") is null)
            {
                pen.WriteString("id"u8, id);
            }

            foreach (JsonProperty member in data.EnumerateObject())
            {
                pen.WriteCopy(member);
            }

            pen.WriteEndObject();
        });
        JsonScanner scanner = new(json.Span);
        return BulkSequenceSubscriptionReader.Read(ref scanner);
    }
}
