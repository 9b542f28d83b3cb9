using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.Tests;

/// <summary>Who goes on, and when, while requests are held after a 429.</summary>
public sealed class RateLimitQueueTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly RateLimitQueue _queue;

    public RateLimitQueueTests() => _queue = new RateLimitQueue(_time);

    [Fact]
    public async Task Nobody_goes_on_before_the_wait_is_over_and_then_one_at_a_time()
    {
        _queue.Close(TimeSpan.FromSeconds(5));
        Task<RateLimitQueue?> first = Enter(Run());
        Task<RateLimitQueue?> second = Enter(Run());

        await PassAsync(4.999);
        Assert.False(first.IsCompleted);
        await PassAsync(0.001);

        Assert.Same(_queue, await first.WaitAsync(TimeSpan.FromSeconds(10)));
        Assert.False(second.IsCompleted);
        await Task.Run(() => _queue.Leave(new CloseResponse(200)));
        Assert.Same(_queue, await second.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task Who_has_the_least_budget_left_goes_first()
    {
        _queue.Close(TimeSpan.FromSeconds(5));
        RequestActivity older = Run();
        await PassAsync(1);
        Task<RateLimitQueue?> younger = Enter(Run());
        Task<RateLimitQueue?> first = Enter(older);

        await PassAsync(4);

        Assert.Equal((true, false), (first.IsCompleted, younger.IsCompleted));
    }

    [Fact]
    public async Task Who_came_first_goes_first_among_equals()
    {
        _queue.Close(TimeSpan.FromSeconds(5));
        Task<RateLimitQueue?>[] all = [Enter(Run()), Enter(Run()), Enter(Run())];

        await PassAsync(5);
        Assert.Equal([true, false, false], all.Select(each => each.IsCompleted));
        await Task.Run(() => _queue.Leave(null));
        Assert.Equal([true, true, false], all.Select(each => each.IsCompleted));
        await PassAsync(1.999);
        Assert.False(all[2].IsCompleted);
        await PassAsync(0.001);
        Assert.True(all[2].IsCompleted);
    }

    [Fact]
    public async Task Whose_budget_ends_goes_on_at_once()
    {
        _queue.Close(TimeSpan.FromSeconds(60));
        Task<RateLimitQueue?> patient = Enter(Run());
        Task<RateLimitQueue?> hasty = Enter(Run(budgetSeconds: 3));

        await PassAsync(2.999);
        Assert.False(hasty.IsCompleted);
        await PassAsync(0.001);

        Assert.Equal((true, false), (hasty.IsCompleted, patient.IsCompleted));
        await PassAsync(56.999);
        Assert.False(patient.IsCompleted);
        await PassAsync(0.001);
        Assert.True(patient.IsCompleted);
    }

    [Fact]
    public async Task A_budget_without_end_is_held_as_well()
    {
        _queue.Close(TimeSpan.FromSeconds(5));
        Task<RateLimitQueue?> endless = Enter(new RequestActivity(Request(), Checked(TimeSpan.MaxValue), null));

        Assert.False(endless.IsCompleted);
        await PassAsync(5);
        Assert.True(endless.IsCompleted);
    }

    [Fact]
    public async Task Who_is_cancelled_leaves_and_the_next_one_goes_in_its_place()
    {
        using CancellationTokenSource stop = new();
        _queue.Close(TimeSpan.FromSeconds(5));
        Task<RateLimitQueue?> first = _queue.EnterAsync(Run(), stop.Token).AsTask();
        Task<RateLimitQueue?> second = Enter(Run());

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.WaitAsync(TimeSpan.FromSeconds(10)));
        await PassAsync(5);
        Assert.True(second.IsCompleted);
    }

    [Fact]
    public async Task Where_all_are_cancelled_the_queue_ends()
    {
        using CancellationTokenSource stop = new();
        _queue.Close(TimeSpan.FromSeconds(5));
        _ = _queue.EnterAsync(Run(), stop.Token).AsTask();

        Assert.False(_queue.IsOver);
        await PassAsync(4);
        await stop.CancelAsync();
        Assert.False(_queue.IsOver);
        await PassAsync(10);
        Assert.True(_queue.IsOver);
    }

    [Fact]
    public async Task As_long_as_somebody_waits_it_is_not_over()
    {
        _queue.Close(TimeSpan.FromSeconds(1));
        Task<RateLimitQueue?> first = Enter(Run());
        Task<RateLimitQueue?> second = Enter(Run());
        await PassAsync(1);
        Assert.Equal((true, false), (first.IsCompleted, second.IsCompleted));
        _queue.Close(TimeSpan.FromSeconds(30));
        await Task.Run(() => _queue.Leave(null));

        Assert.False(_queue.IsOver);
        await PassAsync(30);
        Assert.True(second.IsCompleted);
    }

    [Fact]
    public async Task Who_comes_after_the_wait_goes_on_at_once()
    {
        _queue.Close(TimeSpan.FromSeconds(5));
        await PassAsync(5);

        Assert.True(Enter(Run()).IsCompleted);
        Assert.False(Enter(Run()).IsCompleted);
    }

    [Fact]
    public async Task A_second_refusal_holds_those_who_wait_for_longer()
    {
        _queue.Close(TimeSpan.FromSeconds(5));
        Task<RateLimitQueue?> waiting = Enter(Run());
        await PassAsync(4);
        _queue.Close(TimeSpan.FromSeconds(5));

        await PassAsync(4.999);
        Assert.False(waiting.IsCompleted);
        await PassAsync(0.001);
        Assert.True(waiting.IsCompleted);
    }

    // On a thread without a context, so that who goes on has gone on when this ends.
    private Task PassAsync(double seconds) => Task.Run(() => _time.Advance(TimeSpan.FromSeconds(seconds)));

    private static CloseRequest Request() => new(HttpMethod.Get, "/me/");

    private Task<RateLimitQueue?> Enter(RequestActivity run) => _queue.EnterAsync(run, CancellationToken.None).AsTask();

    private RequestActivity Run(int budgetSeconds = 300) => new(Request(), Checked(TimeSpan.FromSeconds(budgetSeconds)), null);

    private ClientSettings Checked(TimeSpan budget) => OptionsValidation.Validate(
        new CloseClientOptions { ApiKey = Given.ApiKey, TimeProvider = _time, MaxRetryDuration = budget });
}
