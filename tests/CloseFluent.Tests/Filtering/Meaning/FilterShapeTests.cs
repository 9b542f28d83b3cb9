using CloseFluent.Grammar;

namespace CloseFluent.Tests.Filtering.Meaning;

#pragma warning disable CLOSE2005 // Filters that the rule finds are what is written here.
public sealed class FilterShapeTests
{
    private static readonly LeadStatusId s_new = "stat_new";
    private static readonly LeadStatusId s_old = "stat_old";
    private static readonly LeadFields s_lead = LeadFields.Instance;
    private static readonly UntypedField<LeadFields> s_custom = s_lead.Custom("cf_1");

    private static readonly Dictionary<string, Filter<LeadFields>> s_nothing = new()
    {
        ["two values at once"] = s_lead.StatusId.Is(s_new) & s_lead.StatusId.Is(s_old),
        ["a value and its opposite"] = s_lead.StatusId.Is(s_new) & !s_lead.StatusId.Is(s_new),
        ["sets without a common value"] = s_lead.StatusId.IsAnyOf("stat_a", "stat_b") & s_lead.StatusId.IsAnyOf("stat_c", "stat_d"),
        ["a set whose values are all left out"] =
            s_lead.StatusId.IsAnyOf("stat_a", "stat_b") & !s_lead.StatusId.Is("stat_a") & !s_lead.StatusId.Is("stat_b"),
        ["three sets that share values two by two"] = s_lead.Id.IsAnyOf("lead_a", "lead_b") & s_lead.Id.IsAnyOf("lead_b", "lead_c")
            & s_lead.Id.IsAnyOf("lead_c", "lead_a"),
        ["numbers apart"] = s_lead.TimesCommunicated.MoreThan(10) & s_lead.TimesCommunicated.LessThan(5),
        ["a number that is excluded"] = s_lead.TimesCommunicated.Between(5, 5) & !s_lead.TimesCommunicated.Is(5),
        ["a range with holes"] = s_lead.TimesCommunicated.AtLeast(1) & s_lead.TimesCommunicated.AtMost(2)
            & !s_lead.TimesCommunicated.Between(0, 1.5m) & !s_lead.TimesCommunicated.MoreThan(1.5m),
        ["nothing left of a field that has a value"] = s_lead.TimesCommunicated.Exists() & !s_lead.TimesCommunicated.MoreThan(3)
            & !s_lead.TimesCommunicated.AtMost(3),
        ["days apart"] = s_lead.DateCreated.OnOrAfter(Moment.StartOf(2026, 5, 1)) & s_lead.DateCreated.Before(Moment.StartOf(2026, 4, 1)),
        ["a day and a moment apart"] = s_lead.DateCreated.OnOrAfter(Moment.StartOf(2026, 5, 3))
            & s_lead.DateCreated.Before(new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero)),
        ["periods apart"] = s_lead.DateCreated.Within(Period.Yesterday) & s_lead.DateCreated.Within(Period.Today),
        ["a period and a distance apart"] = s_lead.DateCreated.Within(Period.LastYear) & s_lead.DateCreated.OnOrAfter(FromNow.Days(1)),
        ["distances apart"] = s_lead.DateCreated.Within(Last.Days(3)) & s_lead.DateCreated.Before(Ago.Weeks(1)),
        ["a value that is not there"] = s_lead.Name.Is("Acme") & s_lead.Name.IsEmpty(),
        ["words that are not there"] = s_lead.Description.HasWords("x") & !s_lead.Description.Exists(),
        ["two names"] = s_lead.Name.Is("Acme") & s_lead.Name.Is("Other"),
        ["a field with several values that is empty"] = s_custom.AsChoice().Is("a") & s_custom.IsEmpty(),
        ["several values all of which are left out"] = s_custom.AsChoice().IsAnyOf("a", "b") & !s_custom.AsChoice().IsAnyOf("b", "a"),
        ["times of day, one within the other"] = s_lead.TimeZone.LocalTimeIsBetween(new TimeOnly(9, 0), new TimeOnly(10, 0))
            & !s_lead.TimeZone.LocalTimeIsBetween(new TimeOnly(22, 0), new TimeOnly(12, 0)),
        ["a contact and no contact"] = s_lead.Contacts.Any(contact => contact.Title.Is("Boss")) & s_lead.Contacts.None(),
        ["a contact whose conditions contradict"] = s_lead.Contacts.Any(contact => contact.Title.Is("Boss") & contact.Title.Is("Clerk")),
        ["a contact that another condition leaves out"] = s_lead.Contacts.Any(contact => contact.Title.Is("Boss"))
            & s_lead.Contacts.None(contact => contact.Title.Exists()),
        ["one of two, and neither"] = (s_lead.StatusId.Is(s_new) | s_lead.Name.Is("x")) & !s_lead.StatusId.Is(s_new)
            & !s_lead.Name.Is("x"),
        ["the opposite of everything"] = !(!s_lead.StatusId.Is(s_new) | !s_lead.StatusId.Is(s_old)),
        ["the user who asks, and nobody"] = s_lead.CreatedBy.IsCurrentUser() & s_lead.CreatedBy.IsEmpty(),
    };

    private static readonly Dictionary<string, Filter<LeadFields>> s_everything = new()
    {
        ["neither one nor the other, with the wrong word"] = !s_lead.StatusId.Is(s_new) | !s_lead.StatusId.Is(s_old),
        ["more than one number or less than a larger one, or nothing"] =
            s_lead.TimesCommunicated.MoreThan(3) | s_lead.TimesCommunicated.LessThan(5) | s_lead.TimesCommunicated.IsEmpty(),
        ["a condition or its opposite"] = s_lead.Contacts.Any() | s_lead.Contacts.None(),
        ["some contact, or none with a title"] = s_lead.Contacts.Any() | s_lead.Contacts.None(contact => contact.Title.Exists()),
        ["everything or something"] = s_lead.Anything() | s_lead.StatusId.Is(s_new),
    };

    private static readonly Dictionary<string, Filter<LeadFields>> s_possible = new()
    {
        ["several values at once"] = s_custom.AsChoice().Is("a") & s_custom.AsChoice().Is("b"),
        ["several numbers at once"] = s_custom.AsNumber().MoreThan(10) & s_custom.AsNumber().LessThan(5),
        ["two contacts"] = s_lead.Contacts.Any(contact => contact.Title.Is("a")) & s_lead.Contacts.Any(contact => contact.Title.Is("b")),
        ["a contact and no such contact"] = s_lead.Contacts.Any(contact => contact.Title.Is("a"))
            & s_lead.Contacts.None(contact => contact.Title.Is("b")),
        ["one name in two spellings"] = s_lead.Name.Is("ACME, Inc.") & s_lead.Name.Is("acme inc"),
        ["words of one text"] = s_lead.Name.HasWords("a") & s_lead.Name.HasWords("b"),
        ["two addresses of one page"] = s_lead.Url.Is("http://a.example") & s_lead.Url.Is("https://a.example"),
        ["a user and a group"] = s_lead.Field("created_by").AsUserOrGroup().Is("user_a")
            & s_lead.Field("created_by").AsUserOrGroup().Is("group_b"),
        ["the user who asks is that user"] = s_lead.CreatedBy.IsCurrentUser() & s_lead.CreatedBy.Is("user_a"),
        ["two time zones"] = s_lead.TimeZone.LocalTimeIsBetween(new TimeOnly(9, 0), new TimeOnly(10, 0))
            & s_lead.TimeZone.LocalTimeIsBetween(new TimeOnly(12, 0), new TimeOnly(13, 0)),
        ["more or less, with nothing left out but what is empty"] =
            s_lead.TimesCommunicated.MoreThan(3) | s_lead.TimesCommunicated.AtMost(3),
        ["yes or no, but not empty"] = s_custom.AsBoolean().IsTrue() | s_custom.AsBoolean().IsFalse(),
        ["neither yes nor no"] = !s_custom.AsBoolean().IsTrue() & !s_custom.AsBoolean().IsFalse(),
        ["days of which one may be yesterday in another zone"] = s_lead.DateCreated.OnOrAfter(Moment.StartOf(2026, 5, 1))
            & s_lead.DateCreated.Before(new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero)),
        ["a month and thirty days"] = s_lead.DateCreated.OnOrAfter(Ago.Days(30)) & s_lead.DateCreated.Before(Ago.Months(1)),
        ["this week and this month"] = s_lead.DateCreated.Within(Period.ThisWeek) & s_lead.DateCreated.Within(Period.LastMonth),
        ["a field that is not known"] = s_lead.Field("new").AsNumber().MoreThan(3) & s_lead.Field("new").AsNumber().LessThan(3),
        ["conditions that are not known"] = s_custom.Meets("""{"type":"new","value":1}""") & s_custom.IsEmpty(),
        ["a condition with a member that is not known"] = s_lead.StatusId.Meets(
            """{"type":"reference","reference_type":"status.lead","object_ids":["a"],"and_before":true}""") & s_lead.StatusId.Is("stat_b"),
    };

    public static TheoryData<string> Nothing { get; } = new(s_nothing.Keys);

    public static TheoryData<string> Everything { get; } = new(s_everything.Keys);

    public static TheoryData<string> Possible { get; } = new(s_possible.Keys);

    [Theory]
    [MemberData(nameof(Nothing))]
    public void A_filter_that_no_object_meets_is_found(string shape)
    {
        Assert.False(Verdict(s_nothing[shape]));
        Assert.True(Verdict(!s_nothing[shape]));
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_filter_that_every_object_meets_is_found(string shape)
    {
        Assert.True(Verdict(s_everything[shape]));
        Assert.False(Verdict(!s_everything[shape]));
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_pasted_filter_that_every_object_meets_is_refused_for_what_its_conditions_say(string shape)
    {
        string json = s_everything[shape].Json;

        Assert.Contains(
            "Its conditions together match everyone: whatever an object is, it meets one of them. Decide who is to be left out. If ",
            Assert.Throws<FilterFormatException>(() => Leads.FromJson(json)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "It has no condition and would match everything.",
            Assert.Throws<FilterFormatException>(() => Leads.FromJson((s_lead.Anything() & s_lead.Anything()).Json)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Possible))]
    public void Any_other_filter_is_not_suspected(string shape)
    {
        Assert.Null(Verdict(s_possible[shape]));
        Assert.Null(Verdict(!s_possible[shape]));
    }

    [Fact]
    public void Thousands_of_ids_are_judged_at_once()
    {
        LeadId[] ids = [.. Enumerable.Range(0, 20_000).Select(id => (LeadId)$"lead_{id}")];

        Assert.Null(Verdict(s_lead.Id.IsAnyOf(ids) & s_lead.Id.IsAnyOf([.. ids.Skip(19_999), "lead_x"])));
        Assert.False(Verdict(s_lead.Id.IsAnyOf(ids) & s_lead.Id.IsAnyOf("lead_x", "lead_y")));
        Assert.False(Verdict(s_lead.Id.IsAnyOf(ids) & !s_lead.Id.IsAnyOf(ids)));
    }

    [Fact]
    public void Choices_without_end_are_not_judged()
    {
        Filter<LeadFields> filter = s_lead.Name.HasWords("x");
        for (int field = 0; field < 60; field++)
        {
            filter &= s_lead.Custom($"cf_{field}").AsChoice().Is("a") | s_lead.Custom($"cf_x{field}").AsChoice().Is("b");
        }

        Assert.Null(Verdict(filter));
        Assert.Null(Verdict(!filter));
    }

    private static bool? Verdict(Filter<LeadFields> filter) =>
        FormulaVerdict.Of(FilterMeaning.Read(filter.Node.Json, ObjectTypes.Lead));
}
