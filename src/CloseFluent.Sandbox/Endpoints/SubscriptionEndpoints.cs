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
        routes.Add("GET", Path + "{id}/", context =>
            data.Find(context.Id) is { ObjectType: FieldCatalogue.SequenceSubscription } subscription
                ? context.Pick(SubscriptionResponse.Create(subscription))
                : throw SandboxHttpException.UnknownId(context.Id));
    }

    private JsonObject List(RequestContext context)
    {
        List<string> given = [.. s_filters.Where(name => context.Parameter(name) is not null)];
        if (given.Count == 0)
        {
            throw SandboxHttpException.Single(400, "One of sequence_id, lead_id or contact_id is required.");
        }

        return context.Page(
            data.OfType(FieldCatalogue.SequenceSubscription)
                .Where(item => given.TrueForAll(name => item.Text(name) == context.Parameter(name))),
            MostLimit,
            SubscriptionResponse.Create);
    }
}
