using CloseFluent.Sandbox;
using CloseFluent.Tests.Shared;
using Microsoft.Data.Sqlite;

namespace CloseFluent.Cluster.Tests;

/// <summary>A campaign whose kept actions were damaged between a kill and the next run.</summary>
public sealed class CampaignTextTests
{
    private static readonly (string Edit, string Line)[] s_damages =
    [
        ("substr(action, 1, length(action) / 2)", "The text is not JSON, or was cut: "),
        ("replace(action, 'example.com', 'example.org')", "$.hash does not fit what the text says: it was edited"),
        ("replace(action, '\"version\":1', '\"version\":2')", "$.version is 2, which a newer CloseFluent wrote"),
        ("''", "The text is not JSON, or was cut: "),
    ];

    [Fact]
    public async Task A_text_that_is_cut_edited_or_newer_is_refused_with_a_line_until_it_is_as_it_was()
    {
        await using SampleCampaign campaign = await SampleCampaign.CreateAsync();
        campaign.Kill = request => SampleCampaign.IsCreate(request) ? SandboxFault.ResetBeforeEffect : null;
        await campaign.RunAsync();
        await ExecuteAsync(campaign, "CREATE TABLE kept AS SELECT id, action FROM campaign_step");

        foreach ((string edit, string line) in s_damages)
        {
            await ExecuteAsync(campaign, $"UPDATE campaign_step SET action = {edit} WHERE outcome IS NULL AND id IN (SELECT id FROM kept)");
            (int refused, string said) = await campaign.RunAsync();
            Assert.True(refused == 1, said);
            Assert.Contains("FAILED: " + line, said, StringComparison.Ordinal);
            await ExecuteAsync(
                campaign, "UPDATE campaign_step SET action = (SELECT action FROM kept WHERE kept.id = campaign_step.id) "
                + "WHERE id IN (SELECT id FROM kept)");
        }

        (int exitCode, string output) = await campaign.RunAsync();
        Assert.True(exitCode == 0, output);
        campaign.AssertEachOnce();
    }

    private static async Task ExecuteAsync(SampleCampaign campaign, string sql)
    {
        await using SqliteConnection connection = new($"Data Source={campaign.Database};Pooling=False");
        await connection.OpenAsync();
        await using SqliteCommand command = new(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
