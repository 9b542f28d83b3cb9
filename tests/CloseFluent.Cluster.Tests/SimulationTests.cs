using System.Collections.Concurrent;
using CloseFluent.EndToEnd.Tests.Chaos;
using CloseFluent.Sandbox;
using Xunit.Abstractions;

namespace CloseFluent.Cluster.Tests;

/// <summary>
/// What campaigns of many organizations take, on a clock that jumps: how long with so many steps at a time, and how many requests.
/// Each organization's Close takes two requests a second to an endpoint. <c>CLOSEFLUENT_NUMBERS=1</c> adds 100 organizations.
/// </summary>
public sealed class SimulationTests(ITestOutputHelper output)
{
    private const int ActionsOfEach = 17;
    private const int MaxRequestsPerSecond = 2;

    // As long as 100 objects take Close in a recorded run.
    private static readonly TimeSpan s_action = TimeSpan.FromSeconds(127);

    // Farther away than any wait: the clock does not jump while a request is on its way through memory.
    private static readonly TimeSpan s_timeout = TimeSpan.FromDays(20);

    public static TheoryData<int, int> Sizes => Environment.GetEnvironmentVariable("CLOSEFLUENT_NUMBERS") is null
        ? new TheoryData<int, int> { { 10, 12 }, { 10, 40 } }
        : new TheoryData<int, int> { { 10, 12 }, { 10, 40 }, { 10, 120 }, { 100, 12 }, { 100, 120 }, { 100, 1_200 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task A_campaign_takes_as_long_as_Close_does_by_the_number_of_steps_at_a_time(int organizations, int parallel)
    {
        VirtualTime time = new();
        List<TimeSpan> requests = [];
        DateTimeOffset start = time.GetUtcNow();
        ConcurrentQueue<(CloseClient Close, PauseAction Action)> steps = [];
        CloseSandbox[] sandboxes = [.. Enumerable.Range(0, organizations).Select(_ => new CloseSandbox(new CloseSandboxOptions
        {
            TimeProvider = time,
            TimePerObject = s_action,
            MaxRequestsPerSecond = MaxRequestsPerSecond,
            Faults = new SandboxFaults { Choose = _ => Count(requests, time.GetUtcNow() - start) },
        }))];
        foreach (CloseSandbox sandbox in sandboxes)
        {
            CloseClient close = new(
                new CloseClientOptions { ApiKey = sandbox.ApiKey, TimeProvider = time, Timeout = s_timeout },
                new HttpClient(sandbox.CreateHandler()));
            for (int each = 0; each < ActionsOfEach; each++)
            {
                steps.Enqueue((close, Bulk.Pause(SandboxIds.CallSequence).To(Leads.All.Take(1))));
            }
        }

        Task all = Task.WhenAll(Enumerable.Range(0, parallel).Select(_ => WorkAsync(steps)));
        while (!all.IsCompleted)
        {
            if (!time.RingNext(within: s_timeout / 2))
            {
                await Task.Yield();
            }
        }

        await all;
        TimeSpan taken = time.GetUtcNow() - start;
        int actions = organizations * ActionsOfEach;
        Assert.Equal(actions, sandboxes.Sum(sandbox => sandbox.BulkActions.Count));
        Assert.All(sandboxes, sandbox => Assert.All(sandbox.BulkActions, action => Assert.Equal("done", action.Status)));
        Assert.InRange(taken, s_action * (actions / parallel), 2 * s_action * ((actions / parallel) + 1));
        output.WriteLine(FormattableString.Invariant(
            $"| {organizations} | {parallel} | {taken.TotalHours:0.0} h | {actions / taken.TotalMinutes:0} | ")
            + FormattableString.Invariant($"{requests.Count / taken.TotalSeconds:0.0} | {(double)requests.Count / actions:0.0} |"));
    }

    private static async Task WorkAsync(ConcurrentQueue<(CloseClient Close, PauseAction Action)> steps)
    {
        while (steps.TryDequeue(out (CloseClient Close, PauseAction Action) step))
        {
            BulkSequenceSubscription sent = await step.Action.SendOnceAsync(step.Close);
            await step.Close.BulkSequenceSubscriptions.WaitAsync(sent.Id);
        }
    }

    private static SandboxFault Count(List<TimeSpan> requests, TimeSpan moment)
    {
        lock (requests)
        {
            requests.Add(moment);
        }

        return SandboxFault.None;
    }
}
