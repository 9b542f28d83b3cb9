namespace CloseFluent.Sandbox;

/// <summary>A sequence subscription, seen by its own words.</summary>
internal sealed class Subscription(CloseObject data)
{
    public string? SequenceId => data.Text("sequence_id");

    public string? Status => data.Text("status");

    public void Start(
        string sequenceId,
        string address,
        SandboxSender sender,
        string[] callsAssignedTo,
        string userId,
        DateTimeOffset moment,
        string status = "active")
    {
        data["sequence_id"] = sequenceId;
        data["lead_id"] = data.Lead.Id;
        data["contact_id"] = data.Related(FieldCatalogue.Contact).First().Id;
        data["contact_email"] = address;
        data["sender_account_id"] = sender.AccountId;
        data["sender_name"] = sender.Name;
        data["sender_email"] = sender.Email;
        data["calls_assigned_to"] = callsAssignedTo;
        data["owner_id"] = userId;
        data["organization_id"] = SandboxIds.Organization;
        data["created_by_id"] = userId;
        data["start_date"] = moment;
        data["date_created"] = moment;
        SetStatus(status, null, userId, moment);
    }

    public void SetStatus(string status, string? reason, string userId, DateTimeOffset moment)
    {
        data["status"] = status;
        data["status_reason"] = reason;
        data["updated_by_id"] = userId;
        data["date_updated"] = moment;
    }
}
