using System.Globalization;
using System.Text.Json.Nodes;

namespace CloseFluent.Testing.Embedded;

/// <summary>The event log, read by cursor. Ada is no admin: she sees data for an hour, and events for 30 days.</summary>
internal sealed class EventEndpoint(EventLog log)
{
    private const int MostLimit = 50;
    private static readonly TimeSpan s_kept = TimeSpan.FromDays(30);
    private static readonly TimeSpan s_shown = TimeSpan.FromHours(1);
    private static readonly string[] s_filters = ["object_type", "object_id", "action", "lead_id", "user_id", "request_id"];
    private static readonly string[] s_allowed =
        ["", "object_type", "object_type,object_id", "object_type,action", "object_id,action", "request_id"];

    public void AddTo(RouteTable routes) => routes.Add("GET", "/event/", List);

    private JsonObject List(Exchange exchange)
    {
        List<string> given = [.. s_filters.Where(name => exchange.Parameter(name) is not null)];
        if (!s_allowed.Contains(string.Join(",", given)))
        {
            throw Refusal.Single(400, "These filters cannot be combined: " + string.Join(", ", given) + ".");
        }

        List<JsonObject> rest = [.. AfterCursor(exchange.Parameter("_cursor"))
            .Where(told => exchange.Now - Moment(told) <= s_kept)
            .Where(told => given.TrueForAll(name => (string?)told[name] == exchange.Parameter(name)))];
        int limit = Limit(exchange);
        JsonArray page = [];
        foreach (JsonObject told in rest.Take(limit))
        {
            page.Add((JsonNode)View(told, exchange.Now));
        }

        return new JsonObject
        {
            ["data"] = page,
            ["cursor_next"] = rest.Count > limit ? (string?)rest[limit - 1]["id"] : null,
            ["cursor_previous"] = null,
        };
    }

    private static int Limit(Exchange exchange)
    {
        string text = exchange.Parameter("_limit") ?? "50";
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int limit)
            && limit is > 0 and <= MostLimit
            ? limit
            : throw Refusal.Field("_limit", $"Input should be between 1 and {MostLimit}");
    }

    private static DateTimeOffset Moment(JsonObject told) => DateTimeOffset.Parse(
        (string)told["date_updated"]!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static JsonObject View(JsonObject told, DateTimeOffset now)
    {
        JsonObject view = told.DeepClone().AsObject();
        if (now - Moment(told) > s_shown)
        {
            view["data"] = null;
            view["previous_data"] = null;
        }

        return view;
    }

    private IEnumerable<JsonObject> AfterCursor(string? cursor) => cursor is null
        ? log.NewestFirst
        : log.NewestFirst.SkipWhile(told => (string?)told["id"] != cursor).Skip(1);
}
