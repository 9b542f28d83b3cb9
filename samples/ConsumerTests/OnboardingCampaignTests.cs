using CloseFluent;
using CloseFluent.Testing;

namespace ConsumerTests;

/// <summary>One test per decision: what would Close be told? The answers lie beside, as *.verified.txt.</summary>
public sealed class OnboardingCampaignTests
{
    private static readonly Customer s_bakery = new("lead_bakery", Plan.Trial);

    private readonly CloseRecorder _close = new();
    private readonly OnboardingCampaign _campaign;

    public OnboardingCampaignTests() => _campaign = new OnboardingCampaign(_close, TestSettings.Value);

    [Fact]
    public async Task A_trial_gets_the_trial_sequence()
    {
        await _campaign.WelcomeAsync(s_bakery);

        await Verify(_close.Sent);
    }

    [Fact]
    public async Task An_enterprise_is_called()
    {
        await _campaign.WelcomeAsync(s_bakery with { Plan = Plan.Enterprise });

        await Verify(_close.Sent);
    }

    [Fact]
    public async Task An_upgrade_ends_the_trial_first()
    {
        await _campaign.UpgradeAsync(s_bakery);

        await Verify(_close.Sent);
    }

    [Fact]
    public async Task A_team_plan_hears_nothing()
    {
        await _campaign.WelcomeAsync(s_bakery with { Plan = Plan.Team });

        Assert.Empty(_close.Sent);
    }

    [Fact]
    public async Task Nobody_is_welcomed_during_a_complaint()
    {
        await _campaign.WelcomeAsync(s_bakery with { HasOpenComplaint = true });

        Assert.Empty(_close.Sent);
    }

    [Fact]
    public async Task An_upgrade_during_a_complaint_only_ends_the_trial()
    {
        await _campaign.UpgradeAsync(s_bakery with { HasOpenComplaint = true });

        Assert.IsType<PauseAction>(Assert.Single(_close.Sent.Actions));
    }

    // Without a snapshot file: the text stands in the test, and a failure prints what to paste here.
    [Fact]
    public async Task A_complaint_pauses_everything()
    {
        await _campaign.ComplainAsync(s_bakery);

        _close.Sent.ShouldBe(
            """
            Pause the active subscriptions to every sequence for the lead lead_bakery; no e-mail when done.
            POST /bulk_action/sequence_subscription/
            {
              "action_type": "pause",
              "s_query": {
                "type": "and",
                "queries": [
                  {
                    "type": "object_type",
                    "object_type": "lead"
                  },
                  {
                    "type": "id",
                    "value": "lead_bakery"
                  }
                ]
              },
              "send_done_email": false
            }
            """);
    }
}
