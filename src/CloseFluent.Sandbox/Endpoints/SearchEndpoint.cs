using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

internal sealed class SearchEndpoint(CloseData data, Func<DateTimeOffset, TimeSpan, FilterContext> filterContext)
{
    private const int DefaultLimit = 100;
    private const int MostLimit = 200;
    private const int MostObjects = 10_000;

    private readonly SearchCursors _cursors = new(data.Ids);

    public void AddTo(RouteTable routes) => routes.Add("POST", "/data/search/", Search);

    private JsonObject Search(RequestContext context)
    {
        FieldErrors errors = new();
        JsonObjectReader body = new(context.Body(), errors);
        SandboxSelection? selection = Read(body);
        int pageSize = body.FindInteger("_limit", 0) ?? DefaultLimit;
        bool counts = body.FindBoolean("include_counts") ?? false;
        string? cursor = body.FindText("cursor");
        JsonElement? fields = body.Find("_fields") is null ? null : body.DemandObject("_fields");
        if (pageSize > MostLimit)
        {
            errors.Add("_limit", $"Input should be less than or equal to {MostLimit}");
        }

        if (errors.Any || selection is null)
        {
            throw SandboxHttpException.Fields(errors);
        }

        List<CloseObject> matches = selection.Matches(data, filterContext(context.Now, context.Offset));
        List<CloseObject> limited = [.. matches.Take(Math.Min(selection.Limit ?? MostObjects, MostObjects))];
        List<CloseObject> rest = cursor is null
            ? limited
            : [.. _cursors.Continue(cursor, context.Now).Where(item => !item.IsDeleted)];
        JsonArray page = [];
        foreach (CloseObject item in rest.Take(pageSize))
        {
            page.Add((JsonNode)View(item, fields));
        }

        JsonObject response = new() { ["data"] = page, ["cursor"] = Cursor(rest, pageSize, context.Now) };
        if (counts)
        {
            int limit = selection.Limit is { } most ? Math.Min(most, matches.Count) : matches.Count;
            response["count"] = new JsonObject { ["limited"] = limit, ["total"] = matches.Count };
        }

        return response;
    }

    private SandboxSelection? Read(JsonObjectReader body)
    {
        JsonElement? query = body.DemandObject("query");
        int? limit = body.FindInteger("results_limit", 0);
        if (query is not { } element)
        {
            return null;
        }

        string objectType = RootType.From(element);
        List<SortItem> sort = SortReader.Read(new FilterFieldReader(data.CustomFields, data.Unknown), body, objectType);
        FieldErrors errors = new();
        FilterPredicate? filter = new FilterReader(data, id => SmartView(id, objectType))
            .Read(element, objectType, errors);
        body.Errors.AddNested("query", errors);
        return filter is null ? null : new SandboxSelection(objectType, filter, sort, limit);
    }

    private FilterPredicate? SmartView(string id, string objectType)
    {
        if (CloseData.Find(data.SmartViews, id) is not { } view)
        {
            return null;
        }

        return view["s_query"]?["query"] is { } query
            ? new FilterReader(data)
                .Read(SandboxJson.Read(SandboxJson.Write(query))!.Value, objectType, new FieldErrors())
            : SandboxTextQuery.Read((string?)view["query"] ?? "", data.LeadStatuses);
    }

    private string? Cursor(List<CloseObject> rest, int pageSize, DateTimeOffset now) =>
        pageSize == 0 || rest.Count <= pageSize ? null : _cursors.Keep(rest.GetRange(pageSize, rest.Count - pageSize), now);

    private JsonObject View(CloseObject item, JsonElement? fields)
    {
        JsonObject view = new() { ["__object_type"] = item.ObjectType };
        List<string> names = ["id"];
        if (fields is { } wanted
            && wanted.TryGetProperty(item.ObjectType, out JsonElement list)
            && list.ValueKind == JsonValueKind.Array)
        {
            names = [.. list.EnumerateArray().Select(name => name.ToString())];
        }

        JsonObject whole = RecordResponse.Create(item, data);
        foreach (string name in names)
        {
            if (whole.TryGetPropertyValue(name, out JsonNode? value))
            {
                view[name] = value?.DeepClone();
            }
        }

        return view;
    }
}
