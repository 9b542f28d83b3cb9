namespace CloseFluent.CompileTests;

/// <summary>Operators and methods of C# that a filter cannot carry; the message says what to write instead.</summary>
public sealed class OperatorTests
{
    [Fact]
    public Task Equality() => Verify(UserCode.ShouldNotCompile(
        """
        LeadStatusId won = "stat_a";
        Leads.Where(lead => lead.StatusId == won);
        Leads.Where(lead => lead.StatusId != won);
        Leads.Where(lead => lead.StatusId == "stat_a");
        Leads.Where(lead => lead.Name == "Acme");
        Leads.Where(lead => lead.TimesCommunicated == 3);
        Leads.Where(lead => lead.Description != null);
        Leads.Where(lead => "Acme" == lead.Name);
        Leads.Where(lead => lead.Name == lead.DisplayName);
        """));

    [Fact]
    public Task Equality_of_the_object_itself() => Verify(UserCode.ShouldNotCompile(
        """
        LeadId acme = "lead_a";
        Leads.Where(lead => lead.Id == acme);
        Leads.Where(lead => lead == acme);
        """));

    [Fact]
    public Task Comparison_of_numbers() => Verify(UserCode.ShouldNotCompile(
        """
        Leads.Where(lead => lead.TimesCommunicated > 3);
        Leads.Where(lead => lead.TimesCommunicated >= 3);
        Leads.Where(lead => lead.TimesCommunicated < 3);
        Leads.Where(lead => lead.TimesCommunicated <= 3);
        Leads.Where(lead => 3 < lead.TimesCommunicated);
        """));

    [Fact]
    public Task Comparison_of_moments() => Verify(UserCode.ShouldNotCompile(
        """
        DateTimeOffset noon = default;
        Leads.Where(lead => lead.DateCreated > noon);
        Leads.Where(lead => lead.DateCreated <= noon);
        Leads.Where(lead => lead.DateCreated < DateTime.Now);
        Leads.Where(lead => lead.DateCreated == noon);
        """));

    [Fact]
    public Task Methods_of_text() => Verify(UserCode.ShouldNotCompile(
        """
        Leads.Where(lead => lead.Name.Contains("Acme"));
        Leads.Where(lead => lead.Name.StartsWith("Acme"));
        Leads.Where(lead => lead.Name.EndsWith("Inc"));
        Leads.Where(lead => lead.Name.Equals("Acme"));
        """));

    [Fact]
    public Task A_filter_as_a_condition_of_CSharp() => Verify(UserCode.ShouldNotCompile(
        """
        Leads.Where(lead => lead.Name.Exists() & true);
        Leads.Where(lead => lead.Name.Exists() == true);
        Leads.Where(lead => lead.Name.Exists() ^ lead.Url.Exists());
        """));
}
