using CloseFluent.Sandbox;
using CloseFluent.Tests.Shared;

namespace CloseFluent.Cluster.Tests;

/// <summary>What the sample campaign refuses to begin, or to do again.</summary>
public sealed class CampaignRefusalTests
{
    [Fact]
    public async Task Without_keys_it_says_in_a_line_for_each_organization_what_to_set()
    {
        await using SampleCampaign campaign = await SampleCampaign.CreateAsync();
        using SampleProcess process = new([campaign.CampaignFile], []);
        using CancellationTokenSource deadline = new(TimeSpan.FromMinutes(3));

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
        await using SampleCampaign campaign = await SampleCampaign.CreateAsync();
        await using FileStream first = new(campaign.LockFile, FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        (int exitCode, string output) = await campaign.RunAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("Another process runs with ", output);
        Assert.Empty(campaign.Acme.Actions);
    }

    [Fact]
    public async Task A_step_for_another_organization_than_that_of_the_key_is_not_sent()
    {
        await using SampleCampaign campaign = await SampleCampaign.CreateAsync();
        string text = await File.ReadAllTextAsync(campaign.CampaignFile);
        int acme = text.IndexOf(SandboxIds.Organization, StringComparison.Ordinal);
        await File.WriteAllTextAsync(
            campaign.CampaignFile, text.Remove(acme, SandboxIds.Organization.Length).Insert(acme, "orga_another"));

        (int exitCode, string output) = await campaign.RunAsync();

        Assert.Equal(1, exitCode);
        Assert.Matches($"acme-onboarding: FAILED: .*orga_another.*{SandboxIds.Organization}", output);
        Assert.Contains("spring: 3 of 4 steps done", output);
        Assert.Single(campaign.Acme.Actions);
    }

    [Fact]
    public async Task Run_again_it_does_nothing_and_a_step_that_was_changed_is_refused()
    {
        await using SampleCampaign campaign = await SampleCampaign.CreateAsync();
        (int first, string output) = await campaign.RunAsync();
        Assert.True(first == 0, output);
        (int second, output) = await campaign.RunAsync();
        Assert.True(second == 0, output);
        campaign.AssertEachOnce();

        string text = await File.ReadAllTextAsync(campaign.CampaignFile);
        await File.WriteAllTextAsync(campaign.CampaignFile, text.Replace("grace@example.com", "ada@example.com"));
        (int third, output) = await campaign.RunAsync();

        Assert.Equal(1, third);
        Assert.Contains("Give a step that is to do something else another name.", output);
        campaign.AssertEachOnce();
    }
}
