using System.Text.RegularExpressions;
using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests.Campaigns;

/// <summary>The sample campaign as a real process on two organizations, killed at its worst moments and run again.</summary>
public sealed class CampaignTests : IAsyncLifetime
{
    private const string BulkPath = "/api/v1/bulk_action/sequence_subscription/";
    private const int MostRuns = 60;
    private static readonly TimeSpan s_longestRun = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("campaign").FullName;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _looks = [];
    private Organization _acme = null!;
    private Organization _globex = null!;
    private SampleProcess? _running;
    private Func<SandboxRequest, SandboxFault?> _kill = _ => null;

    public enum Moment
    {
        BeforeAnything,
        BeforeTheActionArrives,
        BeforeItsAnswer,
        AfterItsAnswer,
        WhileWaiting,
    }

    public enum Edit
    {
        SmartViewChanged,
        SenderRenamed,
        BothGone,
        BoundGiven,
        BoundTakenAway,
    }

    public static TheoryData<Moment> Moments => [.. Enum.GetValues<Moment>()];

    public static TheoryData<Edit> Edits => [.. Enum.GetValues<Edit>()];

    public async Task InitializeAsync()
    {
        _acme = await Organization.StartAsync("acme", Choose);
        _globex = await Organization.StartAsync("globex", Choose);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "campaign.json"), Path.Combine(_folder, "campaign.json"));
    }

    public async Task DisposeAsync()
    {
        await _acme.DisposeAsync();
        await _globex.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task Acts_once_wherever_it_is_killed(Moment moment)
    {
        _kill = request => FaultAt(moment, request);
        (int killed, _) = await RunAsync();
        (int exitCode, string output) = await RunAsync();

        Assert.NotEqual(0, killed);
        Assert.True(exitCode == 0, output);
        Assert.Contains("spring: 4 of 4 steps done", output);
        AssertEachOnce();
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task What_was_begun_goes_on_as_it_was_whatever_is_edited_meanwhile(Edit edit)
    {
        _acme.AtMost = edit == Edit.BoundTakenAway ? 100 : null;
        int creates = 0;
        _kill = request => IsCreate(request) && ++creates == 4 ? SandboxFault.None : null;
        (int killed, _) = await RunAsync();
        Assert.NotEqual(0, killed);
        Assert.Equal(4, creates);

        await ApplyAsync(edit);
        (int exitCode, string output) = await RunAsync();

        Assert.True(exitCode == 0, output);
        Assert.Contains("spring: 4 of 4 steps done", output);
        AssertEachOnce();
    }

    [Fact]
    public async Task Where_a_step_stays_unknown_it_says_how_to_settle_it()
    {
        await _acme.DisposeAsync();
        _acme = await Organization.StartAsync("acme", Choose, hasHistory: false);
        _kill = request => IsCreate(request) && IsOf(request, "api_acme") ? SandboxFault.ResetBeforeEffect : null;
        await RunAsync();
        (int unknown, string output) = await RunAsync();
        Assert.True(unknown == 1, output);
        // The kill can come when both of acme's steps have begun, and then both are unknown.
        string[] unknownSteps =
        [
            .. Regex.Matches(output, "dotnet run -- settle (acme-[a-z]+) unsent").Select(match => match.Groups[1].Value),
        ];
        Assert.NotEmpty(unknownSteps);
        foreach (string step in unknownSteps)
        {
            (int settled, output) = await RunAsync("settle", step, "unsent");
            Assert.True(settled == 0, output);
        }

        (int done, output) = await RunAsync();

        Assert.True(done == 0, output);
        AssertEachOnce();
    }

    [Fact]
    public async Task Acts_once_however_often_it_is_killed()
    {
        int runs = 0;
        int exitCode;
        string output;
        do
        {
            // Each run gets a little further, and every other time the request that it dies at is lost with it.
            int requests = 0;
            int last = ++runs + 1;
            _kill = _ => ++requests < last ? null : runs % 2 == 0 ? SandboxFault.None : SandboxFault.ResetBeforeEffect;
            (exitCode, output) = await RunAsync();
        }
        while (exitCode != 0 && runs < MostRuns);

        Assert.True(exitCode == 0, output);
        // Each of the four steps is created and looked at. Of those eight requests three runs get 1, 3 and 3 through at the most.
        Assert.True(runs > 3);
        AssertEachOnce();
    }

    [Fact]
    public async Task Without_keys_it_says_in_a_line_for_each_organization_what_to_set()
    {
        using SampleProcess process = new([Path.Combine(_folder, "campaign.json")], []);
        using CancellationTokenSource deadline = new(s_longestRun);

        Assert.Equal(1, await process.RunAsync(deadline.Token));
        Assert.Equal(
            """
            The Close client "acme" has no credential: set Close:acme:ApiKey (in the environment Close__acme__ApiKey), or options.Credential in code.
            The Close client "globex" has no credential: set Close:globex:ApiKey (in the environment Close__globex__ApiKey), or options.Credential in code.
            """,
            process.Output.TrimEnd(),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task A_second_process_on_the_same_file_says_so_and_sends_nothing()
    {
        await using FileStream first = new(
            Path.Combine(_folder, "campaign.db.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        (int exitCode, string output) = await RunAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("Another process runs with ", output);
        Assert.Empty(_acme.Actions);
    }

    [Fact]
    public async Task Run_again_it_does_nothing_and_a_step_that_was_changed_is_refused()
    {
        (int first, string output) = await RunAsync();
        Assert.True(first == 0, output);
        (int second, output) = await RunAsync();
        Assert.True(second == 0, output);
        AssertEachOnce();

        string file = Path.Combine(_folder, "campaign.json");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("grace@example.com", "ada@example.com"));
        (int third, output) = await RunAsync();

        Assert.Equal(1, third);
        Assert.Contains("Give a step that is to do something else another name.", output);
        AssertEachOnce();
    }

    private static bool IsCreate(SandboxRequest request) => request.Method == "POST" && request.Path == BulkPath;

    private static bool IsOf(SandboxRequest request, string key) =>
        request.Headers["Authorization"].Contains(
            Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(key + ":")), StringComparison.Ordinal);

    private static bool IsLook(SandboxRequest request) =>
        request.Method == "GET" && request.Path.Length > BulkPath.Length
        && request.Path.StartsWith(BulkPath, StringComparison.Ordinal);

    private SandboxFault? FaultAt(Moment moment, SandboxRequest request)
    {
        bool isCreate = IsCreate(request);
        int look = IsLook(request) ? _looks[request.Path] = _looks.GetValueOrDefault(request.Path) + 1 : 0;
        return moment switch
        {
            Moment.BeforeAnything => SandboxFault.ResetBeforeEffect,
            Moment.BeforeTheActionArrives when isCreate => SandboxFault.ResetBeforeEffect,
            Moment.BeforeItsAnswer when isCreate => SandboxFault.None,
            Moment.AfterItsAnswer when look == 1 => SandboxFault.None,
            Moment.WhileWaiting when look == 2 => SandboxFault.None,
            _ => null,
        };
    }

    // What the fault is counts for the organization; the process is gone before it could hear of anything.
    private SandboxFault Choose(SandboxRequest request)
    {
        lock (_gate)
        {
            if (_running is null || _kill(request) is not { } fault)
            {
                return SandboxFault.None;
            }

            // When it has ended, the test goes on, and may say how the next one is killed.
            SampleProcess running = _running;
            _running = null;
            _kill = _ => null;
            running.Kill();
            return fault;
        }
    }

    private async Task ApplyAsync(Edit edit)
    {
        _acme.AtMost = edit == Edit.BoundGiven ? 1 : null;
        Func<string, string> change = edit switch
        {
            Edit.SmartViewChanged => text => text
                .Replace(SandboxIds.QualifiedStatus, SandboxIds.PotentialStatus, StringComparison.Ordinal)
                .Replace("founder", "owner", StringComparison.Ordinal),
            Edit.SenderRenamed => text => text.Replace(" Example", " Other", StringComparison.Ordinal),
            Edit.BothGone => _ => "{}",
            _ => text => text,
        };
        await _acme.EditAsync(change);
        await _globex.EditAsync(change);
    }

    private async Task<(int ExitCode, string Output)> RunAsync(params string[] command)
    {
        using CancellationTokenSource deadline = new(s_longestRun);
        using SampleProcess process = new(
            [.. command, Path.Combine(_folder, "campaign.json")], _acme.Settings.Concat(_globex.Settings));
        lock (_gate)
        {
            _running = process;
        }

        int exitCode = await process.RunAsync(deadline.Token);
        return (exitCode, process.Output);
    }

    private void AssertEachOnce()
    {
        string[] expected =
        [
            $"{SandboxIds.OnboardingSequence} ada@example.com",
            $"{SandboxIds.CallSequence} grace@example.com",
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), _acme.Actions);
        expected =
        [
            $"{SandboxIds.OnboardingSequence} grace@example.com",
            $"{SandboxIds.CallSequence} ada@example.com",
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), _globex.Actions);
        Assert.True(_acme.AllDone && _globex.AllDone);
    }
}
