using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

internal sealed class WebhookEndpoints(WebhookStore book)
{
    private const string Path = "/webhook/";
    private const int MostLimit = 100;

    public void AddTo(RouteTable routes)
    {
        routes.Add("GET", Path, exchange => exchange.Page(book.All, MostLimit, webhook => webhook.ToJson(showsKey: false)));
        routes.Add("POST", Path, Create);
        routes.Add("GET", Path + "{id}/", exchange => exchange.Pick(Find(exchange).ToJson(showsKey: true)));
        routes.Add("PUT", Path + "{id}/", Change);
        routes.Add("DELETE", Path + "{id}/", Delete);
    }

    private JsonObject Create(RequestContext exchange)
    {
        WebhookOrder order = WebhookReader.Read(exchange.Body());
        return book.All.Count < WebhookStore.Most
            ? exchange.Created(book.Add(order, exchange.Now).ToJson(showsKey: true))
            : throw SandboxHttpException.Single(400, $"An organization can have at most {WebhookStore.Most} webhook subscriptions.");
    }

    private JsonObject Change(RequestContext exchange)
    {
        WebhookSubscription webhook = Find(exchange);
        webhook.Change(WebhookReader.Read(exchange.Body(), webhook.Order), exchange.Now);
        return exchange.Pick(webhook.ToJson(showsKey: true));
    }

    private JsonObject Delete(RequestContext exchange)
    {
        book.Remove(Find(exchange));
        return [];
    }

    private WebhookSubscription Find(RequestContext exchange) => book.Find(exchange.Id) ?? throw SandboxHttpException.UnknownId(exchange.Id);
}
