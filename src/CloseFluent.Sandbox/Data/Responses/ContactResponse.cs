using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>A contact with its addresses, numbers and subscriptions.</summary>
internal static class ContactResponse
{
    public static JsonObject Create(CloseObject contact, CloseData data) => ObjectView.From(contact)
        .Complete(
            ("display_name", contact.Text("name") ?? ""),
            ("organization_id", SandboxIds.Organization),
            ("emails", ResponseMembers.List(contact.Related("contact_email"), Email)),
            ("phones", ResponseMembers.List(contact.Related("contact_phone"), Phone)),
            ("urls", ResponseMembers.List(contact.Related("contact_url"), ObjectView.From)),
            ("subscriptions", ResponseMembers.List(
                contact.Related(FieldCatalogue.SequenceSubscription), found => SubscriptionResponse.OfContact(found, data))),
            ("integration_links", new JsonArray()),
            ("recent_calls", new JsonArray()))
        .CompleteWithNull("name", "title", "timezone", "timezone_source", "lead_suggestions_operation_id");

    public static JsonObject Email(CloseObject email) => ObjectView.From(email).Complete(("is_unsubscribed", false));

    public static JsonObject Phone(CloseObject phone) => ObjectView.From(phone)
        .Complete(
            ("phone_formatted", phone.Text("phone")),
            ("is_unsubscribed", false),
            ("outbound_sms_blocked", false),
            ("tz_ids", new JsonArray()))
        .CompleteWithNull("country");
}
