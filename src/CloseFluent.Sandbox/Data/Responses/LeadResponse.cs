using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>A lead with its contacts, addresses and opportunities.</summary>
internal static class LeadResponse
{
    public static JsonObject Create(CloseObject lead, CloseData data)
    {
        List<CloseObject> contacts = [.. lead.Related(FieldCatalogue.Contact)];
        return ObjectView.From(lead)
            .Complete(
                ("display_name", lead.Text("name") ?? ""),
                ("organization_id", SandboxIds.Organization),
                ("html_url", $"https://app.close.com/lead/{lead.Id}/"),
                ("status_label", LeadStatusResponse.LabelOf(data, lead.Text("status_id"))),
                ("created_by_name", UserResponse.NameOf(data, lead.Text("created_by"))),
                ("updated_by_name", UserResponse.NameOf(data, lead.Text("updated_by"))),
                ("contact_ids", ObjectView.Texts(contacts.Select(contact => contact.Id))),
                ("contacts", ResponseMembers.List(contacts, contact => ContactResponse.Create(contact, data))),
                ("primary_email", First(contacts, "contact_email") is { } email ? ContactResponse.Email(email) : null),
                ("primary_phone", First(contacts, "contact_phone") is { } phone ? ContactResponse.Phone(phone) : null),
                ("addresses", ResponseMembers.List(lead.Related("address"), Address)),
                ("opportunities", ResponseMembers.List(
                    lead.Related("opportunity"), opportunity => OpportunityResponse.Create(opportunity, data))),
                ("tasks", new JsonArray()),
                ("integration_links", new JsonArray()))
            .CompleteWithNull("name", "description", "url", "source");
    }

    private static JsonObject Address(CloseObject address) => ObjectView.From(address)
        .Complete(("label", address.Text("location")), ("tz_ids", new JsonArray()))
        .CompleteWithNull("address_1", "address_2", "city", "country", "state", "zipcode");

    private static CloseObject? First(List<CloseObject> contacts, string kind) =>
        contacts.FirstOrDefault()?.Related(kind).FirstOrDefault();
}
