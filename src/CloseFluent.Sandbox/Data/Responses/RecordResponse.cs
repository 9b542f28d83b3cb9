using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Any object that a search finds, as Close responds with it.</summary>
internal static class RecordResponse
{
    public static JsonObject Create(CloseObject item, CloseData data) => item.ObjectType switch
    {
        FieldCatalogue.Lead => LeadResponse.Create(item, data),
        FieldCatalogue.Contact => ContactResponse.Create(item, data),
        FieldCatalogue.SequenceSubscription => SubscriptionResponse.Create(item),
        "opportunity" => OpportunityResponse.Create(item, data),
        "contact_email" => ContactResponse.Email(item),
        "contact_phone" => ContactResponse.Phone(item),
        _ => ObjectView.From(item).Complete(("lead_id", item.Lead.Id), ("organization_id", SandboxIds.Organization)),
    };
}
