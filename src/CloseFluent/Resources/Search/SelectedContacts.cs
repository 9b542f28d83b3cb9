using System.Text.Json;

namespace CloseFluent;

/// <summary>One of the objects that a selection takes, with the contacts that can be written to for it.</summary>
/// <param name="ObjectType">Close's name for its kind: <c>lead</c> or <c>contact</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name; null where it has none.</param>
/// <param name="Contacts">
/// The contacts of a lead, the primary one first, or the contact itself; null where Close did not say.
/// </param>
public sealed record SelectedContacts(
    string ObjectType, string Id, string? Name, IReadOnlyList<SelectedContact>? Contacts)
{
    internal static SelectedContacts Read(JsonElement item)
    {
        SelectedObject found = SelectedObject.Read(item);
        return new SelectedContacts(found.ObjectType, found.Id, found.Name, ReadContacts(item, found.ObjectType));
    }

    private static IReadOnlyList<SelectedContact>? ReadContacts(JsonElement item, string objectType)
    {
        if (objectType == ObjectTypes.Contact)
        {
            return item.List("emails") is null ? null : [SelectedContact.Read(item)];
        }

        return item.List("contacts") is { } contacts ? [.. contacts.Select(SelectedContact.Read)] : null;
    }
}
