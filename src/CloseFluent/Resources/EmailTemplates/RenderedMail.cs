using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>
/// One mail as Close would write it: its tags are filled for one recipient, and for the user whose key or token is used.
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/email-templates/render"/>.</remarks>
public sealed class RenderedMail
{
    /// <summary>The lead; null where Close did not say.</summary>
    [JsonConverter(typeof(ResponseIdJsonConverter<LeadId>))]
    public LeadId? LeadId { get; init; }

    /// <summary>The name of the lead; null where Close did not say.</summary>
    public string? LeadName { get; init; }

    /// <summary>The contact that the mail goes to; null where Close did not say.</summary>
    [JsonConverter(typeof(ResponseIdJsonConverter<ContactId>))]
    public ContactId? ContactId { get; init; }

    /// <summary>The name of the contact; null where Close did not say.</summary>
    public string? ContactName { get; init; }

    /// <summary>The address that the mail goes to; null where there is none.</summary>
    public string? Address { get; init; }

    /// <summary>The subject.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>The body as HTML.</summary>
    public string Html { get; init; } = string.Empty;

    /// <summary>Returns the ids, and no personal data.</summary>
    public override string ToString() =>
        $"A mail to {ContactId?.Value ?? "an unknown contact"} of {LeadId?.Value ?? "an unknown lead"}";

    /// <summary>Reads a mail; null where there is none, which is an object without members.</summary>
    internal static RenderedMail? Read(JsonElement mail) => mail.EnumerateObject().Any()
        ? new RenderedMail
        {
            LeadId = mail.Text("lead_id") is { } lead ? new LeadId(lead, IdCheck.None) : null,
            LeadName = mail.Text("lead_display_name"),
            ContactId = mail.Text("contact_id") is { } contact ? new ContactId(contact, IdCheck.None) : null,
            ContactName = mail.Text("contact_display_name"),
            Address = mail.Text("email") is { } address && !string.IsNullOrWhiteSpace(address) ? address : null,
            Subject = mail.Text("subject") ?? string.Empty,
            Html = mail.Text("body") ?? string.Empty,
        }
        : null;
}
