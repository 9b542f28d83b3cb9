using Xunit;

public class RandomTests
{
    [Fact]
    public void Any_limit_below_one_is_refused()
    {
        Random random = new(3);
        for (int i = 0; i < 100; i++)
        {
            int limit = -random.Next(100);
            Exception? refused = null;
            try
            {
                Leads.All.Take(limit);
            }
            catch (ArgumentException e)
            {
                refused = e;
            }

            _ = refused ?? throw new InvalidOperationException();
        }
    }
}
