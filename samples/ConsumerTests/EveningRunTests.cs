using CloseFluent;
using CloseFluent.Testing;

namespace ConsumerTests;

/// <summary>
/// The evening run waits, repeats and handles faults. Here each of them is told, and no test waits for real.
/// </summary>
public sealed class EveningRunTests
{
    private readonly CloseRecorder _close = new();
    private readonly OnboardingCampaign _campaign;

    public EveningRunTests() => _campaign = new OnboardingCampaign(_close, TestSettings.Value);

    [Fact]
    public async Task Nobody_new_means_nothing_sent()
    {
        _close.SetupCount(0);

        Assert.Equal("Nobody new today.", await _campaign.RunEveningAsync());
        Assert.Empty(_close.Sent);
    }

    [Fact]
    public async Task New_leads_are_subscribed_and_waited_for()
    {
        _close.SetupCount(57).Script(action => action.Created().Loading().Processing(21, of: 57).Done());

        Assert.Equal("57 leads worked through.", await _campaign.RunEveningAsync());
        await Verify(_close.Sent);
        _close.VerifyAllScriptsUsed();
    }

    [Fact]
    public async Task A_busy_Close_is_waited_for()
    {
        _close.SetupCount(57).Script(action => action.RateLimited(TimeSpan.FromSeconds(40)).Created().Done(57));

        Assert.Equal("57 leads worked through.", await _campaign.RunEveningAsync());
        Assert.True(_close.Clock.Elapsed >= TimeSpan.FromSeconds(40));
    }

    [Fact]
    public async Task A_Close_that_is_down_gets_nothing()
    {
        _close.ScriptCount(count => count.Responded(503));

        await Assert.ThrowsAsync<CloseServerException>(() => _campaign.RunEveningAsync());
        Assert.Empty(_close.Sent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lost_response_subscribes_nobody_twice(bool arrived)
    {
        _close.SetupCount(57).Script(action => (arrived ? action.ResponseLost() : action.RequestLost()).Done(57));

        Assert.Equal("57 leads worked through.", await _campaign.RunEveningAsync());
        Assert.Single(_close.Sent);
    }

    [Fact]
    public async Task A_refusal_is_reported_to_the_team()
    {
        _close.SetupCount(57).Script(action => action.Refused("sequence_id", "Object does not exist."));

        Assert.Equal("Close refused it: sequence_id: Object does not exist.", await _campaign.RunEveningAsync());
    }

    [Fact]
    public async Task An_error_on_the_way_is_reported_to_the_team()
    {
        _close.SetupCount(57).Script(action => action.Processing(21, of: 57).Error());

        Assert.Equal("Close stopped at 21 leads; somebody must look.", await _campaign.RunEveningAsync());
    }
}
