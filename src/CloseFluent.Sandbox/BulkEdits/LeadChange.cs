namespace CloseFluent.Sandbox;

/// <summary>What every change of a lead leaves behind.</summary>
internal static class LeadChange
{
    public static void Log(CloseObject lead, CloseData data, string bulkActionId, DateTimeOffset moment)
    {
        lead["date_updated"] = moment;
        lead["updated_by"] = SandboxIds.AdaUser;
        data.Events.Add(lead, LeadResponse.Create(lead, data), "updated", bulkActionId, moment);
    }
}
