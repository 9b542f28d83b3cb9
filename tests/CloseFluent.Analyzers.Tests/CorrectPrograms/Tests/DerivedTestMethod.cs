using Microsoft.VisualStudio.TestTools.UnitTesting;

public sealed class SlowTestMethodAttribute : TestMethodAttribute;

[TestClass]
public class MsTests
{
    [SlowTestMethod]
    public void Null_is_refused()
    {
        Assert.ThrowsException<ArgumentNullException>(() => Bulk.Pause(null!));
        Assert.ThrowsException<ArgumentException>(() => { _ = Bulk.Resume(" "); });
    }

    [TestMethod]
    public void Text_is_stable() => Assert.AreEqual("x", Bulk.Pause("seq_1").ToAllLeads().ToString());
}
