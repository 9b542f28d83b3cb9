namespace CloseFluent.CompileTests;

/// <summary>Selections that Close could not carry out as they read.</summary>
public sealed class SelectionTests
{
    [Fact]
    public Task Ordering_after_the_limit() => Verify(UserCode.ShouldNotCompile(
        """
        Leads.All.Take(10).OrderBy(lead => lead.DateCreated);
        Leads.All.Take(10).OrderByDescending(lead => lead.DateCreated);
        """));

    [Fact]
    public Task Ordering_further_without_a_first_order() => Verify(UserCode.ShouldNotCompile(
        """
        Leads.All.ThenBy(lead => lead.Name);
        Contacts.All.ThenByDescending(contact => contact.Name);
        """));

    [Fact]
    public Task Ordering_anew() => Verify(UserCode.ShouldNotCompile(
        "Leads.All.OrderBy(lead => lead.Name).OrderBy(lead => lead.DateCreated);"));

    [Fact]
    public Task Ordering_by_what_cannot_be_sorted_on() => Verify(UserCode.ShouldNotCompile(
        """
        Leads.All.OrderBy(lead => lead.StatusId);
        Leads.All.OrderBy(lead => lead.CreatedBy);
        Leads.All.OrderBy(lead => lead.TimeZone);
        Leads.All.OrderBy(lead => lead.Contacts);
        Leads.All.OrderBy(lead => lead.Id);
        Leads.All.OrderBy(lead => lead.Custom("cf_a"));
        Leads.All.OrderBy(lead => lead.Name.Exists());
        Leads.All.OrderBy("date_created");
        """));

    [Fact]
    public Task A_filter_of_an_imported_selection() => Verify(UserCode.ShouldNotCompile(
        """
        Leads.FromJson("{}").OrderBy(lead => lead.Name);
        Leads.Search("x").OrderBy(lead => lead.Name);
        """));

    [Fact]
    public Task Query_words_that_a_selection_has_not() => Verify(UserCode.ShouldNotCompile(
        """
        Leads.All.Skip(10);
        int count = Leads.All.Count();
        """));
}
