using System.Text.Json.Nodes;

namespace CloseFluent.Testing.Recording;

/// <summary>What the recorder was told about the rest of Close: answers to calls that change nothing.</summary>
internal sealed class KnownAnswers
{
    private readonly List<(string Method, string Path, string Json)> _answers = [];
    private readonly List<(JsonNode? Query, int Total)> _counts = [];
    private readonly List<JsonObject> _sequences = [];
    private readonly List<JsonObject> _accounts = [];

    public void Add(string method, string path, string json) => _answers.Add((method, path, json));

    public void AddCount(BulkSelection? selection, int total) =>
        _counts.Add((selection is null ? null : QueryOf(selection), total));

    public void AddSequence(SequenceId id, string name) => _sequences.Add(new JsonObject
    {
        ["id"] = id.Value,
        ["name"] = name,
        ["status"] = "active",
        ["steps"] = new JsonArray((JsonNode)new JsonObject { ["step_type"] = "email" }),
    });

    public void AddSender(Sender sender) => _accounts.Add(new JsonObject
    {
        ["id"] = sender.Account.Value,
        ["enabled_features"] = new JsonArray((JsonNode)"email_sending"),
        ["identities"] = new JsonArray((JsonNode)new JsonObject { ["name"] = sender.Name, ["email"] = sender.Email }),
    });

    public CloseResponse? Find(CloseRequest request)
    {
        string path = request.Path.Split('?')[0];
        (string Method, string Path, string Json) given = _answers.LastOrDefault(answer =>
            answer.Method == request.Method.Method && (answer.Path == request.Path || answer.Path == path));
        if (given.Json is not null)
        {
            return new CloseResponse(200, CloseJson.Bytes(given.Json));
        }

        return path switch
        {
            "/sequence/" when _sequences.Count > 0 => CloseJson.Page(_sequences.Select(Copy)),
            "/connected_account/" when _accounts.Count > 0 => CloseJson.Page(_accounts.Select(Copy)),
            "/data/search/" => Count(request),
            _ => _sequences.Find(sequence => path == $"/sequence/{(string)sequence["id"]!}/") is { } found
                ? CloseJson.Ok(found)
                : null,
        };
    }

    private CloseResponse? Count(CloseRequest request)
    {
        JsonObject body = CloseJson.Parse(CloseJson.Text(request.Body!.Value));
        int told = body.ContainsKey("include_counts")
            ? _counts.FindLastIndex(count => count.Query is null || JsonNode.DeepEquals(count.Query, body["query"]))
            : -1;
        return told < 0 ? null : CloseJson.Ok(new JsonObject
        {
            ["data"] = new JsonArray(),
            ["cursor"] = null,
            ["count"] = new JsonObject { ["limited"] = _counts[told].Total, ["total"] = _counts[told].Total },
        });
    }

    private static JsonNode QueryOf(BulkSelection selection) => CloseJson.Parse(selection.Json)["s_query"]
        ?? throw new ArgumentException("A query in Close's text language cannot be counted.", nameof(selection));

    private static JsonObject Copy(JsonObject item) => item.DeepClone().AsObject();
}
