using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>
/// Reads what a bulk edit asks for beside its selection. Of the edits only those of the lead status are carried out.
/// </summary>
internal sealed class EditReader(CloseData data) : IBulkActionReader
{
    public IBulkActionWork? Read(JsonObjectReader body)
    {
        if (body.DemandFilledText("type") is { } type && type != LeadStatusWork.Type)
        {
            body.Errors.Add("type", "Not a valid choice.");
            return null;
        }

        string? id = body.DemandFilledText("lead_status_id");
        JsonObject? status = body.FindObject("lead_status_id", id, data.LeadStatuses);
        return new LeadStatusWork((string?)status?["id"], data);
    }
}
