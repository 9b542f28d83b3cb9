using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

internal sealed class WebhookEndpoints(WebhookStore store)
{
    private const string Path = "/webhook/";
    private const int MostLimit = 100;

    public void AddTo(RouteTable routes)
    {
        routes.Add("GET", Path, context => context.Page(store.All, MostLimit, webhook => webhook.ToJson(showsKey: false)));
        routes.Add("POST", Path, Create);
        routes.Add("GET", Path + "{id}/", context => context.Pick(Find(context).ToJson(showsKey: true)));
        routes.Add("PUT", Path + "{id}/", Change);
        routes.Add("DELETE", Path + "{id}/", Delete);
    }

    private JsonObject Create(RequestContext context)
    {
        WebhookRequest order = WebhookReader.Read(context.Body());
        return store.All.Count < WebhookStore.MaxCount
            ? context.Created(store.Add(order, context.Now).ToJson(showsKey: true))
            : throw SandboxHttpException.Single(
                400, $"An organization can have at most {WebhookStore.MaxCount} webhook subscriptions.");
    }

    private JsonObject Change(RequestContext context)
    {
        WebhookSubscription webhook = Find(context);
        webhook.Change(WebhookReader.Read(context.Body(), webhook.Request), context.Now);
        return context.Pick(webhook.ToJson(showsKey: true));
    }

    private JsonObject Delete(RequestContext context)
    {
        store.Remove(Find(context));
        return [];
    }

    private WebhookSubscription Find(RequestContext context) =>
        store.Find(context.Id) ?? throw SandboxHttpException.UnknownId(context.Id);
}
