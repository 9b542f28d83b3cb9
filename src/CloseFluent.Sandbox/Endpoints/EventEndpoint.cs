using System.Globalization;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>The event log, read by cursor. Ada is not an admin: she sees data for an hour, and events for 30 days.</summary>
internal sealed class EventEndpoint(SandboxEventLog log)
{
    private const int MostLimit = 50;
    private const string DateUpdated = "date_updated__";
    private static readonly TimeSpan s_kept = TimeSpan.FromDays(30);
    private static readonly TimeSpan s_shown = TimeSpan.FromHours(1);
    private static readonly string[] s_filters = ["object_type", "object_id", "action", "lead_id", "user_id", "request_id"];
    private static readonly string[] s_allowed =
    [
        "", "request_id", "lead_id", "user_id", "lead_id,user_id", "object_type",
        "object_type,object_id", "object_type,action", "object_type,lead_id", "object_type,user_id",
        "object_type,action,lead_id", "object_type,action,user_id", "object_type,lead_id,user_id",
        "object_type,action,lead_id,user_id", "object_id,action", "object_id,user_id", "object_id,action,user_id",
    ];

    private static readonly Dictionary<string, Func<DateTimeOffset, DateTimeOffset, bool>> s_comparisons =
        new(StringComparer.Ordinal)
        {
            ["lt"] = (updated, bound) => updated < bound,
            ["lte"] = (updated, bound) => updated <= bound,
            ["gt"] = (updated, bound) => updated > bound,
            ["gte"] = (updated, bound) => updated >= bound,
        };

    public void AddTo(RouteTable routes) => routes.Add("GET", "/event/", List);

    private JsonObject List(RequestContext context)
    {
        List<string> given = [.. s_filters.Where(name => context.Parameter(name) is not null)];
        if (!s_allowed.Contains(string.Join(",", given)))
        {
            throw SandboxHttpException.Single(400, "These filters cannot be combined: " + string.Join(", ", given) + ".");
        }

        List<Func<DateTimeOffset, bool>> dates = Dates(context);
        List<LoggedEvent> rest = [.. AfterCursor(context.Parameter("_cursor"))
            .Where(evt => context.Now - evt.Updated <= s_kept)
            .Where(evt => given.TrueForAll(name => evt.Member(name) == context.Parameter(name)))
            .Where(evt => dates.TrueForAll(isInRange => isInRange(evt.Updated)))];
        int limit = Limit(context);
        JsonArray page = [];
        foreach (LoggedEvent evt in rest.Take(limit))
        {
            page.Add((JsonNode)evt.ToJson(showsData: context.Now - evt.Updated <= s_shown));
        }

        return new JsonObject
        {
            ["data"] = page,
            ["cursor_next"] = rest.Count > limit ? rest[limit - 1].Id : null,
            ["cursor_previous"] = null,
        };
    }

    private static List<Func<DateTimeOffset, bool>> Dates(RequestContext context)
    {
        List<Func<DateTimeOffset, bool>> dates = [];
        foreach (KeyValuePair<string, Func<DateTimeOffset, DateTimeOffset, bool>> comparison in s_comparisons)
        {
            if (context.Parameter(DateUpdated + comparison.Key) is { } text)
            {
                DateTimeOffset bound = Moment(DateUpdated + comparison.Key, text);
                dates.Add(updated => comparison.Value(updated, bound));
            }
        }

        return dates;
    }

    private static DateTimeOffset Moment(string name, string text) =>
        DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? moment
            : throw SandboxHttpException.Field(name, "Input should be a valid datetime");

    private static int Limit(RequestContext context)
    {
        string text = context.Parameter("_limit") ?? "50";
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int limit)
            && limit is > 0 and <= MostLimit
            ? limit
            : throw SandboxHttpException.Field("_limit", $"Input should be between 1 and {MostLimit}");
    }

    private IEnumerable<LoggedEvent> AfterCursor(string? cursor) => cursor is null
        ? log.NewestFirst
        : log.NewestFirst.SkipWhile(evt => evt.Id != cursor).Skip(1);
}
