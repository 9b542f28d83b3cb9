namespace CloseFluent.Tests;

public sealed class SelectionChainTests
{
    [Fact]
    public void Conditions_one_after_the_other_must_all_hold()
    {
        BulkSelection together = Leads.Where(lead => lead.Name.HasWords("bakery") & lead.Url.Exists());

        Assert.Equal(together, Leads.Where(lead => lead.Name.HasWords("bakery")).Where(lead => lead.Url.Exists()));
        Assert.Equal(together, Leads.All.Where(lead => lead.Name.HasWords("bakery")).Where(lead => lead.Url.Exists()));
    }

    [Fact]
    public void Ids_can_be_narrowed_by_a_condition() =>
        Assert.Equal(
            Leads.Where(lead => lead.Id.IsAnyOf("lead_a", "lead_b") & lead.Url.Exists()),
            Leads.WithIds("lead_a", "lead_b").Where(lead => lead.Url.Exists()));

    [Fact]
    public void Values_are_compared_by_what_they_say()
    {
        Assert.True(Leads.WithIds("lead_a") == Leads.WithIds("lead_a"));
        Assert.True(Leads.WithIds("lead_a") != Leads.WithIds("lead_b"));
        Assert.True(Moment.StartOf(2026, 1, 1) == Moment.StartOf(2026, 1, 1));
        Assert.True(Last.Days(3) == Period.Between(Ago.Days(3), Moment.Now));
        Assert.True(Bulk.PauseAllSequences().ToAllLeads() == Bulk.PauseAllSequences().To(Leads.All));
        Assert.True(Bulk.PauseAllSequences().ToAllLeads() != Bulk.PauseAllSequences().ToAllLeads().AtMost(3));
        Assert.True(new Sender("emailacct_a", "Ada", "a@example.com") == new Sender("emailacct_a", "Ada", "a@example.com"));
    }
}
