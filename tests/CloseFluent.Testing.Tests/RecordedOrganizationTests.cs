namespace CloseFluent.Testing.Tests;

/// <summary>An action that was stored for an organization, sent to a recorder.</summary>
public sealed class RecordedOrganizationTests
{
    private static readonly PauseAction s_stored =
        BulkAction.Parse<PauseAction>(Bulk.Pause("seq_a").ToAllLeads().ToStoredJson(organization: "orga_a"));

    [Fact]
    public async Task A_recorder_of_the_same_organization_records_it()
    {
        CloseRecorder close = new CloseRecorder().SetupOrganization("orga_a");

        await s_stored.SendAsync(close);

        Assert.Equal(s_stored, close.Sent.Single().Action);
    }

    [Fact]
    public async Task A_recorder_of_another_organization_refuses_it_as_a_client_would()
    {
        CloseRecorder close = new CloseRecorder().SetupOrganization("orga_b");

        await Assert.ThrowsAsync<CloseOrganizationMismatchException>(() => s_stored.SendAsync(close));

        Assert.Empty(close.Sent);
    }

    [Fact]
    public async Task Without_a_setup_the_recorder_says_which_one_is_missing()
    {
        UnscriptedCallException missing =
            await Assert.ThrowsAsync<UnscriptedCallException>(() => s_stored.SendAsync(new CloseRecorder()));

        Assert.Contains("Set it up: close.SetupOrganization(id).", missing.Message, StringComparison.Ordinal);
    }
}
