using NSubstitute;
using Xunit;

public class PauserTests
{
    private readonly ICloseClient _close = Substitute.For<ICloseClient>();

    [Fact]
    public void Sends_one_action()
    {
        new Pauser(_close).Start("seq_1");

        _close.BulkSequenceSubscriptions.Received(1).CreateAsync(Arg.Any<PauseAction>(), Arg.Any<CancellationToken>());
        _close.BulkSequenceSubscriptions.DidNotReceive().CreateAsync(Bulk.PauseAllSequences().ToAllLeads());
    }

    [Fact]
    public async Task Sends_one_action_later()
    {
        await new Pauser(_close).StartAsync("seq_1");

        await _close.BulkSequenceSubscriptions.Received(1).CreateAsync(Arg.Is<BulkSequenceSubscriptionAction>(action => action is PauseAction));
        await _close.BulkSequenceSubscriptions.DidNotReceiveWithAnyArgs().GetAsync("bulkseqsub_1");
    }
}

public class Pauser(ICloseClient close)
{
    public void Start(string sequence) => _ = StartAsync(sequence);

    public Task StartAsync(string sequence) =>
        close.BulkSequenceSubscriptions.CreateAsync(Bulk.Pause(sequence).ToAllLeads());
}
