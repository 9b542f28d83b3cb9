using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>A sequence subscription: alone, and as its contact shows it.</summary>
internal static class SubscriptionResponse
{
    private static readonly string[] s_nullable =
        ["status_reason", "start_date", "step_last_processed_at", "initial_email_id", "paused_by_activity_id"];

    public static JsonObject Create(CloseObject subscription) =>
        ObjectView.From(subscription).CompleteWithNull(s_nullable);

    public static JsonObject OfContact(CloseObject subscription, CloseData data)
    {
        JsonObject whole = Create(subscription);
        JsonObject? sequence = CloseData.Find(data.Sequences, (string)whole["sequence_id"]!);
        return new JsonObject
        {
            ["subscription_id"] = subscription.Id,
            ["subscription_status"] = whole["status"]?.DeepClone(),
            ["subscription_status_reason"] = whole["status_reason"]?.DeepClone(),
            ["sequence_id"] = whole["sequence_id"]!.DeepClone(),
            ["sequence_name"] = sequence?["name"]?.DeepClone() ?? "",
            ["sequence_status"] = sequence?["status"]?.DeepClone() ?? "active",
            ["contact_email"] = whole["contact_email"]?.DeepClone(),
            ["initial_email_id"] = whole["initial_email_id"]?.DeepClone(),
            ["start_date"] = whole["start_date"]?.DeepClone(),
            ["date_created"] = whole["date_created"]!.DeepClone(),
        };
    }
}
