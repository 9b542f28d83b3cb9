using static CloseFluent.Sandbox.Tests.Filters;

namespace CloseFluent.Sandbox.Tests;

public sealed class FilterConditionTests
{
    private const int AllLeads = 40;

    private readonly Caller _close = new();

    [Fact]
    public void Exists_and_its_negation_share_out_all()
    {
        const string Exists = """{ "type": "exists" }""";
        Assert.Equal(20, _close.Count(Lead("url", Exists)));
        Assert.Equal(20, _close.Count(Lead("url", Exists, negate: true)));
        int meetings = _close.Count(Lead("num_upcoming_meetings", Exists));
        Assert.InRange(meetings, 1, AllLeads - 1);
        Assert.Equal(0, _close.Count(Lead("num_upcoming_meetings", """{ "type": "number_range", "lte": 0 }""")));
    }

    [Fact]
    public void Boolean_distinguishes_true_from_false()
    {
        int Count(string value) => _close.Count(Related(
            "lead",
            "activity.email",
            Bare("activity.email", "has_reply", $$"""{ "type": "boolean", "value": {{value}} }""")));
        Assert.InRange(Count("true"), 1, AllLeads);
        Assert.InRange(Count("false"), 1, AllLeads);
        Assert.Equal(_close.Count(Related("lead", "activity.email", MatchAll)), Count("true") + Count("false"));
    }

    [Fact]
    public void The_current_user_is_ada()
    {
        int byUser = _close.Count(Lead("created_by", """{ "type": "current_user" }"""));
        Assert.Equal(26, byUser);
        Assert.Equal(byUser, _close.Count(Lead("created_by", Reference("user", "CURRENT_USER"))));
        Assert.Equal(byUser, _close.Count(Lead("created_by", Reference("user", SandboxIds.AdaUser))));
        Assert.Equal(AllLeads - byUser, _close.Count(Lead("created_by", Reference("user", SandboxIds.GraceUser))));
    }

    [Fact]
    public void A_group_means_its_members_where_groups_are_allowed()
    {
        Assert.Equal(20, _close.Count(Custom(SandboxIds.OwnerField, Reference("user_or_group", SandboxIds.SalesGroup))));
        Assert.Equal(10, _close.Count(Custom(SandboxIds.OwnerField, Reference("user_or_group", "CURRENT_USER"))));
        Assert.Equal(0, _close.Count(Custom(SandboxIds.OwnerField, Reference("user", SandboxIds.SalesGroup))));
    }

    [Theory]
    [InlineData("full_words", "Bakery street", 1)]
    [InlineData("full_words", "bakery", 3)]
    [InlineData("full_words", "baker", 0)]
    [InlineData("full_words", "", 0)]
    [InlineData("phrase", "elm street", 1)]
    [InlineData("phrase", "street elm", 0)]
    [InlineData("beginning_of_words", "bak el", 1)]
    [InlineData("beginning_of_words", "akery", 0)]
    public void Text_is_looked_for_by_words(string mode, string value, int expected) =>
        Assert.Equal(expected, _close.Count(Lead("display_name", Text(mode, value))));

    [Fact]
    public void Term_takes_any_of_the_values_and_of_the_choices()
    {
        int gold = _close.Count(Custom(SandboxIds.TierField, """{ "type": "term", "values": ["Gold"] }"""));
        int silver = _close.Count(Custom(SandboxIds.TierField, """{ "type": "term", "values": ["Silver"] }"""));
        int either = _close.Count(Custom(SandboxIds.TierField, """{ "type": "term", "values": ["Gold", "Silver"] }"""));
        Assert.InRange(either, Math.Max(gold, silver), gold + silver - 1);
        Assert.Equal(0, _close.Count(Custom(SandboxIds.TierField, """{ "type": "term", "values": ["gold"] }""")));
    }

    [Theory]
    [InlineData("""{ "type": "number_range", "gte": 20, "lt": 50 }""", 3)]
    [InlineData("""{ "type": "number_range", "gt": 20, "lte": 50 }""", 3)]
    [InlineData("""{ "type": "number_range", "gt": 19.5, "lt": 20.5 }""", 1)]
    [InlineData("""{ "type": "number_range", "gte": null, "lt": 15 }""", 1)]
    public void Numbers_lie_in_a_range_with_either_kind_of_end(string condition, int expected) =>
        Assert.Equal(expected, _close.Count(Custom(SandboxIds.EmployeesField, condition)));

    [Fact]
    public void Local_time_is_that_of_the_zone_of_the_lead()
    {
        // 09:30 UTC: 10:30 in Lagos, 18:30 in Tokyo, 02:30 in Phoenix, 15:00 in Kolkata.
        int Between(string from, string before) => _close.Count(Lead(
            "timezone_id", $$"""{ "type": "local_time", "on_or_after": "{{from}}", "before": "{{before}}" }"""));
        Assert.Equal(8, Between("10:00:00", "11:00:00"));
        Assert.Equal(16, Between("10:00:00", "18:00:00"));
        Assert.Equal(8, Between("22:00:00", "06:00:00"));
        Assert.Equal(0, Between("06:00:00", "10:00:00"));
    }

    [Fact]
    public void Contact_fields_are_tested_on_contacts()
    {
        Assert.Equal(10, _close.Count(List(
            "and", ContactsOnly, Custom(SandboxIds.NicknameField, Text("full_words", "sparky")))));
        Assert.Equal(11, _close.Count(Field("contact", "emails_count", """{ "type": "number_range", "lt": 1 }""")));
        Assert.Equal(4, _close.Count(Field("contact", "lead_id", Reference("lead", SandboxIds.BakeryLead))));
    }

    private static string Reference(string type, string id) =>
        $$"""{ "type": "reference", "reference_type": "{{type}}", "object_ids": ["{{id}}"] }""";
}
