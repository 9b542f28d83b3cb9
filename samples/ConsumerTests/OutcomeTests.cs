using CloseFluent;
using CloseFluent.Sandbox;
using CloseFluent.Testing;

namespace ConsumerTests;

/// <summary>
/// The other question: not what Close is told, but who hears from us in the end. An embedded Close with two customers
/// answers it.
/// </summary>
public sealed class OutcomeTests : IDisposable
{
    private static readonly OnboardingSettings s_settings = TestSettings.Value;
    private static readonly Customer s_bakery = new("lead_bakery", Plan.Trial);
    private static readonly Customer s_mill = new("lead_mill", Plan.Trial);

    private readonly AutoAdvancingTimeProvider _clock = new();
    private readonly CloseSandbox _sandbox;
    private readonly CloseClient _close;
    private readonly OnboardingCampaign _campaign;

    public OutcomeTests()
    {
        _sandbox = new CloseSandbox(new CloseSandboxOptions
        {
            TimeProvider = _clock,
            Data = new SandboxData()
                .AddLeadStatus(s_settings.QualifiedStatus, "Qualified")
                .AddSequence(s_settings.TrialSequence, "Trial")
                .AddSequence(s_settings.WelcomeCallSequence, "Welcome call", SequenceStepType.Call)
                .AddSender(s_settings.CustomerSuccess)
                .AddUser(s_settings.AccountManager, "Emil", "Example", "emil@example.com")
                .AddLead(s_bakery.Lead, "Elm Street Bakery", lead => lead
                    .Status(s_settings.QualifiedStatus)
                    .Contact("Barbara Baker", "barbara@bakery.example")
                    .Contact("Claude Clerk"))
                .AddLead(s_mill.Lead, "Mill", lead => lead
                    .Status(s_settings.QualifiedStatus).Contact("Mary Miller", "mary@mill.example")),
        });
        CloseClientOptions options = new() { ApiKey = _sandbox.ApiKey, TimeProvider = _clock };
        _close = new CloseClient(options, new HttpClient(_sandbox.CreateHandler()));
        _campaign = new OnboardingCampaign(_close, s_settings);
    }

    public void Dispose() => _close.Dispose();

    [Fact]
    public async Task After_an_upgrade_the_call_replaces_the_mails()
    {
        await _campaign.WelcomeAsync(s_bakery);
        _clock.Advance(TimeSpan.FromMinutes(1));
        await _campaign.UpgradeAsync(s_bakery);
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(
            [
                "Barbara Baker <barbara@bakery.example> of Elm Street Bakery: Trial, paused",
                "Barbara Baker <barbara@bakery.example> of Elm Street Bakery: Welcome call, active",
            ],
            _sandbox.Subscriptions.Select(subscription => subscription.ToString()));
    }

    [Fact]
    public async Task Whoever_complains_hears_nothing_and_the_others_go_on()
    {
        await _campaign.WelcomeAsync(s_bakery);
        await _campaign.WelcomeAsync(s_mill);
        _clock.Advance(TimeSpan.FromMinutes(1));
        await _campaign.ComplainAsync(s_bakery);
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(
            ["lead_bakery: paused", "lead_mill: active"],
            _sandbox.SubscriptionsTo(s_settings.TrialSequence).Select(found => $"{found.LeadId}: {found.Status}"));
    }

    [Fact]
    public async Task The_evening_run_writes_to_everybody_once()
    {
        Assert.Equal("2 leads worked through.", await _campaign.RunEveningAsync());
        Assert.Equal("Nobody new today.", await _campaign.RunEveningAsync());

        Assert.Equal(2, _sandbox.Subscriptions.Count);
    }
}
