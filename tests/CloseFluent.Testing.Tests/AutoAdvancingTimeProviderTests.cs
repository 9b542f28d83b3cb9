namespace CloseFluent.Testing.Tests;

public sealed class AutoAdvancingTimeProviderTests
{
    private readonly AutoAdvancingTimeProvider _clock = new();

    [Fact]
    public async Task Waiting_passes_at_once()
    {
        DateTimeOffset start = _clock.GetUtcNow();
        long before = _clock.GetTimestamp();

        await Task.Delay(TimeSpan.FromDays(3), _clock);

        Assert.Equal(start.AddDays(3), _clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromDays(3), _clock.Elapsed);
        Assert.Equal(TimeSpan.FromDays(3), _clock.GetElapsedTime(before));
    }

    [Fact]
    public async Task A_time_limit_runs_out_only_when_waits_have_passed_it()
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(10), _clock);

        await Task.Delay(TimeSpan.FromSeconds(9), _clock, limit.Token);
        Assert.False(limit.IsCancellationRequested);
        await Task.Delay(TimeSpan.FromSeconds(9), _clock, limit.Token);
        Assert.True(limit.IsCancellationRequested);
        Assert.Equal(TimeSpan.FromSeconds(18), _clock.Elapsed);
    }

    [Fact]
    public void A_limit_that_is_taken_back_or_moved_does_not_run_out()
    {
        using CancellationTokenSource moved = new(TimeSpan.FromSeconds(10), _clock);
        CancellationTokenSource ended = new(TimeSpan.FromSeconds(10), _clock);
        moved.CancelAfter(TimeSpan.FromSeconds(30));
        ended.Dispose();

        _clock.Advance(TimeSpan.FromSeconds(29));
        Assert.False(moved.IsCancellationRequested);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(moved.IsCancellationRequested);
    }

    [Fact]
    public async Task A_periodic_timer_ticks_while_others_wait()
    {
        int ticks = 0;
        await using ITimer timer = _clock.CreateTimer(_ => ticks++, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));

        await Task.Delay(TimeSpan.FromSeconds(6), _clock);

        Assert.Equal(3, ticks);
    }

    [Fact]
    public void A_clock_does_not_go_backwards() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _clock.Advance(TimeSpan.FromTicks(-1)));
}
