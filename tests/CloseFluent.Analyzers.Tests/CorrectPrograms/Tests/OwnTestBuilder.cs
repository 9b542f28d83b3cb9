using NUnit.Framework;

public sealed class RetryingAttribute : NUnitAttribute, ITestBuilder;

public class BuilderTests
{
    [Retrying]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => Bulk.Subscribe(null!));

    [TestCase("x")]
    public void Blank_is_refused(string name)
    {
        Assert.That(() => { Bulk.Subscribe(name).From(null!); }, Throws.ArgumentException);
        Assert.That(Bulk.Pause("seq_1").ToAllLeads().Json, Is.EqualTo("{}"));
    }
}
