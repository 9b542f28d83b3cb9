using CloseFluent.Sandbox;

namespace CloseFluent.Tests.Shared;

/// <summary>The campaign of the sample on two organizations, as a process that can be killed at any request.</summary>
internal sealed class SampleCampaign : IAsyncDisposable
{
    private const string BulkPath = "/api/v1/bulk_action/sequence_subscription/";
    private static readonly TimeSpan s_longestRun = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("campaign").FullName;
    private readonly Lock _gate = new();
    private SampleProcess? _running;

    private SampleCampaign() => File.Copy(Path.Combine(AppContext.BaseDirectory, "campaign.json"), CampaignFile);

    public Organization Acme { get; private set; } = null!;

    public Organization Globex { get; private set; } = null!;

    public string CampaignFile => Path.Combine(_folder, "campaign.json");

    public string Database => Path.Combine(_folder, "campaign.db");

    public string LockFile => Path.Combine(_folder, "campaign.db.lock");

    /// <summary>Kills the process at a request where it gives a fault, which is then that of the request, and once only.</summary>
    public Func<SandboxRequest, SandboxFault?> Kill { get; set; } = _ => null;

    public static async Task<SampleCampaign> CreateAsync(bool hasHistory = true)
    {
        SampleCampaign campaign = new();
        campaign.Acme = await Organization.StartAsync("acme", campaign.Choose, hasHistory);
        campaign.Globex = await Organization.StartAsync("globex", campaign.Choose);
        return campaign;
    }

    public static bool IsCreate(SandboxRequest request) => request.Method == "POST" && request.Path == BulkPath;

    public static bool IsLook(SandboxRequest request) =>
        request.Method == "GET" && request.Path.Length > BulkPath.Length
        && request.Path.StartsWith(BulkPath, StringComparison.Ordinal);

    public async Task<(int ExitCode, string Output)> RunAsync(params string[] command)
    {
        using CancellationTokenSource deadline = new(s_longestRun);
        using SampleProcess process = new(
            [.. command, CampaignFile],
            [KeyValuePair.Create("Campaign__FirstLook", "00:00:00.3"), .. Acme.Settings, .. Globex.Settings]);
        lock (_gate)
        {
            _running = process;
        }

        int exitCode = await process.RunAsync(deadline.Token);
        return (exitCode, process.Output);
    }

    public void AssertEachOnce()
    {
        string[] expected =
        [
            $"{SandboxIds.OnboardingSequence} ada@example.com",
            $"{SandboxIds.CallSequence} grace@example.com",
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), Acme.Actions);
        expected =
        [
            $"{SandboxIds.OnboardingSequence} grace@example.com",
            $"{SandboxIds.CallSequence} ada@example.com",
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), Globex.Actions);
        Assert.True(Acme.AllDone && Globex.AllDone);
    }

    public async ValueTask DisposeAsync()
    {
        await Acme.DisposeAsync();
        await Globex.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    // What the fault is applies to the organization; the process is gone before it could hear of anything.
    private SandboxFault Choose(SandboxRequest request)
    {
        lock (_gate)
        {
            if (_running is null || Kill(request) is not { } fault)
            {
                return SandboxFault.None;
            }

            // When it has ended, the test goes on, and may say how the next one is killed.
            SampleProcess running = _running;
            _running = null;
            Kill = _ => null;
            running.Kill();
            return fault;
        }
    }
}
