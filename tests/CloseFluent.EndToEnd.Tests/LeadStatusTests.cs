using CloseFluent.Sandbox;
using CloseFluent.Testing;

namespace CloseFluent.EndToEnd.Tests;

public sealed class LeadStatusTests
{
    [Fact]
    public async Task A_status_is_found_by_its_name_and_selects_its_leads()
    {
        using World world = new();

        LeadStatus? found = await world.Close.LeadStatuses.FindAsync("Qualified");

        Assert.Equal(SandboxIds.QualifiedStatus, found!.Id.Value);
        Assert.Equal($"Qualified ({SandboxIds.QualifiedStatus})", found.ToString());
        Assert.True((await world.Close.CountAsync(Leads.Where(lead => lead.StatusId.Is(found.Id)))).Total > 0);
        Assert.Equal(found.Id, (await world.Close.LeadStatuses.FindAsync(" qualified"))!.Id);
        Assert.Null(await world.Close.LeadStatuses.FindAsync("Qualify"));
    }

    [Fact]
    public async Task All_are_listed()
    {
        using World world = new();
        List<string> names = [];

        await foreach (LeadStatus status in world.Close.LeadStatuses.ListAsync())
        {
            names.Add(status.Name);
        }

        Assert.Equal(["Potential", "Qualified", "Customer", "Bad Fit"], names);
    }

    [Fact]
    public async Task Two_of_one_name_are_an_error_that_names_both()
    {
        CloseRecorder close = new();
        close.AddLeadStatus("stat_new", "New").AddLeadStatus("stat_newer", "New");

        InvalidOperationException thrown =
            await Assert.ThrowsAsync<InvalidOperationException>(() => close.LeadStatuses.FindAsync("New"));

        Assert.Contains("New (stat_new), New (stat_newer)", thrown.Message);
        await Assert.ThrowsAsync<ArgumentException>(() => close.LeadStatuses.FindAsync(" "));
    }
}
