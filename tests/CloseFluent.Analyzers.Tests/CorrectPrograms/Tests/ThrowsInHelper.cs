using FluentAssertions;
using Xunit;

public class HelperTests
{
    [Fact]
    public void Refuses_null() => Refused(() => Bulk.Pause(null!));

    [Fact]
    public async Task Refuses_everything()
    {
        Action pause = () => Bulk.Pause(null!);
        pause.Should().Throw<ArgumentNullException>();
        Func<Task> send = () => Bulk.Pause("seq_1").ToAllLeads().SendAsync(null!);
        await send.Should().ThrowAsync<ArgumentNullException>();
        Leads.All.Invoking(all => all.Take(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static void Refused(Action act) => act.Should().Throw<ArgumentException>();
}
