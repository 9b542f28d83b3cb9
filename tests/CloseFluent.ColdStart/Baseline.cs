using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CloseFluent.Benchmarks.Sending;

namespace CloseFluent.ColdStart;

/// <summary>The first send with HttpClient and source-generated JSON.</summary>
internal static partial class Baseline
{
    public static async Task<string> SendAsync()
    {
        using HttpClient http = new(new AnswersAtOnce());
        string key = Convert.ToBase64String(Encoding.ASCII.GetBytes(Scenario.ApiKey + ":"));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", key);
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Benchmark", "1.0.0"));
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(Subscribe(), WireJson.Default.Request);
        using HttpRequestMessage request = new(HttpMethod.Post, Scenario.BaseAddress + Scenario.Path)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };
        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        using Stream stream = await response.Content.ReadAsStreamAsync();
        Answer answer = await JsonSerializer.DeserializeAsync(stream, WireJson.Default.Answer) ?? throw new JsonException();
        return answer.Id;
    }

    private static Request Subscribe() => new(
        "subscribe",
        Scenario.Sequence,
        Scenario.Account,
        Scenario.SenderName,
        Scenario.SenderEmail,
        "contact",
        [Scenario.Caller],
        new Node("and")
        {
            Queries =
            [
                new Node("object_type") { ObjectType = "lead" },
                new Node("field_condition")
                {
                    Field = new FieldName("regular_field", "lead", "status_id"),
                    Condition = new Condition("reference", "status.lead", [Scenario.Status]),
                },
            ],
        },
        Scenario.Limit,
        [new SortItem("asc", new FieldName("regular_field", "lead", "date_created"))],
        false);

    internal sealed record Request(
        string ActionType,
        string SequenceId,
        string SenderAccountId,
        string SenderName,
        string SenderEmail,
        string ContactPreference,
        IReadOnlyList<string> CallsAssignedTo,
        [property: JsonPropertyName("s_query")] Node Filter,
        int ResultsLimit,
        IReadOnlyList<SortItem> Sort,
        bool SendDoneEmail);

    internal sealed record Node(string Type)
    {
        public string? ObjectType { get; init; }

        public IReadOnlyList<Node>? Queries { get; init; }

        public FieldName? Field { get; init; }

        public Condition? Condition { get; init; }
    }

    internal sealed record FieldName(string Type, string ObjectType, [property: JsonPropertyName("field_name")] string Name);

    internal sealed record Condition(string Type, string ReferenceType, IReadOnlyList<string> ObjectIds);

    internal sealed record SortItem(string Direction, FieldName Field);

    internal sealed record Answer(
        string Id,
        string ActionType,
        string? Status,
        string? SequenceId,
        string? SenderAccountId,
        string? SenderName,
        string? SenderEmail,
        string? ContactPreference,
        IReadOnlyList<string>? CallsAssignedTo,
        string? FromPhoneNumberId,
        string? Query,
        [property: JsonPropertyName("s_query")] JsonElement Filter,
        JsonElement Sort,
        int? ResultsLimit,
        bool SendDoneEmail,
        [property: JsonPropertyName("n_leads")] int? LeadCount,
        [property: JsonPropertyName("n_leads_processed")] int LeadsProcessed,
        [property: JsonPropertyName("n_objects")] int? ObjectCount,
        [property: JsonPropertyName("n_objects_processed")] int ObjectsProcessed,
        string OrganizationId,
        string? CreatedBy,
        string? UpdatedBy,
        DateTimeOffset? DateCreated,
        DateTimeOffset? DateUpdated);

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Request))]
    [JsonSerializable(typeof(Answer))]
    internal sealed partial class WireJson : JsonSerializerContext;
}
