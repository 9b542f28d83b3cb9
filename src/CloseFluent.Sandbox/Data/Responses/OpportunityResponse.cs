using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

internal static class OpportunityResponse
{
    public static JsonObject Create(CloseObject opportunity, CloseData data)
    {
        JsonObject response = ObjectView.From(opportunity);
        (string label, string type) = OrganizationResponse.OpportunityStatus(opportunity.Text("status_id"));
        string? created = (string?)response["date_created"];
        return response
            .Complete(
                ("status_label", label),
                ("status_display_name", label),
                ("status_type", type),
                ("pipeline_id", OrganizationResponse.PipelineId),
                ("pipeline_name", OrganizationResponse.PipelineName),
                ("lead_id", opportunity.Lead.Id),
                ("lead_name", opportunity.Lead.Text("name")),
                ("user_name", UserResponse.NameOf(data, opportunity.Text("user_id"))),
                ("organization_id", SandboxIds.Organization),
                ("created_by", SandboxIds.AdaUser),
                ("updated_by", SandboxIds.AdaUser),
                ("date_updated", created),
                ("date_won", type == "won" ? created : null),
                ("confidence", type == "won" ? 100 : 50),
                ("value_period", "one_time"),
                ("value_currency", "USD"),
                ("attachments", new JsonArray()),
                ("integration_links", new JsonArray()),
                ("is_stalled", false))
            .CompleteWithNull(
                "contact_id", "contact_name", "date_lost", "note", "note_html", "value", "value_formatted", "expected_value",
                "annualized_value", "annualized_expected_value");
    }
}
