using FakeItEasy;
using NUnit.Framework;

[TestFixture]
public class FakeTests
{
    [Test]
    public void Sends_once()
    {
        ICloseClient close = A.Fake<ICloseClient>();
        PauseAction action = Bulk.Pause("seq_1").ToAllLeads();
        A.CallTo(() => close.BulkSequenceSubscriptions.CreateAsync(action, default)).Returns(new object());
        A.CallTo(() => close.BulkSequenceSubscriptions.CreateAsync(action, default)).MustHaveHappenedOnceExactly();
        A.CallTo(() => action.SendAsync(close, default)).MustNotHaveHappened();
    }
}
