using NSubstitute;
using Xunit;

public class AnswersTests
{
    [Fact]
    public async Task Answers()
    {
        ICloseClient close = Substitute.For<ICloseClient>();
        BulkSequenceSubscription sent = new() { Id = "bulkseqsub_1" };
        close.BulkSequenceSubscriptions.CreateAsync(Arg.Any<PauseAction>()).Returns(sent);
        close.BulkSequenceSubscriptions.CreateAsync(default!).ReturnsForAnyArgs(sent);
        close.BulkSequenceSubscriptions.Configure().CreateAsync(Arg.Any<ResumeAction>()).ThrowsAsync(new InvalidOperationException());
        close.BulkSequenceSubscriptions.When(actions => actions.CreateAsync(Arg.Any<PauseAction>())).Do(_ => { });
        close.BulkSequenceSubscriptions.When(actions => { actions.CreateAsync(Arg.Any<PauseAction>()); }).Do(_ => { });

        Assert.Equal(sent, await Bulk.Pause("seq_1").ToAllLeads().SendAsync(close));
    }

    private static class Assert
    {
        public static void Equal(object expected, object actual) { }
    }
}
