using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CloseFluent.Sandbox;
using Xunit.Abstractions;

namespace CloseFluent.Cluster.Tests;

/// <summary>
/// Several workers that nobody disturbs. <c>CLOSEFLUENT_WORKERS=1,2,4</c> measures with as many workers, one run each: the
/// output has the actions a minute.
/// </summary>
public sealed class SharedWorkTests(PostgresServer server, ITestOutputHelper output) : IClassFixture<PostgresServer>, IDisposable
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(5);
    private readonly string _folder = Directory.CreateTempSubdirectory("shared").FullName;

    public static TheoryData<int> WorkerCounts =>
    [
        .. (Environment.GetEnvironmentVariable("CLOSEFLUENT_WORKERS") ?? "2").Split(',').Select(
            count => int.Parse(count, CultureInfo.InvariantCulture)),
    ];

    // A measured run is long enough for its ends not to matter.
    private static int StepsOfEach => Environment.GetEnvironmentVariable("CLOSEFLUENT_WORKERS") is null ? 5 : 17;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(WorkerCounts))]
    public async Task Workers_share_a_campaign_and_each_action_happens_once(int count)
    {
        using CancellationTokenSource deadline = new(s_longest);
        Stopwatch clock = Stopwatch.StartNew();
        Company[] companies =
        [
            await CreateAsync("acme", clock), await CreateAsync("globex", clock), await CreateAsync("initech", clock),
        ];
        string file = Path.Combine(_folder, "campaign.json");
        await File.WriteAllTextAsync(
            file, JsonSerializer.Serialize(new { name = "spring", steps = companies.SelectMany(company => company.Steps) }));
        string connection = await server.CreateDatabaseAsync();
        List<Worker> workers = [];
        for (int index = 0; index < count; index++)
        {
            workers.Add(await Worker.StartAsync($"worker-{index}", companies, connection, [file], deadline.Token));
        }

        foreach (Worker worker in workers)
        {
            Assert.True(await worker.End == 0, worker.Output);
            await worker.DisposeAsync();
        }

        Assert.All(companies, company => company.AssertEachOnce());
        TimeSpan work = companies.Max(company => company.LastRequest) - companies.Min(company => company.FirstRequest);
        output.WriteLine(FormattableString.Invariant(
            $"{count} workers: {companies.Sum(company => company.Trees.Count) / work.TotalMinutes:0} actions a minute, ")
            + FormattableString.Invariant(
                $"at most {companies.Max(company => company.MostRequestsIn(TimeSpan.FromSeconds(1)))} requests of a key in a second"));
    }

    private static Task<Company> CreateAsync(string name, Stopwatch clock) => Company.CreateAsync(name, StepsOfEach, (company, _) =>
    {
        company.Count(clock.Elapsed);
        return SandboxFault.None;
    });
}
