using CloseFluent.Sandbox;
using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>A sandbox in memory, a client on it, and a clock for both.</summary>
internal sealed class World : IDisposable
{
    private const int TurnsOfRequest = 2_000;

    // On a busy machine a test's clock may run for minutes while a request is on its way through memory.
    private static readonly TimeSpan s_timeout = TimeSpan.FromHours(2);

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <param name="configure">Changes the options of the client.</param>
    /// <param name="between">Stands between the client and the sandbox.</param>
    /// <param name="hasHistory">Whether somebody started a bulk action before, as in an organization that is in use.</param>
    public World(
        Action<CloseClientOptions>? configure = null, DelegatingHandler? between = null, bool hasHistory = false)
    {
        Sandbox = new CloseSandbox(new CloseSandboxOptions { TimeProvider = Time });
        CloseClientOptions options = new() { ApiKey = Sandbox.ApiKey, TimeProvider = Time, Timeout = s_timeout };
        configure?.Invoke(options);
        Wire = new WireTap { InnerHandler = Sandbox.CreateHandler() };
        between?.InnerHandler = Wire;
        Close = new CloseClient(options, new HttpClient(between ?? (HttpMessageHandler)Wire));
        if (hasHistory)
        {
            using CloseClient other = Other();
            Earlier = Bulk.Pause(SandboxIds.CallSequence).ToAllLeads().SendAsync(other).GetAwaiter().GetResult().Id.Value;
            Time.Advance(TimeSpan.FromMinutes(10));
        }
    }

    /// <summary>The id of the action that was there before; null where there is no history.</summary>
    public string? Earlier { get; }

    /// <summary>The ids of the actions that were made since.</summary>
    public IReadOnlyList<string> Created => [.. Sandbox.BulkActions.Select(action => action.Id).Where(id => id != Earlier)];

    // A Wednesday in the middle of a quarter, so that no period begins or ends by chance.
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 5, 13, 10, 30, 0, TimeSpan.Zero));

    public CloseSandbox Sandbox { get; }

    public WireTap Wire { get; }

    public CloseClient Close { get; }

    public static Sender Ada { get; } = new(SandboxIds.AdaAccount, "Ada Example", "ada@example.com");

    public static BulkSelection Qualified { get; } = Leads.Where(lead => lead.StatusId.Is(SandboxIds.QualifiedStatus));

    public static SubscribeAction SubscribeQualified { get; } = Bulk
        .Subscribe(SandboxIds.OnboardingSequence)
        .From(Ada)
        .Preference(ContactPreference.Contact)
        .To(Qualified);

    /// <summary>Makes a client of somebody else in the same organization, on a connection of its own.</summary>
    public CloseClient Other() => new(
        new CloseClientOptions { ApiKey = Sandbox.ApiKey, TimeProvider = Time }, new HttpClient(Sandbox.CreateHandler()));

    /// <summary>Sends an action and lets time pass until it has ended.</summary>
    public async Task<BulkSequenceSubscription> RunAsync(BulkSequenceSubscriptionAction action)
    {
        BulkSequenceSubscription started = await action.SendAsync(Close);
        return await PassingTimeAsync(Close.BulkSequenceSubscriptions.WaitAsync(started.Id));
    }

    /// <summary>
    /// Lets time pass until a task that waits on it has ended. One that never ends fails after a while of real time. A request
    /// gets the real time that it needs, so that a busy machine does not make it time out; one that waits on the clock itself
    /// is seen by needing more.
    /// </summary>
    public async Task<T> PassingTimeAsync<T>(Task<T> task)
    {
        // By the real clock: what goes on between two requests may wait for a thread while thousands of steps go by.
        long start = TimeProvider.System.GetTimestamp();
        while (!task.IsCompleted && TimeProvider.System.GetElapsedTime(start) < s_patience)
        {
            for (int turn = 0; turn < TurnsOfRequest && Wire.IsInFlight && !task.IsCompleted; turn++)
            {
                await Task.Yield();
            }

            Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        return await task.WaitAsync(TimeSpan.Zero);
    }

    /// <summary>How many contacts of qualified leads have a subscription that meets the condition.</summary>
    public async Task<int> CountAsync(Func<SequenceSubscriptionFields, Filter<SequenceSubscriptionFields>> condition)
    {
        MatchCount count = await Close.CountAsync(Contacts.Where(contact =>
            contact.Leads.Any(lead => lead.StatusId.Is(SandboxIds.QualifiedStatus)) & contact.Sequences.Any(condition)));
        return count.Total;
    }

    public void Dispose() => Close.Dispose();
}
