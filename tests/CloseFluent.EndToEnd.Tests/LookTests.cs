using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests;

public sealed class LookTests
{
    [Fact]
    public async Task A_count_knows_all_and_what_the_limit_leaves()
    {
        using World world = new();

        Assert.Equal(new MatchCount(12, 12), await world.Close.CountAsync(World.Qualified));
        Assert.Equal(new MatchCount(12, 5), await world.Close.CountAsync(World.Qualified.Take(5)));
        Assert.Equal(new MatchCount(12, 12), await world.Close.CountAsync(World.Qualified.Take(500)));
        Assert.Equal(new MatchCount(80, 80), await world.Close.CountAsync(Contacts.All));
    }

    [Fact]
    public async Task A_preview_shows_the_first_in_order_with_their_names()
    {
        using World world = new();
        SortedSelection<LeadFields> byName = Leads.All.OrderBy(lead => lead.Name);

        IReadOnlyList<SelectedObject> first = await world.Close.PreviewAsync(byName, 5);
        IReadOnlyList<SelectedObject> limited = await world.Close.PreviewAsync(byName.Take(2), 5);

        Assert.Equal(5, first.Count);
        Assert.All(first, lead => Assert.Equal("lead", lead.ObjectType));
        Assert.Equal(first.Select(lead => lead.Name).Order(StringComparer.OrdinalIgnoreCase), first.Select(lead => lead.Name));
        Assert.Equal(first.Take(2), limited);
    }

    [Fact]
    public async Task A_preview_of_contacts_shows_contacts()
    {
        using World world = new();

        IReadOnlyList<SelectedObject> contacts = await world.Close.PreviewAsync(
            Contacts.Where(contact => contact.Id.Is(SandboxIds.BakeryContact)), 10);

        SelectedObject contact = Assert.Single(contacts);
        Assert.Equal(("contact", SandboxIds.BakeryContact), (contact.ObjectType, contact.Id));
        Assert.False(string.IsNullOrEmpty(contact.Name));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(201)]
    public async Task A_preview_shows_1_to_200(int count)
    {
        using World world = new();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => world.Close.PreviewAsync(Leads.All, count));
    }

    [Fact]
    public async Task A_text_query_can_be_neither_counted_nor_previewed()
    {
        using World world = new();
        BulkSelection text = Leads.Search("bakery");

        await Assert.ThrowsAsync<NotSupportedException>(() => world.Close.CountAsync(text));
        await Assert.ThrowsAsync<NotSupportedException>(() => world.Close.PreviewAsync(text, 5));
        Assert.Empty(world.Wire.Requests);
    }

    [Fact]
    public async Task A_hundred_thousand_ids_can_be_counted()
    {
        using World world = new();
        BulkSelection many = Leads.WithIds(
            Enumerable.Range(0, 100_000).Select(i => new LeadId($"lead_{i:D43}")).Append(SandboxIds.BakeryLead));

        Assert.Equal(1, (await world.Close.CountAsync(many)).Total);
    }
}
