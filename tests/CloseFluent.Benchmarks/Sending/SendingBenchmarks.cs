using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Order;
using CloseFluent.Benchmarks.Sending.Model;
using CloseFluent.Benchmarks.Sending.Peers;

namespace CloseFluent.Benchmarks.Sending;

/// <summary>
/// One send in memory: build, write JSON, HTTP through a handler that answers at once, and read the 24 fields of the
/// answer. Each peer is verified to do the same before it is timed.
/// </summary>
[MemoryDiagnoser]
[Orderer(SummaryOrderPolicy.FastestToSlowest)]
public class SendingBenchmarks : IDisposable
{
    private IReadOnlyList<SendingPeer> _peers = [];
    private HttpClientPeer? _httpClient;
    private HttpClientPeer? _headersFirst;
    private FloorPeer? _floor;
    private CloseFluentPeer? _closeFluent;
    private RefitPeer? _refit;
    private FlurlPeer? _flurl;
    private KiotaPeer? _kiota;
    private RestSharpPeer? _restSharp;

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        _peers = await PeerList.CreateAsync();
        _httpClient = _peers.OfType<HttpClientPeer>().First();
        _headersFirst = _peers.OfType<HttpClientPeer>().Last();
        _floor = Peer<FloorPeer>();
        _closeFluent = Peer<CloseFluentPeer>();
        _refit = Peer<RefitPeer>();
        _flurl = Peer<FlurlPeer>();
        _kiota = Peer<KiotaPeer>();
        _restSharp = Peer<RestSharpPeer>();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        foreach (SendingPeer peer in _peers)
        {
            peer.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public Task<BulkActionAnswer<JsonElement>> HttpClientAndJson() => _httpClient!.SendAsync();

    [Benchmark]
    public Task<BulkActionAnswer<JsonElement>> HttpClientAndJsonReadingHeadersFirst() => _headersFirst!.SendAsync();

    [Benchmark]
    public Task<BulkActionAnswer<string>> Floor() => _floor!.SendAsync();

    [Benchmark]
    public Task<BulkSequenceSubscription> CloseFluent() => _closeFluent!.SendAsync();

    [Benchmark]
    public Task<BulkActionAnswer<JsonElement>> Refit() => _refit!.SendAsync();

    [Benchmark]
    public Task<BulkActionAnswer<JsonElement>> Flurl() => _flurl!.SendAsync();

    [Benchmark]
    public Task<KiotaAnswer> Kiota() => _kiota!.SendAsync();

    [Benchmark]
    public Task<BulkActionAnswer<JsonElement>> RestSharp() => _restSharp!.SendAsync();

    private TPeer Peer<TPeer>() => _peers.OfType<TPeer>().Single();
}
