using Moq;
using Xunit;

public class MoqTests
{
    private readonly Mock<IBulkSequenceSubscriptions> _actions = new();

    [Fact]
    public void Sends_once()
    {
        _actions.Setup(actions => actions.CreateAsync(It.IsAny<PauseAction>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new BulkSequenceSubscription { Id = "bulkseqsub_1" });

        new Sends(_actions.Object).Run();

        _actions.Verify(actions => actions.CreateAsync(It.IsAny<PauseAction>(), default), Times.Once());
        _actions.Verify(actions => actions.CreateAsync(It.Is<ResumeAction>(action => action.Json.Length > 0), default), Times.Never());
        _actions.VerifyNoOtherCalls();
    }

    private sealed class Sends(IBulkSequenceSubscriptions actions)
    {
        public void Run() => actions.CreateAsync(Bulk.Pause("seq_1").ToAllLeads()).GetType();
    }
}
