using System.Diagnostics;
using System.Text.Json;
using CloseFluent.Sandbox;
using Xunit.Abstractions;

namespace CloseFluent.Cluster.Tests;

/// <summary>
/// Several workers that nobody disturbs. <c>CLOSEFLUENT_NUMBERS=1</c> measures with 1, 2 and 4 workers: against a Close that takes
/// 20 or 4 requests a second to an endpoint, where all workers together send that many at most; and against one that takes 20, 2 or
/// 1, where the workers have no limit of their own, so that steps may fail. The output has the rows of docs/durable-campaigns.md.
/// </summary>
public sealed class SharedWorkTests(PostgresServer server, ITestOutputHelper output) : IClassFixture<PostgresServer>, IDisposable
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(5);
    private readonly string _folder = Directory.CreateTempSubdirectory("shared").FullName;

    public static TheoryData<int, int, bool> Runs
    {
        get
        {
            if (!Measures)
            {
                return new TheoryData<int, int, bool> { { 2, 20, true } };
            }

            TheoryData<int, int, bool> runs = [];
            foreach ((int limit, bool isShared) in ((int, bool)[])[(20, true), (4, true), (20, false), (2, false), (1, false)])
            {
                foreach (int workers in (int[])[1, 2, 4])
                {
                    runs.Add(workers, limit, isShared);
                }
            }

            return runs;
        }
    }

    private static bool Measures => Environment.GetEnvironmentVariable("CLOSEFLUENT_NUMBERS") is not null;

    // A measured run is long enough for its ends not to matter.
    private static int StepsOfEach => Measures ? 17 : 5;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Workers_share_a_campaign_and_each_action_happens_once(int count, int limit, bool isShared)
    {
        using CancellationTokenSource deadline = new(s_longest);
        Stopwatch clock = Stopwatch.StartNew();
        Company[] companies =
        [
            await CreateAsync("acme", clock, limit),
            await CreateAsync("globex", clock, limit),
            await CreateAsync("initech", clock, limit),
        ];
        string file = Path.Combine(_folder, "campaign.json");
        await File.WriteAllTextAsync(
            file, JsonSerializer.Serialize(new { name = "spring", steps = companies.SelectMany(company => company.Steps) }));
        string connection = await server.CreateDatabaseAsync();
        List<Worker> workers = [];
        for (int index = 0; index < count; index++)
        {
            workers.Add(await Worker.StartAsync(
                $"worker-{index}",
                companies,
                connection,
                [file],
                deadline.Token,
                ("RequestsPerSecond", isShared ? $"{limit}" : "")));
        }

        bool areAllDone = true;
        foreach (Worker worker in workers)
        {
            areAllDone &= await worker.End == 0;
            Assert.True(areAllDone || !isShared, worker.Output);
            await worker.DisposeAsync();
        }

        if (!areAllDone)
        {
            Assert.All(companies, company => Assert.Equal(company.Actions.Distinct(), company.Actions));
            output.WriteLine($"| {limit} | no limit of the workers | {count} | steps fail |");
            return;
        }

        Assert.All(companies, company => company.AssertEachOnce());
        TimeSpan work = companies.Max(company => company.LastRequest) - companies.Min(company => company.FirstRequest);
        int actions = companies.Sum(company => company.Trees.Count);
        output.WriteLine(FormattableString.Invariant(
            $"| {limit} | {(isShared ? $"{limit}" : "no")} limit of the workers | {count} | {actions / work.TotalMinutes:0} | {(double)companies.Sum(company => company.Requests) / actions:0.0} | ")
            + FormattableString.Invariant($"{companies.Max(company => company.MostRequestsIn(TimeSpan.FromSeconds(1)))} |"));
    }

    private static Task<Company> CreateAsync(string name, Stopwatch clock, int limit) => Company.CreateAsync(
        name,
        StepsOfEach,
        (company, _) =>
        {
            company.Count(clock.Elapsed);
            return SandboxFault.None;
        },
        limit);
}
