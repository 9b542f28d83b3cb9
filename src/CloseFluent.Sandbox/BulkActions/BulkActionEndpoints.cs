using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>The endpoints of one kind of bulk action: create, list, read one, and pause or resume it.</summary>
internal sealed class BulkActionEndpoints(
    CloseData data, SandboxBulkActionKind kind, BulkActionQueue queue, bool isStrict, TimeSpan listDelay)
{
    private const int MaxLimit = 100;

    private readonly SelectionReader _selections = new(data);

    public void AddTo(RouteTable routes)
    {
        routes.Add("GET", kind.Path, context => context.Page(Listed(context), MaxLimit, view => view));
        routes.Add("POST", kind.Path, Create);
        routes.Add("GET", kind.Path + "{id}/", context => context.Pick(BulkActionView.From(Find(context))));
        routes.Add("PUT", kind.Path + "{id}/", ChangeStatus);
    }

    private IEnumerable<JsonObject> Listed(RequestContext context) => queue.NewestFirst
        .Where(action => action.Kind == kind && context.Now - action.DateCreated >= listDelay)
        .Select(BulkActionView.From)
        .Where(view => kind.Filters.All(name => context.Parameter(name) is not { } wanted || (string?)view[name] == wanted));

    private JsonObject Create(RequestContext context)
    {
        JsonElement body = context.Body();
        if (isStrict)
        {
            // On its own: Close's checks say less about the same member.
            kind.Rules.Check(body);
        }

        BulkActionRequest request = BulkActionRequest.Read(body, context.Offset, kind.Reader, _selections);
        return BulkActionView.From(queue.Create(kind, request, context.Now));
    }

    private JsonObject ChangeStatus(RequestContext context)
    {
        BulkActionRun action = Find(context);
        JsonElement body = context.Body();
        FieldErrors errors = new();
        string? status = new JsonObjectReader(body, errors).DemandFilledText("status");
        if (errors.Any)
        {
            throw SandboxHttpException.Fields(errors);
        }

        string? error = status switch
        {
            BulkActionStatuses.Paused => action.Pause(context.Now),
            BulkActionStatuses.Resuming => action.Resume(context.Now),
            _ => "Not a valid choice.",
        };
        if (error is not null)
        {
            throw SandboxHttpException.Field("status", error);
        }

        data.Events.Add(action, status == BulkActionStatuses.Paused ? "paused" : "updated", context.Now);
        return context.Pick(BulkActionView.From(action));
    }

    private BulkActionRun Find(RequestContext context) =>
        queue.Find(kind, context.Id) ?? throw SandboxHttpException.UnknownId(context.Id);
}
