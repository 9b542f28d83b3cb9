using CloseFluent.Benchmarks.Sending.Peers;

namespace CloseFluent.Benchmarks.Sending;

/// <summary>All ways of doing the job; the baseline is the first.</summary>
public static class PeerList
{
    private static readonly Func<HttpMessageHandler, SendingPeer>[] s_peers =
    [
        handler => new HttpClientPeer(handler),
        handler => new HttpClientPeer(handler, HttpCompletionOption.ResponseHeadersRead),
        handler => new FloorPeer(handler),
        handler => new CloseFluentPeer(handler),
        handler => new RefitPeer(handler),
        handler => new FlurlPeer(handler),
        handler => new KiotaPeer(handler),
        handler => new RestSharpPeer(handler),
    ];

    /// <summary>Makes every peer, each verified, the baseline first.</summary>
    public static async Task<IReadOnlyList<SendingPeer>> CreateAsync()
    {
        List<SendingPeer> peers = [];
        foreach (Func<HttpMessageHandler, SendingPeer> create in s_peers)
        {
            CannedHandler handler = new(Scenario.Answer);
            SendingPeer peer = create(handler);
            await PeerCheck.VerifyAsync(peer, handler);
            peers.Add(peer);
        }

        return peers;
    }
}
