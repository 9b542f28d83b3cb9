using System.Text.Json;
using System.Text.Json.Serialization;
using CloseFluent.Benchmarks.Sending.Model;
using Flurl.Http;
using Flurl.Http.Configuration;

namespace CloseFluent.Benchmarks.Sending.Peers;

/// <summary>
/// Flurl as its own page shows it: a client, path segments, and its default serializer, told how Close spells names.
/// </summary>
public sealed class FlurlPeer : SendingPeer<BulkActionAnswer<JsonElement>>
{
    private static readonly JsonSerializerOptions s_names = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly FlurlClient _client;

    public FlurlPeer(HttpMessageHandler handler)
    {
        _client = new FlurlClient(new HttpClient(handler) { BaseAddress = new Uri(Scenario.BaseAddress) });
        _client.Settings.JsonSerializer = new DefaultJsonSerializer(s_names);
    }

    public override string Name => "Flurl 4 with its defaults";

    public override Task<BulkActionAnswer<JsonElement>> SendAsync() =>
        _client
            .Request("bulk_action", "sequence_subscription/")
            .WithBasicAuth(Scenario.ApiKey, string.Empty)
            .PostJsonAsync(SubscribeRequest.OfScenario())
            .ReceiveJson<BulkActionAnswer<JsonElement>>();

    protected override string Write(BulkActionAnswer<JsonElement> answer) =>
        JsonSerializer.Serialize(answer, AllMembers.Json<JsonElement>());

    protected override void Dispose(bool disposing)
    {
        _client.Dispose();
        base.Dispose(disposing);
    }
}
