using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>An object that a bulk action created, changed or deleted.</summary>
/// <param name="Id">
/// The object: a subscription for actions on sequences, an e-mail for bulk e-mails, a lead or what else it was for edits and
/// deletes.
/// </param>
/// <param name="Effect">What the action did to it.</param>
/// <param name="LeadId">Its lead, or the lead that it is; null if Close does not report it.</param>
/// <param name="ContactId">
/// Its contact, or the contact that it is; null for leads, and if Close does not show the data of the event any more.
/// </param>
/// <param name="ContactEmail">The address that is written to; null if none is, or Close does not show it.</param>
public sealed record BulkActionRecipient(
    [property: JsonConverter(typeof(ResponseObjectIdJsonConverter))] CloseId Id,
    BulkActionEffect Effect,
    [property: JsonConverter(typeof(ResponseIdJsonConverter<LeadId>))] LeadId? LeadId,
    [property: JsonConverter(typeof(ResponseIdJsonConverter<ContactId>))] ContactId? ContactId,
    string? ContactEmail)
{
    /// <summary>Gets whether the action created the object.</summary>
    [JsonIgnore]
    public bool WasCreated => Effect == BulkActionEffect.Created;

    /// <summary>Gets whether the object belongs to a contact that Close does not show any more.</summary>
    internal bool HasHiddenContact => ContactId is null && Id is not CloseFluent.LeadId;

    private string Owner => Id switch
    {
        CloseFluent.LeadId => string.Empty,
        CloseFluent.ContactId => $" of {LeadName}",
        _ => $" of {ContactId?.Value ?? "a hidden contact"}, {LeadName}",
    };

    private string LeadName => LeadId?.Value ?? "a hidden lead";

    /// <summary>The ids, and no personal data: <c>sub_… of cont_…, lead_…: created</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id}{Owner}: " + Effect switch
    {
        BulkActionEffect.Created => "created",
        BulkActionEffect.Deleted => "deleted",
        _ => "changed",
    };

    /// <summary>Creates the recipient that an event is about; null if the event has no object.</summary>
    /// <param name="evt">The event.</param>
    /// <param name="addressMember">The member of the object that has the address, or a list of addresses.</param>
    internal static BulkActionRecipient? FromEvent(CloseEvent evt, string? addressMember = null)
    {
        if (string.IsNullOrEmpty(evt.ObjectId))
        {
            return null;
        }

        using JsonDocument? document = evt.DataJson.Length > 0 ? JsonDocument.Parse(evt.DataJson) : null;
        CloseId id = ResponseObjectIdJsonConverter.Create(evt.ObjectId!);
        return new BulkActionRecipient(
            id,
            EffectOf(evt),
            id as LeadId ?? evt.LeadId ?? (Text(document, "lead_id") is { } lead ? new LeadId(lead, IdCheck.None) : null),
            id as ContactId ?? (Text(document, "contact_id") is { } contact ? new ContactId(contact, IdCheck.None) : null),
            addressMember is null ? null : Text(document, addressMember));
    }

    private static BulkActionEffect EffectOf(CloseEvent evt) => evt.Action switch
    {
        "created" => BulkActionEffect.Created,
        "deleted" => BulkActionEffect.Deleted,
        _ => BulkActionEffect.Updated,
    };

    // Assumption: an event's data is the object as its own resource shows it.
    private static string? Text(JsonDocument? document, string name)
    {
        JsonElement? member = document?.RootElement.Member(name);
        string? text = member is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0
            ? list[0].Text()
            : document?.RootElement.Text(name);
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
