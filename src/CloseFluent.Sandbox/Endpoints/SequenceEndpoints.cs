using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

internal sealed class SequenceEndpoints(CloseData data)
{
    private static readonly string[] s_statuses = ["active", "paused", "finished", "goal", "error"];

    public void AddTo(RouteTable routes)
    {
        routes.AddReadOnly("/sequence/", data.Sequences);
        routes.Add("GET", "/sequence/{id}/", Read);
    }

    private JsonObject Read(RequestContext context)
    {
        JsonObject sequence = context.CopyFrom(data.Sequences);
        List<string?> statuses = [.. data.OfType(FieldCatalogue.SequenceSubscription)
            .Where(item => item.Text("sequence_id") == context.Id)
            .Select(item => item.Text("status"))];
        JsonObject counts = [];
        foreach (string status in s_statuses)
        {
            counts[status] = statuses.Count(subscription => subscription == status);
        }

        sequence["subscription_counts_by_status"] = counts;
        return context.Pick(sequence);
    }
}
