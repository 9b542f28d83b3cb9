using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CloseFluent.Tests;

namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>A Close that gives bulk actions back in other words, and whose list does not always say what is so.</summary>
internal sealed class LyingList(HttpMessageHandler inner, ChaosWorld world) : DelegatingHandler(inner)
{
    private const string Root = "/api/v1/bulk_action/";

    private static readonly string[] s_members =
    [
        "send_done_email", "sequence_id", "sender_account_id", "sender_name", "contact_preference", "results_limit", "sort",
        "s_query", "query", "date_created", "action_type", "status", "template_id", "email_account_id", "sender", "type",
        "lead_status_id", "bulk_object_type", "custom_field_name", "custom_field_value",
    ];

    private readonly RewrittenEcho _echo = new(world.Chance, world.Chance.NextDouble() * 0.5);

    /// <summary>The share of lists that lie, 0 to 1.</summary>
    public double Rate { get; init; }

    public bool Rewrites { get; init; }

    /// <summary>How old an action is at least before a stale list shows it.</summary>
    public TimeSpan Staleness { get; init; }

    public bool FirstIsEmpty { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        bool isPlain = (int)response.StatusCode == 200 && response.Content is ByteArrayContent;
        if (!isPlain || !IsList(request.RequestUri!.AbsolutePath))
        {
            return response;
        }

        string text = await response.Content.ReadAsStringAsync(cancellationToken);
        if (Parse(text) is not { } said)
        {
            return response;
        }

        if (said["data"] is JsonArray items)
        {
            said["data"] = new JsonArray([.. Rewritten(items)]);
            Lie(said);
        }
        else if (Rewrites && said["id"] is not null)
        {
            said = _echo.Of(said);
        }

        response.Content = new StringContent(said.ToJsonString(), Encoding.UTF8, "application/json");
        return response;
    }

    private static bool IsList(string path) =>
        path.StartsWith(Root, StringComparison.Ordinal) && path.IndexOf('/', Root.Length) == path.Length - 1;

    private static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private IEnumerable<JsonNode> Rewritten(JsonArray items) =>
        items.Select(item => Rewrites ? _echo.Of((JsonObject)item!) : item!.DeepClone());

    private void Lie(JsonObject list)
    {
        if (FirstIsEmpty)
        {
            FirstIsEmpty = false;
            list["data"] = new JsonArray();
            return;
        }

        if (world.Chance.NextDouble() >= Rate)
        {
            return;
        }

        ListLie[] lies = Enum.GetValues<ListLie>();
        JsonObject[] items = [.. list["data"]!.AsArray().Select(item => (JsonObject)item!.DeepClone())];
        list["data"] = new JsonArray([.. Lie(list, items, lies[world.Chance.Next(lies.Length)])]);
    }

    private IEnumerable<JsonObject> Lie(JsonObject list, JsonObject[] items, ListLie lie)
    {
        string member = s_members[world.Chance.Next(s_members.Length)];
        TimeSpan skew = TimeSpan.FromMinutes(world.Chance.Next(-90, 91));
        switch (lie)
        {
            case ListLie.Empty:
                return [];
            case ListLie.OldestFirst:
                return Enumerable.Reverse(items);
            case ListLie.OldestFirstAndCut:
                return Enumerable.Reverse(items).Take(Math.Max(2, items.Length / 2));
            case ListLie.Stale:
                return items.Where(item => world.AgeOf((string)item["id"]!) >= Staleness);
            case ListLie.MoreForEver:
                list["has_more"] = true;
                return items;
            case ListLie.MemberLeftOut:
                Array.ForEach(items, item => item.Remove(member));
                return items;
            case ListLie.MemberNull:
                Array.ForEach(items, item => item[member] = null);
                return items;
            case ListLie.DatesApart:
                Array.ForEach(items, item => Move(item, TimeSpan.FromSeconds(world.Chance.Next(-2, 3))));
                return items;
            default:
                Array.ForEach(items, item => Move(item, skew));
                return items;
        }
    }

    private static void Move(JsonObject item, TimeSpan by)
    {
        if ((string?)item["date_created"] is { } text)
        {
            item["date_created"] = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).Add(by).ToString("O");
        }
    }
}
