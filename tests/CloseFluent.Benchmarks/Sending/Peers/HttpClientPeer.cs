using System.Net.Http.Headers;
using System.Text.Json;
using CloseFluent.Benchmarks.Sending.Model;

namespace CloseFluent.Benchmarks.Sending.Peers;

/// <summary>
/// What a careful engineer writes by hand, and what everything is measured against: HttpClient with headers of its own,
/// classes, System.Text.Json with source-generated metadata, a body with a length, and an answer read from its stream. It
/// waits for the whole answer, which is HttpClient's default; the other way is measured beside it.
/// </summary>
public sealed class HttpClientPeer : SendingPeer<BulkActionAnswer<JsonElement>>
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");
    private static readonly Uri s_address = new(Scenario.BaseAddress + Scenario.Path);
    private readonly HttpClient _http;
    private readonly HttpCompletionOption _completion;

    public HttpClientPeer(
        HttpMessageHandler handler, HttpCompletionOption completion = HttpCompletionOption.ResponseContentRead)
    {
        _http = WithHeaders(new HttpClient(handler));
        _completion = completion;
    }

    public override string Name => NameOf(_completion);

    public static string NameOf(HttpCompletionOption completion) => completion == HttpCompletionOption.ResponseHeadersRead
        ? "HttpClient + source-generated JSON, reading headers first"
        : "HttpClient + source-generated JSON";

    /// <summary>Sets the headers of each request on the client, once.</summary>
    public static HttpClient WithHeaders(HttpClient http)
    {
        string key = Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(Scenario.ApiKey + ":"));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", key);
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Benchmark", "1.0.0"));
        return http;
    }

    public override Task<BulkActionAnswer<JsonElement>> SendAsync() => SendAsync(_http, s_address, _completion);

    public static async Task<BulkActionAnswer<JsonElement>> SendAsync(
        HttpClient http, Uri address, HttpCompletionOption completion)
    {
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(SubscribeRequest.OfScenario(), WireJson.Default.SubscribeRequest);
        using HttpRequestMessage request = new(HttpMethod.Post, address)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = s_json } },
        };
        using HttpResponseMessage response = await http
            .SendAsync(request, completion)
            .ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        using Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        return await JsonSerializer
            .DeserializeAsync(stream, WireJson.Default.BulkActionAnswerJsonElement)
            .ConfigureAwait(false) ?? throw new JsonException();
    }

    protected override string Write(BulkActionAnswer<JsonElement> answer) =>
        JsonSerializer.Serialize(answer, AllMembers.Json<JsonElement>());

    protected override void Dispose(bool disposing)
    {
        _http.Dispose();
        base.Dispose(disposing);
    }
}
