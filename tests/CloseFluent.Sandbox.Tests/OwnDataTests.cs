using CloseFluent.Testing;
namespace CloseFluent.Sandbox.Tests;

public sealed class OwnDataTests : IDisposable
{
    private static readonly SequenceId s_trial = "seq_trial";
    private static readonly LeadStatusId s_qualified = "stat_qualified";
    private static readonly Sender s_success = new("emailacct_success", "Customer Success", "success@example.com");

    private static readonly SandboxData s_data = new SandboxData()
        .AddLeadStatus(s_qualified, "Qualified")
        .AddSequence(s_trial, "Trial")
        .AddSequence("seq_call", "Welcome call", SequenceStepType.Email, SequenceStepType.Call)
        .AddSender(s_success)
        .AddLead("lead_bakery", "Elm Street Bakery", lead => lead
            .Status(s_qualified)
            .Contact("Barbara Baker", "barbara@bakery.example", "Founder").Subscribed("seq_call", "paused")
            .Contact("Claude Clerk"))
        .AddLead("lead_mill", "Mill", lead => lead
            .Status(s_qualified).Contact("Mary Miller", "mary@mill.example").Subscribed(s_trial))
        .AddLead("lead_farm", "Farm");

    private readonly AutoAdvancingTimeProvider _clock = new();
    private readonly CloseSandbox _sandbox;
    private readonly CloseClient _close;

    public OwnDataTests()
    {
        _sandbox = new CloseSandbox(new CloseSandboxOptions { Data = s_data, TimeProvider = _clock, IsStrict = true });
        _close = new CloseClient(
            new CloseClientOptions { ApiKey = _sandbox.ApiKey, TimeProvider = _clock }, new HttpClient(_sandbox.CreateHandler()));
    }

    public void Dispose() => _close.Dispose();

    [Fact]
    public async Task The_sandbox_has_what_was_seeded_and_nothing_else()
    {
        Assert.Equal(3, (await _close.CountAsync(Leads.All)).Total);
        Assert.Equal(2, (await _close.CountAsync(Leads.Where(lead => lead.StatusId.Is(s_qualified)))).Total);
        Assert.Equal(s_trial, (await _close.Sequences.FindAsync("Trial"))!.Id);
        Assert.Equal(s_success, await _close.Senders.FindAsync("success@example.com"));
        Assert.Null(await _close.Sequences.FindAsync("Onboarding"));
        Assert.Equal(
            [
                "Barbara Baker <barbara@bakery.example> of Elm Street Bakery: Welcome call, paused",
                "Mary Miller <mary@mill.example> of Mill: Trial, active",
            ],
            _sandbox.Subscriptions.Select(subscription => subscription.ToString()));
    }

    [Fact]
    public async Task It_reports_afterwards_who_is_subscribed()
    {
        BulkSequenceSubscription started = await Bulk.Subscribe(s_trial)
            .From(s_success).Preference(ContactPreference.Contact)
            .To(Leads.Where(lead => lead.StatusId.Is(s_qualified)))
            .SendAsync(_close);
        await _close.BulkSequenceSubscriptions.WaitAsync(started.Id);

        Assert.Equal(
            ["barbara@bakery.example", "mary@mill.example"],
            _sandbox.SubscriptionsTo(s_trial).Select(subscription => subscription.Address));
        await Bulk.PauseAllSequences().ToAllLeads().SendAsync(_close);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.All(_sandbox.Subscriptions, subscription => Assert.Equal("paused", subscription.Status));
    }

    [Fact]
    public async Task Sandboxes_of_the_same_data_stand_alone()
    {
        await Bulk.PauseAllSequences().ToAllLeads().SendAsync(_close);
        _clock.Advance(TimeSpan.FromMinutes(1));

        CloseSandbox other = new(new CloseSandboxOptions { Data = s_data });
        Assert.Equal("active", Assert.Single(other.SubscriptionsTo(s_trial)).Status);
    }

    [Fact]
    public void Only_a_contact_with_an_address_is_subscribed() => Assert.Throws<InvalidOperationException>(
        () => new SandboxData().AddLead("lead_1", "Mill", lead => lead.Contact("Mary").Subscribed(s_trial)));
}
