using CloseFluent.Sandbox;
using CloseFluent.Tests.Shared;

namespace CloseFluent.EndToEnd.Tests.Campaigns;

/// <summary>The sample campaign as a real process; each way to kill it is in CloseFluent.Cluster.Tests.</summary>
public sealed class CampaignTests
{
    [Fact]
    public async Task A_campaign_that_is_killed_before_the_response_to_an_action_acts_once()
    {
        await using SampleCampaign campaign = await SampleCampaign.CreateAsync();
        campaign.Kill = request => SampleCampaign.IsCreate(request) ? SandboxFault.None : null;
        (int killed, _) = await campaign.RunAsync();
        (int exitCode, string output) = await campaign.RunAsync();

        Assert.NotEqual(0, killed);
        Assert.True(exitCode == 0, output);
        Assert.Contains("spring: 4 of 4 steps done", output);
        campaign.AssertEachOnce();
    }
}
