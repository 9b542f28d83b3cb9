using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests;

public sealed class SenderTests
{
    [Fact]
    public async Task Only_accounts_that_may_send_are_listed()
    {
        using World world = new();
        List<Sender> senders = [];

        await foreach (Sender sender in world.Close.Senders.ListAsync())
        {
            senders.Add(sender);
        }

        Assert.Contains(World.Ada, senders);
        Assert.Contains(senders, sender => sender.Account.Value == SandboxIds.GraceAccount);
        Assert.DoesNotContain(senders, sender => sender.Account.Value == SandboxIds.ZoomAccount);
        Assert.Equal(senders.Distinct(), senders);
    }

    [Fact]
    public async Task A_sender_is_found_by_address_whatever_its_case()
    {
        using World world = new();

        Assert.Equal(World.Ada, await world.Close.Senders.FindAsync("ADA@example.com"));
        Assert.Null(await world.Close.Senders.FindAsync("nobody@example.com"));
    }
}
