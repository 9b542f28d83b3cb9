using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Tests.SendOnce;

/// <summary>Bulk actions as Close's list shows them.</summary>
internal static class Listed
{
    public static DateTimeOffset Now { get; } = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    /// <summary>Another action of the organization, that many minutes old.</summary>
    public static BulkSequenceSubscription Other(int minutesAgo) =>
        Read(Said(Bulk.Pause("seq_other").ToAllLeads(), IdOf(minutesAgo), Now.AddMinutes(-minutesAgo)));

    public static string IdOf(int minutesAgo) => $"bulkseqsub_{minutesAgo}";

    /// <summary>Gives an action back as it was sent.</summary>
    public static JsonObject Said(BulkSequenceSubscriptionAction action, string id, DateTimeOffset? created)
    {
        JsonObject json = JsonNode.Parse(action.Json)!.AsObject();
        json["id"] = id;
        json["status"] = "created";
        json["date_created"] = created?.ToString("O", CultureInfo.InvariantCulture);
        json.TryAdd("sort", new JsonArray());
        json.TryAdd("send_done_email", true);
        return json;
    }

    public static BulkSequenceSubscription Read(JsonObject json) =>
        JsonSerializer.Deserialize<BulkSequenceSubscription>(json.ToJsonString())!;

    public static BulkSequenceSubscription Of(BulkSequenceSubscriptionAction action, string id = "bulkseqsub_mine") =>
        Read(Said(action, id, Now));

    public static async IAsyncEnumerable<BulkSequenceSubscription> List(params IEnumerable<BulkSequenceSubscription> items)
    {
        await Task.CompletedTask;
        foreach (BulkSequenceSubscription item in items)
        {
            yield return item;
        }
    }
}
