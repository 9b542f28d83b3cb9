using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

internal sealed class SubscriptionEndpoints(CloseData data)
{
    private const string Path = "/sequence_subscription/";
    private const int MostLimit = 100;

    private static readonly string[] s_filters = ["sequence_id", "lead_id", "contact_id"];

    public void AddTo(RouteTable routes)
    {
        routes.Add("GET", Path, List);
        routes.Add("GET", Path + "{id}/", exchange =>
            data.Find(exchange.Id) is { ObjectType: FieldCatalogue.SequenceSubscription } found
                ? exchange.Pick(SubscriptionResponse.Create(found))
                : throw SandboxHttpException.UnknownId(exchange.Id));
    }

    private JsonObject List(RequestContext exchange)
    {
        List<string> given = [.. s_filters.Where(name => exchange.Parameter(name) is not null)];
        if (given.Count == 0)
        {
            throw SandboxHttpException.Single(400, "One of sequence_id, lead_id or contact_id is required.");
        }

        return exchange.Page(
            data.OfType(FieldCatalogue.SequenceSubscription)
                .Where(item => given.TrueForAll(name => item.Text(name) == exchange.Parameter(name))),
            MostLimit,
            SubscriptionResponse.Create);
    }
}
