using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.Tests;

/// <summary>A clock that somebody sets to another time while it runs; timestamps and timers run evenly.</summary>
internal sealed class SteppingTime(FakeTimeProvider even) : TimeProvider
{
    public SteppingTime()
        : this(new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero)))
    {
    }

    /// <summary>How far the clock was set ahead, in total; negative where it was set back.</summary>
    public TimeSpan Step { get; set; }

    public override long TimestampFrequency => even.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => even.GetUtcNow() + Step;

    public override long GetTimestamp() => even.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        even.CreateTimer(callback, state, dueTime, period);

    /// <summary>
    /// Lets time pass in small steps until a task that waits on it has ended. Everything happens on one thread, so that each run
    /// is the same.
    /// </summary>
    public Task PassAsync(Func<Task> begin, TimeSpan longest) => Task.Run(async () =>
    {
        TimeSpan step = TimeSpan.FromMilliseconds(5);
        Task task = begin();
        for (TimeSpan passed = TimeSpan.Zero; passed < longest && !task.IsCompleted; passed += step)
        {
            even.Advance(step);
        }

        Assert.True(task.IsCompleted, $"It did not end within {longest}.");
        await task;
    });
}
