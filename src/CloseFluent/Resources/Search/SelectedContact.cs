using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>A contact of a selection, with its e-mail addresses.</summary>
/// <param name="Id">The contact.</param>
/// <param name="Name">Its name; null where it has none.</param>
/// <param name="Addresses">The addresses that may be written to, the primary one first.</param>
/// <param name="UnsubscribedAddresses">The addresses that are unsubscribed, so that nobody may write there.</param>
public sealed record SelectedContact(
    [property: JsonConverter(typeof(ResponseIdJsonConverter<ContactId>))] ContactId Id,
    string? Name,
    IReadOnlyList<string> Addresses,
    IReadOnlyList<string> UnsubscribedAddresses)
{
    /// <summary>Returns name and id.</summary>
    public override string ToString() => $"{Name ?? "A contact without a name"} ({Id})";

    internal static SelectedContact Read(JsonElement contact)
    {
        JsonElement[] emails = contact.List("emails") ?? [];
        return new SelectedContact(
            new ContactId(contact.RequireId(), IdCheck.None),
            contact.Text("name") ?? contact.Text("display_name"),
            ReadAddresses(emails, isUnsubscribed: false),
            ReadAddresses(emails, isUnsubscribed: true));
    }

    private static string[] ReadAddresses(JsonElement[] emails, bool isUnsubscribed) =>
    [
        .. emails
            .Where(email => (email.Flag("is_unsubscribed") == true) == isUnsubscribed)
            .Select(email => email.Text("email"))
            .OfType<string>()
            .Where(address => !string.IsNullOrWhiteSpace(address)),
    ];
}
