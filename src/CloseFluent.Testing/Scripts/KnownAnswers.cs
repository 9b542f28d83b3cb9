using System.Text.Json.Nodes;

namespace CloseFluent.Testing;

/// <summary>What the recorder was told about the rest of Close: answers to calls that change nothing.</summary>
internal sealed class KnownAnswers
{
    private readonly List<(string Method, string Path, string Json)> _answers = [];
    private readonly List<(JsonNode? Query, int Total)> _counts = [];
    private readonly List<JsonObject> _sequences = [];
    private readonly List<JsonObject> _accounts = [];
    private readonly List<JsonObject> _statuses = [];
    private readonly List<JsonObject> _views = [];
    private readonly List<JsonObject> _numbers = [];

    public void Add(string method, string path, string json) => _answers.Add((method, path, json));

    public void AddCount(BulkSelection? selection, int total) =>
        _counts.Add((selection is null ? null : QueryOf(selection), total));

    public void AddSequence(Sequence sequence) => _sequences.Add(AnswerForms.From(sequence));

    public void AddSender(Sender sender) => _accounts.Add(AnswerForms.From(sender));

    public void AddLeadStatus(LeadStatus status) => _statuses.Add(AnswerForms.From(status));

    public void AddSmartView(SmartView view) => _views.Add(AnswerForms.From(view));

    public void AddPhoneNumber(JsonObject number) => _numbers.Add(number);

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
            "/connected_account/" when _accounts.Count > 0 => CloseJson.Page(_accounts.Select(Copy)),
            "/status/lead/" when _statuses.Count > 0 => CloseJson.Page(_statuses.Select(Copy)),
            "/data/search/" => Count(request),
            _ => Find("/sequence/", _sequences, path) ?? Find("/saved_search/", _views, path)
                ?? Find("/phone_number/", _numbers, path),
        };
    }

    private static CloseResponse? Find(string place, List<JsonObject> items, string path) =>
        path == place
            ? items.Count > 0 ? CloseJson.Page(items.Select(Copy)) : null
            : items.Find(item => path == $"{place}{(string)item["id"]!}/") is { } found ? CloseJson.Ok(found) : null;

    private CloseResponse? Count(CloseRequest request)
    {
        JsonObject body = CloseJson.Parse(CloseJson.Text(request.Body!.Value));
        int told = IsCount(body)
            ? _counts.FindLastIndex(count => count.Query is null || JsonNode.DeepEquals(count.Query, body["query"]))
            : -1;
        return told < 0 ? null : CloseJson.Count(_counts[told].Total);
    }

    /// <summary>Whether a search asks how many match, and not which.</summary>
    public static bool IsCount(JsonObject search) => search.ContainsKey("include_counts");

    public static JsonNode QueryOf(BulkSelection selection) => CloseJson.Parse(selection.Json)["s_query"]
        ?? throw new ArgumentException(
            "A query in Close's text language cannot be counted or previewed.", nameof(selection));

    private static JsonObject Copy(JsonObject item) => item.DeepClone().AsObject();
}
