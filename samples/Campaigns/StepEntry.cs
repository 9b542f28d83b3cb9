using System.Text.Json;

namespace CloseFluent.Samples.Campaigns;

/// <summary>What the entry of a journal says.</summary>
/// <param name="HasBegun">Whether something was or may have been sent.</param>
/// <param name="Sent">What was sent; null where that is not known.</param>
internal sealed record StepEntry(bool HasBegun, BulkSequenceSubscriptionId? Sent)
{
    public static StepEntry Read(string? text)
    {
        if (text is null)
        {
            return new StepEntry(false, null);
        }

        using JsonDocument entry = JsonDocument.Parse(text);
        BulkSequenceSubscriptionId? sent = entry.RootElement.TryGetProperty("sent", out JsonElement id)
            ? new BulkSequenceSubscriptionId(id.GetString()!)
            : null;
        return new StepEntry(!entry.RootElement.TryGetProperty("unsent", out _), sent);
    }
}
