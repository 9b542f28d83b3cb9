using CloseFluent.Sandbox;
using CloseFluent.Tests.Shared;

namespace CloseFluent.Cluster.Tests;

/// <summary>A campaign that is killed when its actions have begun, and edited before it is run again.</summary>
public sealed class CampaignEditTests
{
    public enum Edit
    {
        SmartViewChanged,
        SenderRenamed,
        BothGone,
        BoundGiven,
        BoundTakenAway,
    }

    public static TheoryData<Edit> Edits => [.. Enum.GetValues<Edit>()];

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task What_was_begun_goes_on_as_it_was_whatever_is_edited_meanwhile(Edit edit)
    {
        await using SampleCampaign campaign = await SampleCampaign.CreateAsync();
        campaign.Acme.AtMost = edit == Edit.BoundTakenAway ? 100 : null;
        int creates = 0;
        campaign.Kill = request => SampleCampaign.IsCreate(request) && ++creates == 4 ? SandboxFault.None : null;
        (int killed, _) = await campaign.RunAsync();
        Assert.NotEqual(0, killed);
        Assert.Equal(4, creates);

        campaign.Acme.AtMost = edit == Edit.BoundGiven ? 1 : null;
        await using EditedClose acme = await EditedClose.StartAsync(campaign.Acme.Sandbox, ChangeOf(edit));
        await using EditedClose globex = await EditedClose.StartAsync(campaign.Globex.Sandbox, ChangeOf(edit));
        campaign.Acme.BaseAddress = acme.BaseAddress;
        campaign.Globex.BaseAddress = globex.BaseAddress;
        (int exitCode, string output) = await campaign.RunAsync();

        Assert.True(exitCode == 0, output);
        Assert.Contains("spring: 4 of 4 steps done", output);
        campaign.AssertEachOnce();
    }

    private static Func<string, string> ChangeOf(Edit edit) => edit switch
    {
        Edit.SmartViewChanged => text => text
            .Replace(SandboxIds.QualifiedStatus, SandboxIds.PotentialStatus, StringComparison.Ordinal)
            .Replace("founder", "owner", StringComparison.Ordinal),
        Edit.SenderRenamed => text => text.Replace(" Example", " Other", StringComparison.Ordinal),
        Edit.BothGone => _ => "{}",
        _ => text => text,
    };
}
