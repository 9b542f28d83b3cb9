using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>
/// Reads what a bulk edit asks for beside its selection. Carried out are the edits that Close documents: the status and the
/// custom fields of leads.
/// </summary>
internal sealed class EditReader(CloseData data) : IBulkActionReader
{
    private readonly FieldEditReader _fields = new(data);

    public IBulkActionWork? Read(JsonObjectReader body)
    {
        string? type = body.DemandFilledText("type");
        switch (type)
        {
            case null or LeadStatusWork.Type:
                return ReadStatus(body);
            case FieldWork.SetType:
                return _fields.ReadSet(body);
            case FieldWork.ClearType:
                return _fields.ReadClear(body);
            default:
                body.Errors.Add("type", "Not a valid choice.");
                return null;
        }
    }

    private LeadStatusWork ReadStatus(JsonObjectReader body)
    {
        string? id = body.DemandFilledText("lead_status_id");
        JsonObject? status = body.FindObject("lead_status_id", id, data.LeadStatuses);
        return new LeadStatusWork((string?)status?["id"], data);
    }
}
