using CloseFluent.Benchmarks.Sending.Model;
using Flurl.Http;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CloseFluent.Benchmarks.Sending.Peers;

/// <summary>Flurl as its own page shows it: a client, path segments, and its default serializer.</summary>
public sealed class FlurlPeer : SendingPeer<BulkActionAnswer<JToken>>
{
    private readonly FlurlClient _client;

    public FlurlPeer(HttpMessageHandler handler) =>
        _client = new FlurlClient(new HttpClient(handler) { BaseAddress = new Uri(Scenario.BaseAddress) });

    public override string Name => "Flurl with its defaults";

    public override Task<BulkActionAnswer<JToken>> SendAsync() =>
        _client
            .Request("bulk_action", "sequence_subscription/")
            .WithBasicAuth(Scenario.ApiKey, string.Empty)
            .PostJsonAsync(SubscribeRequest.OfScenario())
            .ReceiveJson<BulkActionAnswer<JToken>>();

    protected override string Write(BulkActionAnswer<JToken> answer) => JsonConvert.SerializeObject(answer);

    protected override void Dispose(bool disposing)
    {
        _client.Dispose();
        base.Dispose(disposing);
    }
}
