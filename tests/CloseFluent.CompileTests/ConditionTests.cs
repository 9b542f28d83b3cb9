namespace CloseFluent.CompileTests;

/// <summary>Conditions that a field does not take.</summary>
public sealed class ConditionTests
{
    [Fact]
    public Task A_condition_for_a_field_of_another_type() => Verify(UserCode.ShouldNotCompile(
        """
        Leads.Where(lead => lead.Name.AtLeast(3));
        Leads.Where(lead => lead.Name.Within(Period.Today));
        Leads.Where(lead => lead.StatusId.HasWords("won"));
        Leads.Where(lead => lead.TimesCommunicated.HasWords("3"));
        Leads.Where(lead => lead.TimesCommunicated.Within(Last.Days(3)));
        Leads.Where(lead => lead.DateCreated.AtLeast(3));
        Leads.Where(lead => lead.DateCreated.Is(3));
        Leads.Where(lead => lead.TimeZone.HasWords("Berlin"));
        Leads.Where(lead => lead.Emails.Any(email => email.HasReply.Is("yes")));
        Leads.Where(lead => lead.Emails.Any(email => email.Status.HasWords("sent")));
        Leads.Where(lead => lead.Custom("cf_a").HasWords("x"));
        """));

    [Fact]
    public Task A_value_of_another_type() => Verify(UserCode.ShouldNotCompile(
        """
        Leads.Where(lead => lead.Name.HasWords(3));
        Leads.Where(lead => lead.TimesCommunicated.AtLeast("3"));
        Leads.Where(lead => lead.TimesCommunicated.AtLeast(3.5));
        Leads.Where(lead => lead.DateCreated.OnOrAfter("2026-01-31"));
        Leads.Where(lead => lead.DateCreated.OnOrAfter(DateTime.Now));
        Leads.Where(lead => lead.DateCreated.Within(TimeSpan.FromDays(3)));
        Leads.Where(lead => lead.StatusId.IsAnyOf());
        Leads.Where(lead => lead.Id.IsAnyOf());
        """));

    [Fact]
    public Task A_field_that_the_object_has_not() => Verify(UserCode.ShouldNotCompile(
        """
        Leads.Where(lead => lead.Title.HasWords("intern"));
        Contacts.Where(contact => contact.StatusId.Exists());
        Leads.Where(lead => lead.Contacts.Title.HasWords("intern"));
        Leads.Where(lead => lead.Contacts.HasWords("intern"));
        """));

    [Fact]
    public Task A_condition_on_another_object() => Verify(UserCode.ShouldNotCompile(
        """
        LeadStatusId won = "stat_a";
        Leads.Where(lead => lead.Contacts.Any(contact => lead.StatusId.Is(won)));
        Leads.Where(lead => lead.Contacts.Any(contact => contact.Title.HasWords("intern") & lead.StatusId.Is(won)));
        Leads.Where(lead => lead.Name.Exists() & Filters.AnyOf<ContactFields>([]));
        """));

    [Fact]
    public Task A_condition_computed_in_CSharp() => Verify(UserCode.ShouldNotCompile(
        """
        Leads.Where(lead => true);
        Leads.Where(lead => lead.Name.ToString() == "Acme");
        Leads.Where(lead => lead.Name);
        Leads.Where(lead => { lead.Name.HasWords("Acme"); });
        Leads.Where(lead => lead.Name.HasWords("Acme") ? true : false);
        bool found = Leads.Where(lead => lead.Name.Exists());
        """));

    [Fact]
    public Task Joining_a_condition_with_a_bool() => Verify(UserCode.ShouldNotCompile(
        """
        bool onlyNamed = true;
        Leads.Where(lead => lead.Url.Exists() && onlyNamed);
        Leads.Where(lead => onlyNamed || lead.Name.Exists());
        """));

    [Fact]
    public Task Relations_without_a_quantor() => Verify(UserCode.ShouldNotCompile(
        """
        Leads.Where(lead => lead.Contacts);
        Leads.Where(lead => lead.Contacts.All(contact => contact.Title.Exists()));
        Leads.Where(lead => lead.Contacts.Count() > 3);
        Leads.Where(lead => !lead.Contacts);
        """));
}
