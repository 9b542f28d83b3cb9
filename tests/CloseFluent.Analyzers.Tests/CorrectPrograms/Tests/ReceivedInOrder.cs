using NSubstitute;
using Xunit;

public class OrderTests
{
    [Fact]
    public void Pauses_before_it_resumes()
    {
        IBulkSequenceSubscriptions actions = Substitute.For<IBulkSequenceSubscriptions>();

        InThisOrder(actions, Bulk.Pause("seq_1").ToAllLeads(), Bulk.Resume("seq_1").ToAllLeads());
    }

    private static void InThisOrder(IBulkSequenceSubscriptions actions, PauseAction pause, ResumeAction resume) => Received.InOrder(() =>
    {
        actions.CreateAsync(pause);
        actions.CreateAsync(resume);
    });
}
