using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Testing.Embedded;

internal sealed class BulkActionEndpoints(CloseData data, BulkActionQueue queue, bool isStrict, TimeSpan listLag)
{
    private const string Path = "/bulk_action/sequence_subscription/";
    private const int MostLimit = 100;

    private readonly BulkActionReader _reader = new(data);

    public void AddTo(RouteTable routes)
    {
        routes.Add("GET", Path, exchange => exchange.Page(Listed(exchange.Now), MostLimit, BulkActionView.Of));
        routes.Add("POST", Path, Create);
        routes.Add("GET", Path + "{id}/", exchange => exchange.Pick(BulkActionView.Of(Find(exchange))));
        routes.Add("PUT", Path + "{id}/", ChangeStatus);
    }

    private IEnumerable<BulkAction> Listed(DateTimeOffset now) =>
        queue.NewestFirst.Where(action => now - action.DateCreated >= listLag);

    private JsonObject Create(Exchange exchange)
    {
        FieldErrors errors = new();
        JsonElement body = exchange.Body();
        if (isStrict)
        {
            CreateRules.Check(body, errors);
        }

        // Answered alone: Close's own checks say less about the same member.
        if (errors.Any)
        {
            throw Refusal.Fields(errors);
        }

        BulkActionOrder order = _reader.Read(body, exchange.Offset, errors) ?? throw Refusal.Fields(errors);
        return BulkActionView.Of(queue.Create(order, exchange.Now));
    }

    private JsonObject ChangeStatus(Exchange exchange)
    {
        BulkAction action = Find(exchange);
        JsonElement body = exchange.Body();
        FieldErrors errors = new();
        string? status = new Members(body, errors).DemandFilledText("status");
        if (errors.Any)
        {
            throw Refusal.Fields(errors);
        }

        string? fault = status switch
        {
            BulkActionStatus.Paused => action.Pause(exchange.Now),
            BulkActionStatus.Resuming => action.Resume(exchange.Now),
            _ => "Not a valid choice.",
        };
        if (fault is not null)
        {
            throw Refusal.Field("status", fault);
        }

        data.Events.Add(action, status == BulkActionStatus.Paused ? "paused" : "updated", exchange.Now);
        return exchange.Pick(BulkActionView.Of(action));
    }

    private BulkAction Find(Exchange exchange) => queue.Find(exchange.Id) ?? throw Refusal.UnknownId(exchange.Id);
}
