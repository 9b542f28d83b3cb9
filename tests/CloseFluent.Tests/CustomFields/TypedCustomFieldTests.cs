namespace CloseFluent.Tests.CustomFields;

/// <summary>A custom field whose type is known gives the conditions that fit, and no others.</summary>
public sealed class TypedCustomFieldTests
{
    private const string Id = "cf_1";

    private static readonly IndustryField s_industry = new();

    [Fact]
    public void Each_type_of_field_gives_its_conditions()
    {
        AssertSame(
            lead => lead.Custom(new TextCustomField<LeadFields>(Id)).HasWords("a"), lead => lead.Custom(Id).AsText().HasWords("a"));
        AssertSame(
            lead => lead.Custom(new NumberCustomField<LeadFields>(Id)).AtLeast(5), lead => lead.Custom(Id).AsNumber().AtLeast(5));
        AssertSame(
            lead => lead.Custom(new DateCustomField<LeadFields>(Id)).Within(Period.Today),
            lead => lead.Custom(Id).AsMoment().Within(Period.Today));
        AssertSame(
            lead => lead.Custom(new MomentCustomField<LeadFields>(Id)).Before(Moment.Now),
            lead => lead.Custom(Id).AsMoment().Before(Moment.Now));
        AssertSame(
            lead => lead.Custom(new UserCustomField<LeadFields>(Id)).IsCurrentUser(),
            lead => lead.Custom(Id).AsUserOrGroup().IsCurrentUser());
        AssertSame(
            lead => lead.Custom(new MultiUserCustomField<LeadFields>(Id)).Is("user_1"),
            lead => lead.Custom(Id).AsUserOrGroup().Is("user_1"));
    }

    [Fact]
    public void Choices_are_members_of_their_field()
    {
        AssertSame(
            lead => lead.Custom(s_industry).Is(s_industry.Cars), lead => lead.Custom(s_industry.Id).AsChoice().Is("Cars"));
        AssertSame(
            lead => lead.Custom(s_industry).IsAnyOf(s_industry.Cars, s_industry.Cosmetics),
            lead => lead.Custom(s_industry.Id).AsChoice().IsAnyOf("Cars", "Cosmetics"));
    }

    [Fact]
    public void A_field_belongs_to_the_objects_that_have_it()
    {
        BulkSelection byContact = Leads.Where(lead =>
            lead.Contacts.Any(contact => contact.Custom(new TextCustomField<ContactFields>(Id)).HasWords("a"))
            & lead.Opportunities.Any(opportunity => opportunity.Custom(new NumberCustomField<OpportunityFields>("cf_2")).Is(1)));

        Assert.Contains("\"custom_field_id\": \"cf_1\"", byContact.Json, StringComparison.Ordinal);
        Assert.Contains("\"custom_field_id\": \"cf_2\"", byContact.Json, StringComparison.Ordinal);
    }

#pragma warning disable CLOSE9001 // The name of the reference is an assumption.
    [Fact]
    public void A_field_of_contacts_or_custom_objects_names_one()
    {
        AssertSame(
            lead => lead.Custom(new ContactCustomField<LeadFields>(Id)).Is("cont_1"),
            lead => lead.Custom(Id).AsReference<ContactId>("contact").Is("cont_1"));
        AssertSame(
            lead => lead.Custom(new MultiCustomObjectCustomField<LeadFields>(Id)).IsAnyOf("custobj_1", "custobj_2"),
            lead => lead.Custom(Id).AsReference<CustomObjectId>("custom_object").IsAnyOf("custobj_1", "custobj_2"));
    }
#pragma warning restore CLOSE9001

    [Fact]
    public void A_field_says_what_it_is()
    {
        Assert.Equal((CustomFieldType.Choices, true), (s_industry.Type, s_industry.AcceptsMultipleValues));
        Assert.Equal("Industry (cf_8wtBWsdRU2Fur7GDnEeXQ7ra2Vu7R4hG1SNYdiEhh0F)", s_industry.ToString());
        DateCustomField<LeadFields> due = new(Id);
        Assert.Equal((CustomFieldType.Date, false, Id), (due.Type, due.AcceptsMultipleValues, due.ToString()));
    }

    [Fact]
    public void Choices_are_compared_by_their_text()
    {
        CustomFieldChoice<IndustryField> cars = new("Cars");

        Assert.True(cars == s_industry.Cars && cars.Equals((object)s_industry.Cars) && cars != s_industry.Cosmetics);
        Assert.Equal(cars.GetHashCode(), s_industry.Cars.GetHashCode());
        Assert.Equal("Cars", cars.ToString());
    }

    [Fact]
    public void What_is_missing_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new TextCustomField<LeadFields>(null!));
        Assert.Throws<ArgumentException>(() => new CustomFieldChoice<IndustryField>(" "));
        Assert.Throws<ArgumentNullException>(() => Leads.Where(lead => lead.Custom((NumberCustomField<LeadFields>)null!).Is(1)));
        Assert.Throws<ArgumentNullException>(() => Leads.Where(lead => lead.Custom(s_industry).Is(null!)));
    }

    private static void AssertSame(Func<LeadFields, Filter<LeadFields>> typed, Func<LeadFields, Filter<LeadFields>> untyped) =>
        Assert.Equal(Leads.Where(untyped).Json, Leads.Where(typed).Json);
}
