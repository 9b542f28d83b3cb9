using System.Text;
using System.Text.RegularExpressions;
using CloseFluent.Sandbox;
using CloseFluent.Tests.Shared;

namespace CloseFluent.Cluster.Tests;

/// <summary>The sample campaign as a real process on two organizations, killed at its worst moments and run again.</summary>
public sealed class CampaignKillTests : IAsyncLifetime
{
    private const int MostRuns = 60;

    private readonly Dictionary<string, int> _looks = [];
    private SampleCampaign _campaign = null!;

    public enum Moment
    {
        BeforeAnything,
        BeforeTheActionArrives,
        BeforeItsAnswer,
        AfterItsAnswer,
        WhileWaiting,
    }

    public static TheoryData<Moment> Moments => [.. Enum.GetValues<Moment>()];

    public async Task InitializeAsync() => _campaign = await SampleCampaign.CreateAsync();

    public async Task DisposeAsync() => await _campaign.DisposeAsync();

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task Acts_once_wherever_it_is_killed(Moment moment)
    {
        _campaign.Kill = request => FaultAt(moment, request);
        (int killed, _) = await _campaign.RunAsync();
        (int exitCode, string output) = await _campaign.RunAsync();

        Assert.NotEqual(0, killed);
        Assert.True(exitCode == 0, output);
        Assert.Contains("spring: 4 of 4 steps done", output);
        _campaign.AssertEachOnce();
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
            _campaign.Kill = _ => ++requests < last ? null : runs % 2 == 0 ? SandboxFault.None : SandboxFault.ResetBeforeEffect;
            (exitCode, output) = await _campaign.RunAsync();
        }
        while (exitCode != 0 && runs < MostRuns);

        Assert.True(exitCode == 0, output);
        // Each of the four steps is created and looked at. Of those eight requests three runs get 1, 3 and 3 through at the most.
        Assert.True(runs > 3);
        _campaign.AssertEachOnce();
    }

    [Fact]
    public async Task Where_a_step_stays_unknown_it_says_how_to_settle_it()
    {
        await _campaign.DisposeAsync();
        _campaign = await SampleCampaign.CreateAsync(hasHistory: false);
        _campaign.Kill = request =>
            SampleCampaign.IsCreate(request) && IsOf(request, "api_acme") ? SandboxFault.ResetBeforeEffect : null;
        await _campaign.RunAsync();
        (int unknown, string output) = await _campaign.RunAsync();
        Assert.True(unknown == 1, output);
        // The kill can come when both of acme's steps have begun, and then both are unknown.
        string[] unknownSteps =
        [
            .. Regex.Matches(output, "dotnet run -- settle (acme-[a-z]+) unsent").Select(match => match.Groups[1].Value),
        ];
        Assert.NotEmpty(unknownSteps);
        foreach (string step in unknownSteps)
        {
            (int settled, output) = await _campaign.RunAsync("settle", step, "unsent");
            Assert.True(settled == 0, output);
        }

        (int done, output) = await _campaign.RunAsync();

        Assert.True(done == 0, output);
        _campaign.AssertEachOnce();
    }

    private static bool IsOf(SandboxRequest request, string key) =>
        request.Headers["Authorization"].Contains(
            Convert.ToBase64String(Encoding.UTF8.GetBytes(key + ":")), StringComparison.Ordinal);

    private SandboxFault? FaultAt(Moment moment, SandboxRequest request)
    {
        bool isCreate = SampleCampaign.IsCreate(request);
        int look = SampleCampaign.IsLook(request) ? _looks[request.Path] = _looks.GetValueOrDefault(request.Path) + 1 : 0;
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
}
