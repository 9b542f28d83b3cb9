using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>A subscription that a bulk action made or changed.</summary>
/// <param name="Id">The subscription, <c>sub_…</c>.</param>
/// <param name="WasCreated">Whether the action made it; if not, it changed one that was there.</param>
/// <param name="LeadId">Its lead; null where Close does not say.</param>
/// <param name="ContactId">Its contact; null where Close does not show the data of the event any more.</param>
/// <param name="ContactEmail">The address that is written to; null where Close does not show it.</param>
public sealed record BulkActionRecipient(
    [property: JsonConverter(typeof(ResponseIdJsonConverter<SequenceSubscriptionId>))] SequenceSubscriptionId Id,
    bool WasCreated,
    [property: JsonConverter(typeof(ResponseIdJsonConverter<LeadId>))] LeadId? LeadId,
    [property: JsonConverter(typeof(ResponseIdJsonConverter<ContactId>))] ContactId? ContactId,
    string? ContactEmail)
{
    private const string Type = "sequence_subscription";

    /// <summary>The ids, and no personal data: <c>sub_… of cont_…, lead_…: made</c>.</summary>
    public override string ToString() =>
        $"{Id} of {ContactId?.Value ?? "a hidden contact"}, {LeadId?.Value ?? "a hidden lead"}: "
        + (WasCreated ? "made" : "changed");

    internal static BulkActionRecipient? FromEvent(CloseEvent told)
    {
        if (told.ObjectType != Type || string.IsNullOrEmpty(told.ObjectId))
        {
            return null;
        }

        return new BulkActionRecipient(
            new SequenceSubscriptionId(told.ObjectId!, IdCheck.None),
            told.Action == "created",
            told.LeadId ?? (Data(told, "lead_id") is { } lead ? new LeadId(lead, IdCheck.None) : null),
            Data(told, "contact_id") is { } contact ? new ContactId(contact, IdCheck.None) : null,
            Data(told, "contact_email"));
    }

    // Assumption: an event's data is the subscription as its own resource shows it.
    private static string? Data(CloseEvent told, string name)
    {
        if (told.DataJson.Length == 0)
        {
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(told.DataJson);
        return document.RootElement.Text(name) is { Length: > 0 } text ? text : null;
    }
}
