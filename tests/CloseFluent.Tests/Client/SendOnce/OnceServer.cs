using System.Text.Json.Nodes;

namespace CloseFluent.Tests.SendOnce;

/// <summary>A Close that loses, delays and refuses what a test tells it to, and keeps the bulk actions that it made.</summary>
internal sealed class OnceServer : HttpMessageHandler
{
    private const string Path = "/api/v1/bulk_action/sequence_subscription/";

    private readonly TimeProvider _time;
    private readonly List<(JsonObject Item, long Made)> _items = [];

    public OnceServer(TimeProvider time)
    {
        _time = time;
        Add(Listed.Said(Bulk.Pause("seq_other").ToAllLeads(), "bulkseqsub_earlier", time.GetUtcNow().AddHours(-1)), made: 0);
    }

    public enum Create
    {
        Answered,
        Lost,
        AnswerLost,
        Refused,
        AnsweredAsAnother,
    }

    /// <summary>What happens to the creates, one after the other; after the last they are answered.</summary>
    public Queue<Create> Creates { get; } = [];

    /// <summary>Whether an action that was made ends the access token.</summary>
    public bool EndsTokens { get; set; }

    /// <summary>From the making of an action until the list shows it.</summary>
    public TimeSpan Lag { get; set; }

    /// <summary>How many creates came, lost ones among them.</summary>
    public int Posts { get; private set; }

    public int Looks { get; private set; }

    public int Made => _items.Count - 1;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string path = request.RequestUri!.AbsolutePath;
        if (request.Method == HttpMethod.Post)
        {
            return await CreateAsync(request, cancellationToken);
        }

        if (path == Path)
        {
            Looks++;
            if (EndsTokens && Made > 0)
            {
                return CannedHandler.Answer(401, """{"error":"Unauthorized"}""");
            }

            return CannedHandler.Answer(200, new JsonObject { ["data"] = Shown(), ["has_more"] = false }.ToJsonString());
        }

        JsonObject item = _items.Single(each => path == $"{Path}{(string)each.Item["id"]!}/").Item;
        return CannedHandler.Answer(200, item.ToJsonString());
    }

    private async Task<HttpResponseMessage> CreateAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using Connection body = new();
        await request.Content!.CopyToAsync(body, cancellationToken);
        Posts++;
        Create create = Creates.Count > 0 ? Creates.Dequeue() : Create.Answered;
        if (create == Create.Lost)
        {
            throw new HttpRequestException("The connection broke.");
        }

        if (create == Create.Refused)
        {
            return CannedHandler.Answer(400, """{"error":"No."}""");
        }

        JsonObject item = JsonNode.Parse(body.ToArray())!.AsObject();
        item["id"] = $"bulkseqsub_{Posts}";
        item["status"] = "created";
        item["date_created"] = _time.GetUtcNow().ToString("O");
        item.TryAdd("sort", new JsonArray());
        item.TryAdd("send_done_email", true);
        if (create == Create.AnsweredAsAnother)
        {
            item["sequence_id"] = "seq_other";
        }

        Add(item, _time.GetTimestamp());
        return create == Create.AnswerLost
            ? throw new HttpRequestException("The connection broke.")
            : CannedHandler.Answer(200, item.ToJsonString());
    }

    private void Add(JsonObject item, long made) => _items.Insert(0, (item, made));

    private JsonArray Shown() => new(
    [
        .. _items
            .Where(each => each.Made == 0 || _time.GetElapsedTime(each.Made) >= Lag)
            .Select(each => each.Item.DeepClone()),
    ]);
}
