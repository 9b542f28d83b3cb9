namespace CloseFluent.Tests;

public sealed class TimeLimitTests
{
    [Fact]
    public void Refuses_times_that_no_timer_takes_before_anything_is_sent()
    {
        ArgumentOutOfRangeException timeout = Assert.Throws<ArgumentOutOfRangeException>(
            () => Given.Client(new CannedHandler(), options => options.Timeout = TimeSpan.MaxValue));
        ArgumentOutOfRangeException wait = Assert.Throws<ArgumentOutOfRangeException>(
            () => Given.Client(new CannedHandler(), options => options.MaxRetryDelay = TimeSpan.MaxValue));

        Assert.Contains("CloseClientOptions.Timeout is positive and at most 24 days", timeout.Message);
        Assert.Contains("CloseClientOptions.MaxRetryDelay is at most 24 days", wait.Message);
    }

    [Fact]
    public async Task The_timeout_of_a_client_that_was_passed_is_named()
    {
        CannedHandler slow = new(async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return CannedHandler.Answer(200);
        });
        using HttpClient impatient = new(slow) { Timeout = TimeSpan.FromMilliseconds(20) };
        using CloseClient close = new(new CloseClientOptions { ApiKey = Given.ApiKey, MaxRetries = 0 }, impatient);

        CloseTimeoutException thrown =
            await Assert.ThrowsAsync<CloseTimeoutException>(() => close.CountAsync(Leads.All));

        Assert.Contains("HttpClient", thrown.Message);
        Assert.DoesNotContain("100 s", thrown.Message);
    }
}
