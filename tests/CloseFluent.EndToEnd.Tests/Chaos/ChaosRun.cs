using System.Collections.Concurrent;
using System.Globalization;

namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>Runs many seeds on two threads of its own, or the one that the environment names.</summary>
internal static class ChaosRun
{
    private const string Variable = "CHAOS_SEED";
    private const string EverySeed = "CLOSEFLUENT_EVERY_SEED";
    private const int Threads = 2;
    private const int MostShown = 5;

    /// <summary>
    /// How many seeds the main test tries: all of them where CLOSEFLUENT_EVERY_SEED is set, as by .ci/run, else a few.
    /// </summary>
    public static int SeedCount { get; } = Environment.GetEnvironmentVariable(EverySeed) is "1" ? 10_000 : 500;

    public static bool IsOneSeed => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };

    // The test's own thread has a context on which continuations would come too late, and the threads of the pool are wanted by
    // the renewals of tokens, which would wait for as long as the seeds held them.
    public static Task<ChaosTally> SeedsAsync(
        int count, Func<HttpMessageHandler, TimeProvider, HttpMessageHandler>? wrap = null) => OnOwnThread(() => Seeds(count, wrap));

    private static ChaosTally Seeds(int count, Func<HttpMessageHandler, TimeProvider, HttpMessageHandler>? wrap)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            int seed = int.Parse(named, CultureInfo.InvariantCulture);
            string? failure = Run(seed, wrap, out ChaosTally tally);
            Assert.True(failure is null, failure);
            return tally;
        }

        ConcurrentBag<string> failures = [];
        ConcurrentBag<ChaosTally> tallies = [];
        int last = -1;
        Task.WaitAll([.. Enumerable.Range(0, Threads).Select(_ => OnOwnThread(() =>
        {
            int seed;
            while ((seed = Interlocked.Increment(ref last)) < count)
            {
                if (Run(seed, wrap, out ChaosTally tally) is { } failure)
                {
                    failures.Add(failure);
                }

                tallies.Add(tally);
            }

            return true;
        }))]);
        Assert.True(
            failures.IsEmpty,
            $"{failures.Count} of {count} seeds failed.\n{string.Join("\n", failures.Order().Take(MostShown))}");
        return tallies.Aggregate((one, other) => one + other);
    }

    private static Task<T> OnOwnThread<T>(Func<T> run) => Task.Factory.StartNew(
        run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static string? Run(
        int seed, Func<HttpMessageHandler, TimeProvider, HttpMessageHandler>? wrap, out ChaosTally tally)
    {
        tally = new ChaosScenario(seed, wrap).Run(out IReadOnlyList<string> faults);
        return faults.Count > 0
            ? $"Chaos seed {seed}: {string.Join("; ", faults)}; reproduce with {Variable}={seed} dotnet test --filter Chaos"
            : null;
    }
}
