using NSubstitute;
using Xunit;

public class CampaignTests
{
    private readonly IBulkSequenceSubscriptions _actions = Substitute.For<IBulkSequenceSubscriptions>();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Sends_so_many(int times)
    {
        ShouldHaveSent(times);
        ShouldHaveSentNothingElse();
    }

    private void ShouldHaveSent(int times) => _actions.ReceivedWithAnyArgs(times).CreateAsync(default!);

    private void ShouldHaveSentNothingElse()
    {
        _actions.DidNotReceive().CreateOnceAsync(Arg.Any<BulkSequenceSubscriptionAction>());
        _actions.ClearReceivedCalls();
    }
}
