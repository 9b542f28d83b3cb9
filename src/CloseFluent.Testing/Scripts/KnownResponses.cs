using System.Text.Json.Nodes;

namespace CloseFluent.Testing;

/// <summary>What was set up on the recorder: responses to calls that change nothing.</summary>
internal sealed class KnownResponses
{
    private const string FieldPath = "/custom_field/";

    private readonly List<(string Method, string Path, string Json)> _responses = [];
    private readonly List<(JsonNode? Query, int Total)> _counts = [];
    private readonly List<JsonObject> _sequences = [];
    private readonly List<JsonObject> _accounts = [];
    private readonly List<JsonObject> _statuses = [];
    private readonly List<(string Owner, JsonObject Field)> _fields = [];
    private readonly List<JsonObject> _views = [];
    private readonly List<JsonObject> _numbers = [];
    private string? _organization;

    public void Add(string method, string path, string json) => _responses.Add((method, path, json));

    public void AddCount(BulkSelection? selection, int total) =>
        _counts.Add((selection is null ? null : QueryOf(selection), total));

    public void AddSequence(Sequence sequence) => _sequences.Add(ResponseBodies.From(sequence));

    public void AddSender(Sender sender) => _accounts.Add(ResponseBodies.From(sender));

    public void AddLeadStatus(LeadStatus status) => _statuses.Add(ResponseBodies.From(status));

    public void AddCustomField(CustomField field) =>
        _fields.Add((field.Owner == default ? CustomFieldOwner.Lead.Value : field.Owner.Value, ResponseBodies.From(field)));

    public void AddSmartView(SmartView view) => _views.Add(ResponseBodies.From(view));

    public void AddPhoneNumber(JsonObject number) => _numbers.Add(number);

    public void SetOrganization(string id) => _organization = id;

    public CloseResponse? Find(CloseRequest request)
    {
        string path = request.Path.Split('?')[0];
        (string Method, string Path, string Json) given = _responses.LastOrDefault(response =>
            response.Method == request.Method.Method && (response.Path == request.Path || response.Path == path));
        if (given.Json is not null)
        {
            return new CloseResponse(200, CloseJson.Bytes(given.Json));
        }

        return path switch
        {
            "/connected_account/" when _accounts.Count > 0 => CloseJson.Page(_accounts.Select(Copy)),
            "/status/lead/" when _statuses.Count > 0 => CloseJson.Page(_statuses.Select(Copy)),
            "/me/" when _organization is not null => CloseJson.Ok(ResponseBodies.Me(_organization)),
            "/data/search/" => Count(request),
            _ when _fields.Count > 0 && path.StartsWith(FieldPath, StringComparison.Ordinal) => CloseJson.Page(
                _fields.Where(each => path == $"{FieldPath}{each.Owner}/").Select(each => Copy(each.Field))),
            _ => Find("/sequence/", _sequences, path) ?? Find("/saved_search/", _views, path)
                ?? Find("/phone_number/", _numbers, path),
        };
    }

    private static CloseResponse? Find(string listPath, List<JsonObject> items, string path)
    {
        if (path == listPath)
        {
            return items.Count > 0 ? CloseJson.Page(items.Select(Copy)) : null;
        }

        JsonObject? named = items.Find(item => path == $"{listPath}{(string)item["id"]!}/");
        return named is null ? null : CloseJson.Ok(named);
    }

    private CloseResponse? Count(CloseRequest request)
    {
        JsonObject body = CloseJson.Parse(CloseJson.Text(request.Body!.Value));
        int index = IsCount(body)
            ? _counts.FindLastIndex(count => count.Query is null || JsonNode.DeepEquals(count.Query, body["query"]))
            : -1;
        return index < 0 ? null : CloseJson.Count(_counts[index].Total);
    }

    /// <summary>Determines whether a search asks how many match, and not which.</summary>
    public static bool IsCount(JsonObject search) => search.ContainsKey("include_counts");

    public static JsonNode QueryOf(BulkSelection selection) => CloseJson.Parse(selection.Json)["s_query"]
        ?? throw new ArgumentException(
            "A query in Close's text language cannot be counted or previewed.", nameof(selection));

    private static JsonObject Copy(JsonObject item) => item.DeepClone().AsObject();
}
