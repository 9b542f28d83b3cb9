using System.Text.Json;
using CloseFluent.Benchmarks.Sending.Model;
using Refit;

namespace CloseFluent.Benchmarks.Sending.Peers;

/// <summary>Refit with System.Text.Json and source-generated metadata.</summary>
public sealed class RefitPeer : SendingPeer<BulkActionAnswer<JsonElement>>
{
    private readonly HttpClient _http;
    private readonly IRefitClose _close;

    public RefitPeer(HttpMessageHandler handler)
    {
        _http = HttpClientPeer.WithHeaders(new HttpClient(handler) { BaseAddress = new Uri(Scenario.BaseAddress) });
        _close = RestService.For<IRefitClose>(
            _http, new RefitSettings(new SystemTextJsonContentSerializer(WireJson.Default.Options)));
    }

    public override string Name => "Refit";

    public override Task<BulkActionAnswer<JsonElement>> SendAsync() => _close.CreateAsync(SubscribeRequest.OfScenario());

    protected override string Write(BulkActionAnswer<JsonElement> answer) =>
        JsonSerializer.Serialize(answer, AllMembers.Json<JsonElement>());

    protected override void Dispose(bool disposing)
    {
        _http.Dispose();
        base.Dispose(disposing);
    }
}
