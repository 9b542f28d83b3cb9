namespace CloseFluent.Tests;

public sealed class JoinedSelectionTests
{
    private static readonly SortableSelection<LeadFields> s_bakeries = Leads.Where(lead => lead.Name.HasWords("bakery"));
    private static readonly SortableSelection<LeadFields> s_two = Leads.WithIds("lead_a", "lead_b");

    [Fact]
    public void Two_selections_joined_are_one_filter()
    {
        Assert.Equal(
            Leads.Where(lead => lead.Name.HasWords("bakery") | lead.Id.IsAnyOf("lead_a", "lead_b")), s_bakeries | s_two);
        Assert.Equal(
            Leads.Where(lead => lead.Name.HasWords("bakery") & lead.Id.IsAnyOf("lead_a", "lead_b")), s_bakeries & s_two);
        Assert.Equal(
            Leads.Where(lead => lead.Name.HasWords("bakery") & !lead.Id.IsAnyOf("lead_a", "lead_b")), s_bakeries.Except(s_two));
    }

    [Fact]
    public void Conditions_of_several_calls_stay_together()
    {
        SortableSelection<LeadFields> both = s_bakeries.Where(lead => lead.Url.Exists());

        Assert.Equal(
            Leads.Where(lead => (lead.Name.HasWords("bakery") & lead.Url.Exists()) | lead.Id.Is("lead_a")),
            both | Leads.WithIds("lead_a"));
        Assert.Equal(
            Leads.Where(lead => !(lead.Name.HasWords("bakery") & lead.Url.Exists())), Leads.All.Except(both));
    }

    [Fact]
    public void Everything_stays_everything()
    {
        Assert.Equal(Leads.All, s_bakeries | Leads.All);
        Assert.Equal(Leads.All, Leads.All | s_bakeries);
        Assert.Equal(s_bakeries, s_bakeries & Leads.All);
        Assert.Equal(s_bakeries, Leads.All & s_bakeries);
        Assert.Equal(s_bakeries, Leads.All.Where(lead => lead.Name.HasWords("bakery")));
    }

    [Fact]
    public void Leaving_everything_out_is_refused() =>
        Assert.Equal("other", Assert.Throws<ArgumentException>(() => s_bakeries.Except(Leads.All)).ParamName);

    [Fact]
    public void A_joined_selection_is_ordered_and_limited_as_a_whole() =>
        Assert.Equal(3, (s_bakeries | s_two).OrderBy(lead => lead.Name).Take(3).Limit);
}
