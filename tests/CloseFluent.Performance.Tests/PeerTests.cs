using CloseFluent.Benchmarks.Sending;
using CloseFluent.Benchmarks.Sending.Peers;

namespace CloseFluent.Performance.Tests;

/// <summary>What is compared must be the same work.</summary>
public sealed class PeerTests
{
    [Fact]
    public async Task Every_peer_sends_the_same_request_and_reads_all_of_the_response()
    {
        IReadOnlyList<SendingPeer> peers = await PeerList.CreateAsync();

        Assert.Equal(8, peers.Select(peer => peer.Name).Distinct().Count());
        Assert.All(peers, peer => peer.Dispose());
    }

    [Fact]
    public async Task The_check_sees_a_response_that_was_read_in_part()
    {
        CannedHandler handler = new(Scenario.Answer);
        using CloseFluentPeer sends = new(handler);
        using ForgetfulPeer forgets = new(sends);

        InvalidOperationException wrong = await Assert.ThrowsAsync<InvalidOperationException>(
            () => PeerCheck.VerifyAsync(forgets, handler));

        Assert.StartsWith("forgetful read", wrong.Message, StringComparison.Ordinal);
    }

    /// <summary>Sends all, and reads the id alone.</summary>
    private sealed class ForgetfulPeer(SendingPeer<BulkSequenceSubscription> inner) : SendingPeer<BulkSequenceSubscription>
    {
        public override string Name => "forgetful";

        public override Task<BulkSequenceSubscription> SendAsync() => inner.SendAsync();

        protected override string Write(BulkSequenceSubscription answer) => $$"""{"id":"{{answer.Id}}"}""";
    }
}
