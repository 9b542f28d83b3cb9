namespace CloseFluent.Tests;

public sealed class TimeLimitTests
{
    [Fact]
    public void Refuses_times_that_no_timer_takes_before_anything_is_sent()
    {
        ArgumentOutOfRangeException timeout = Assert.Throws<ArgumentOutOfRangeException>(
            () => Given.Client(new CannedHandler(), options => options.Timeout = TimeSpan.MaxValue));
        ArgumentOutOfRangeException wait = Assert.Throws<ArgumentOutOfRangeException>(
            () => Given.Client(new CannedHandler(), options => options.LongestRetryWait = TimeSpan.MaxValue));

        Assert.Contains("CloseClientOptions.Timeout is positive and at most 24 days", timeout.Message);
        Assert.Contains("CloseClientOptions.LongestRetryWait is at most 24 days", wait.Message);
    }
}
