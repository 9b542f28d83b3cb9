using Xunit;

public sealed class WindowsFactAttribute : FactAttribute;

public class CulturedTheoryAttribute : TheoryAttribute;

public sealed class GermanTheoryAttribute : CulturedTheoryAttribute;

public class ThrowTests
{
    [WindowsFact]
    public void Null_is_refused() => Assert.Throws(() => Bulk.Pause(null!));

    [GermanTheory]
    [InlineData(0)]
    public void Nothing_is_not_a_limit(int none)
    {
        Assert.Throws(() => Bulk.Pause("seq_1").ToAllLeads().AtMost(none));
        Assert.Throws(() => { Bulk.Resume("seq_1").To(null!); });
        void Act() => Leads.All.Take(none);
        Assert.Throws(Act);
    }

    private static class Assert
    {
        public static Exception Throws(Action act) => Record(act) ?? throw new InvalidOperationException();

        private static Exception? Record(Action act)
        {
            try
            {
                act();
                return null;
            }
            catch (ArgumentException e)
            {
                return e;
            }
        }
    }
}
