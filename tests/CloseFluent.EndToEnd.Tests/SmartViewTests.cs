using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests;

public sealed class SmartViewTests
{
    [Fact]
    public async Task Views_of_leads_and_contacts_are_listed()
    {
        using World world = new();
        List<string> ids = [];

        await foreach (SmartView view in world.Close.SmartViews.ListAsync())
        {
            ids.Add(view.Id.Value);
        }

        Assert.Superset(
            new HashSet<string> { SandboxIds.SmartView, SandboxIds.ContactSmartView, SandboxIds.TextSmartView },
            ids.ToHashSet());
    }

    [Fact]
    public async Task A_view_is_found_by_its_exact_name()
    {
        using World world = new();
        SmartView view = await world.Close.SmartViews.GetAsync(SandboxIds.SmartView);

        Assert.Equal(view.Id, (await world.Close.SmartViews.FindAsync(view.Name))!.Id);
        Assert.Null(await world.Close.SmartViews.FindAsync(view.Name + "?"));
    }

    [Fact]
    public async Task A_view_selects_what_it_shows()
    {
        using World world = new();

        BulkSelection leads = Leads.FromSmartView(await world.Close.SmartViews.GetAsync(SandboxIds.SmartView));
        BulkSelection contacts = Contacts.FromSmartView(await world.Close.SmartViews.GetAsync(SandboxIds.ContactSmartView));

        Assert.Equal(new MatchCount(12, 12), await world.Close.CountAsync(leads));
        Assert.Contains("\"sort\"", leads.Json);
        Assert.Equal(new MatchCount(23, 10), await world.Close.CountAsync(contacts));
        await Bulk.Pause(SandboxIds.OnboardingSequence).To(contacts).SendAsync(world.Close);
    }

    [Fact]
    public async Task The_view_of_every_contact_is_not_widened_to_every_lead()
    {
        using World world = new();
        SmartView everyContact = await world.Close.SmartViews.GetAsync(SandboxIds.AllContactsSmartView);

        string message = Assert.Throws<FilterFormatException>(() => Leads.FromSmartView(everyContact)).Message;

        Assert.Contains("write Contacts.All", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Leads.All", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_of_ones_own_leads_is_taken_only_as_the_owner_of_the_key()
    {
        using World world = new();
        SmartView mine = await world.Close.SmartViews.GetByNameAsync("My leads");

        Assert.True(mine.IsUserDependent);
        Assert.Throws<ArgumentException>(() => Leads.FromSmartView(mine));
        BulkSelection leads = Leads.FromSmartView(mine.AsKeyOwner());

        Assert.Equal(
            await world.Close.CountAsync(Leads.Where(lead => lead.CreatedBy.Is(SandboxIds.AdaUser))),
            await world.Close.CountAsync(leads));
    }

    [Fact]
    public async Task An_old_view_becomes_a_text_query()
    {
        using World world = new();
        SmartView old = await world.Close.SmartViews.GetAsync(SandboxIds.TextSmartView);

        BulkSequenceSubscription done = await world.RunAsync(Bulk.PauseAllSequences().To(Leads.FromSmartView(old)));

        Assert.Null(old.SQueryJson);
        Assert.Equal(16, done.ObjectCount);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("*")]
    public void A_view_of_everything_is_not_taken_silently(string? query)
    {
        SmartView everything = new() { Id = SandboxIds.SmartView, Name = "All", Query = query };

        Assert.Throws<ArgumentException>(() => Leads.FromSmartView(everything));
    }
}
