using System.Text.Json;
using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests;

public sealed class GuardTests
{
    [Fact]
    public async Task A_guarded_action_that_takes_too_many_is_not_sent()
    {
        using World world = new();

        CloseMatchLimitException thrown = await Assert.ThrowsAsync<CloseMatchLimitException>(
            () => World.SubscribeQualified.AtMost(11).SendAsync(world.Close));

        Assert.Equal((12, 11), (thrown.Matches, thrown.Bound));
        Assert.Contains("12", thrown.Message);
        Assert.Contains("11", thrown.Message);
        Assert.Contains("leads, not recipients", thrown.Message);
        Assert.Equal(["/api/v1/data/search/"], world.Wire.Requests.Select(request => request.RequestUri!.AbsolutePath));
    }

    [Fact]
    public async Task A_guarded_action_is_sent_with_no_higher_limit()
    {
        using World world = new();

        await World.SubscribeQualified.AtMost(12).SendAsync(world.Close);

        Assert.Equal(12, SentLimit(world));
    }

    [Fact]
    public async Task A_lower_limit_of_the_selection_stays_and_is_what_counts()
    {
        using World world = new();

        await Bulk.Pause(SandboxIds.OnboardingSequence).To(World.Qualified.Take(5)).AtMost(10).SendAsync(world.Close);

        Assert.Equal(5, SentLimit(world));
    }

    [Fact]
    public async Task The_clients_guard_is_on_every_action()
    {
        using World world = new(options => options.MaxMatches = 11);

        await Assert.ThrowsAsync<CloseMatchLimitException>(() => World.SubscribeQualified.SendAsync(world.Close));
        await Assert.ThrowsAsync<CloseMatchLimitException>(() => World.SubscribeQualified.AtMost(100).SendAsync(world.Close));
        await Assert.ThrowsAsync<CloseMatchLimitException>(
            () => Bulk.ResumeAllSequences().ToAllLeads().SendAsync(world.Close));
        await Bulk.Pause(SandboxIds.OnboardingSequence).To(World.Qualified.Take(11)).SendAsync(world.Close);

        Assert.Equal(11, SentLimit(world));
    }

    [Fact]
    public async Task A_text_query_cannot_pass_a_guard()
    {
        using World world = new();
        PauseAction action = Bulk.PauseAllSequences().To(Leads.Search("lead_status:\"Potential\"")).AtMost(1_000);

        CloseMatchLimitException thrown = await Assert.ThrowsAsync<CloseMatchLimitException>(() => action.SendAsync(world.Close));

        Assert.Null(thrown.Matches);
        Assert.Empty(world.Wire.Requests);
    }

    [Fact]
    public async Task Contacts_are_called_contacts()
    {
        using World world = new();
        PauseAction action = Bulk.PauseAllSequences().To(Contacts.All).AtMost(79);

        CloseMatchLimitException thrown = await Assert.ThrowsAsync<CloseMatchLimitException>(() => action.SendAsync(world.Close));

        Assert.Contains("80 contacts", thrown.Message);
        Assert.DoesNotContain("recipients", thrown.Message);
    }

    [Fact]
    public void The_guard_shows_in_the_action()
    {
        SubscribeAction action = World.SubscribeQualified.AtMost(500);

        Assert.Equal(500, action.MaxMatches);
        Assert.Contains("500", action.ToString().Split('\n')[0]);
        Assert.Contains("\"results_limit\": 500", action.Json);
        Assert.NotEqual(World.SubscribeQualified, action);
        Assert.Equal(action, World.SubscribeQualified.AtMost(700).AtMost(500));
        Assert.Equal(action, action.AtMost(600));
    }

    private static int SentLimit(World world) =>
        JsonDocument.Parse(world.Wire.Bodies[^1]).RootElement.GetProperty("results_limit").GetInt32();
}
