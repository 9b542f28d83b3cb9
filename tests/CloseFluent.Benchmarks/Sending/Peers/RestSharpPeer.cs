using System.Text.Json;
using CloseFluent.Benchmarks.Sending.Model;
using RestSharp;
using RestSharp.Authenticators;
using RestSharp.Serializers.Json;

namespace CloseFluent.Benchmarks.Sending.Peers;

/// <summary>RestSharp with System.Text.Json and source-generated metadata.</summary>
public sealed class RestSharpPeer : SendingPeer<BulkActionAnswer<JsonElement>>
{
    private readonly RestClient _client;

    public RestSharpPeer(HttpMessageHandler handler) => _client = new RestClient(
        handler,
        disposeHandler: true,
        options =>
        {
            options.BaseUrl = new Uri(Scenario.BaseAddress);
            options.Authenticator = new HttpBasicAuthenticator(Scenario.ApiKey, string.Empty);
        },
        serialization => serialization.UseSystemTextJson(WireJson.Default.Options));

    public override string Name => "RestSharp";

    public override async Task<BulkActionAnswer<JsonElement>> SendAsync()
    {
        RestRequest request = new RestRequest(Scenario.Path).AddJsonBody(SubscribeRequest.OfScenario());
        return await _client.PostAsync<BulkActionAnswer<JsonElement>>(request) ?? throw new JsonException();
    }

    protected override string Write(BulkActionAnswer<JsonElement> answer) =>
        JsonSerializer.Serialize(answer, AllMembers.Json<JsonElement>());

    protected override void Dispose(bool disposing)
    {
        _client.Dispose();
        base.Dispose(disposing);
    }
}
