using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

internal sealed class BulkActionEndpoints(CloseData data, BulkActionQueue queue, bool isStrict, TimeSpan listLag)
{
    private const string Path = "/bulk_action/sequence_subscription/";
    private const int MostLimit = 100;

    private readonly BulkActionReader _reader = new(data);

    public void AddTo(RouteTable routes)
    {
        routes.Add("GET", Path, exchange => exchange.Page(Listed(exchange.Now), MostLimit, BulkActionView.From));
        routes.Add("POST", Path, Create);
        routes.Add("GET", Path + "{id}/", exchange => exchange.Pick(BulkActionView.From(Find(exchange))));
        routes.Add("PUT", Path + "{id}/", ChangeStatus);
    }

    private IEnumerable<BulkActionRun> Listed(DateTimeOffset now) =>
        queue.NewestFirst.Where(action => now - action.DateCreated >= listLag);

    private JsonObject Create(RequestContext exchange)
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
            throw SandboxHttpException.Fields(errors);
        }

        BulkActionOrder order = _reader.Read(body, exchange.Offset, errors) ?? throw SandboxHttpException.Fields(errors);
        return BulkActionView.From(queue.Create(order, exchange.Now));
    }

    private JsonObject ChangeStatus(RequestContext exchange)
    {
        BulkActionRun action = Find(exchange);
        JsonElement body = exchange.Body();
        FieldErrors errors = new();
        string? status = new JsonObjectReader(body, errors).DemandFilledText("status");
        if (errors.Any)
        {
            throw SandboxHttpException.Fields(errors);
        }

        string? fault = status switch
        {
            BulkActionStatuses.Paused => action.Pause(exchange.Now),
            BulkActionStatuses.Resuming => action.Resume(exchange.Now),
            _ => "Not a valid choice.",
        };
        if (fault is not null)
        {
            throw SandboxHttpException.Field("status", fault);
        }

        data.Events.Add(action, status == BulkActionStatuses.Paused ? "paused" : "updated", exchange.Now);
        return exchange.Pick(BulkActionView.From(action));
    }

    private BulkActionRun Find(RequestContext exchange) => queue.Find(exchange.Id) ?? throw SandboxHttpException.UnknownId(exchange.Id);
}
