using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Sets the status of the lead of each match.</summary>
internal sealed class LeadStatusWork(string? statusId, CloseData data) : IBulkActionWork
{
    public const string Type = "set_lead_status";

    public void Process(string bulkActionId, CloseObject match, DateTimeOffset moment)
    {
        if (match.Lead.Text("status_id") != statusId)
        {
            match.Lead["status_id"] = statusId;
            match.Lead["last_lead_status_change_date"] = moment;
            LeadChange.Log(match.Lead, data, bulkActionId, moment);
        }
    }

    public void AddTo(JsonObject response)
    {
        response["type"] = Type;
        response["lead_status_id"] = statusId;
        response["custom_field_name"] = null;
        response["custom_field_value"] = null;
    }
}
