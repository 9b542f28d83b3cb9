using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Something that happened in the organization, from the event log or from a webhook.</summary>
/// <remarks>
/// Close keeps events for 30 days, merges updates of one object in quick succession, and shows their data for one hour only
/// to users who are no admins. See <see href="https://developer.close.com/api/resources/events"/>.
/// </remarks>
public sealed class CloseEvent
{
    /// <summary>The id of the event, <c>ev_…</c>. Deliveries may come twice with the same id.</summary>
    public required string Id { get; init; }

    /// <summary>What it happened to, for example <c>bulk_action.sequence_subscription</c>.</summary>
    public required string ObjectType { get; init; }

    /// <summary>What happened, for example <c>created</c>, <c>updated</c>, <c>completed</c> or <c>paused</c>.</summary>
    public required string Action { get; init; }

    /// <summary>The id of what it happened to; null where Close does not say.</summary>
    public string? ObjectId { get; init; }

    /// <summary>The lead that it belongs to; null for bulk actions.</summary>
    [JsonConverter(typeof(ResponseIdJsonConverter<LeadId>))]
    public LeadId? LeadId { get; init; }

    /// <summary>What all events of one request have in common, <c>req_…</c>.</summary>
    public string? RequestId { get; init; }

    /// <summary>The bulk action that caused it; null where none did.</summary>
    [JsonConverter(typeof(ResponseBulkActionIdJsonConverter))]
    public CloseId? BulkActionId { get; init; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset? DateCreated { get; init; }

    /// <summary>When an update was merged into it last.</summary>
    public DateTimeOffset? DateUpdated { get; init; }

    /// <summary>
    /// The object after the event as Close's raw JSON; empty where Close shows none. It may hold personal data.
    /// </summary>
    public string DataJson { get; init; } = string.Empty;

    /// <summary>
    /// The bulk action after the event, where it happened to one that this version knows, for example a <see
    /// cref="BulkSequenceSubscription"/>; null elsewhere. Fields that Close left out read as null, zero or empty.
    /// </summary>
    public BulkActionState? BulkAction { get; init; }

    /// <summary>The event in a few words, without its data.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{ObjectType} {ObjectId} {Action}";
}
