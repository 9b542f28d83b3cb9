using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>
/// Deletes each match with all that is below it. What Close logs of that is an assumption: an event for each object of a kind
/// that has events, with the object as it was.
/// </summary>
internal sealed class DeleteWork(string objectType, CloseData data) : IBulkActionWork
{
    private static readonly string[] s_logged = [FieldCatalogue.Contact, ObjectTypes.Opportunity, FieldCatalogue.SequenceSubscription];

    public void Process(string bulkActionId, CloseObject match, DateTimeOffset moment)
    {
        foreach (CloseObject below in match.Below().Where(IsLogged).Append(match).ToList())
        {
            data.Events.Add(below, RecordResponse.Create(below, data), "deleted", bulkActionId, moment);
        }

        data.Remove(match);
        if (!match.Lead.IsDeleted)
        {
            LeadSeed.Count(match.Lead);
        }
    }

    public void AddTo(JsonObject response) => response["bulk_object_type"] = objectType;

    private static bool IsLogged(CloseObject item) =>
        s_logged.Contains(item.ObjectType) || item.ObjectType.StartsWith("activity.", StringComparison.Ordinal);
}
