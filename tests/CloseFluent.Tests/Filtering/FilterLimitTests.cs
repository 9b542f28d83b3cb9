using System.Text.Json.Nodes;

namespace CloseFluent.Tests.Filtering;

/// <summary>Filters built by loops: long chains stay flat, deep ones are refused, empty ones too.</summary>
public sealed class FilterLimitTests
{
    private const int Many = 100_000;

    [Fact]
    public void A_long_chain_of_or_is_one_flat_list()
    {
        BulkSelection selection = Leads.Where(lead => Enumerable.Range(0, Many)
            .Select(number => lead.TimesCommunicated.Is(number))
            .Aggregate((left, right) => left | right));

        Assert.Equal(Many, QueryOf(selection)["queries"]!.AsArray().Count);
    }

    [Fact]
    public void A_long_chain_that_grows_to_the_left_is_flat_too()
    {
        BulkSelection selection = Leads.Where(lead => Enumerable.Range(0, Many)
            .Select(number => lead.TimesCommunicated.Is(number))
            .Aggregate((left, right) => right | left));

        Assert.Equal(Many, QueryOf(selection)["queries"]!.AsArray().Count);
        Assert.Equal(Many - 1, (int)QueryOf(selection)["queries"]![0]!["condition"]!["gte"]!);
    }

    [Fact]
    public void A_hundred_thousand_ids_are_one_list()
    {
        LeadId[] ids = [.. Enumerable.Range(0, Many).Select(number => new LeadId($"lead_{number}"))];

        JsonArray sent = QueryOf(Leads.WithIds(ids))["queries"]!.AsArray();

        Assert.Equal(ids.Select(id => id.Value), sent.Select(node => (string)node!["value"]!));
    }

    [Fact]
    public void Nesting_ends_at_a_hundred_levels_with_a_word_of_advice()
    {
        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(
            () => Leads.Where(lead => Nested(lead, 1_000)));

        Assert.Contains("100 levels", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("side by side", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nests_as_deep_as_can_be_is_shown_and_comes_back()
    {
        BulkSelection selection = Leads.Where(lead => Nested(lead, 99));

        Assert.Equal(selection.Json, Leads.FromJson(selection.Json).Json);
        Assert.Contains("\"lte\": 1", Bulk.PauseAllSequences().To(selection).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deep_part_in_JSON_inside_a_deep_filter_can_still_be_shown()
    {
        string deep = new string('[', 250) + new string(']', 250);
        BulkSelection selection = Leads.Where(lead => Nested(
            lead, 90, lead.Name.Meets($$"""{"type":"brand_new","value":{{deep}}}""")));

        Assert.Contains("brand_new", Bulk.PauseAllSequences().To(selection).Json, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_lists_are_refused_and_named()
    {
        AssertRefuses<ArgumentException>("ids", () => Leads.WithIds([]));
        AssertRefuses<ArgumentException>("ids", () => Contacts.WithIds(Enumerable.Empty<ContactId>()));
        AssertRefuses<ArgumentException>("ids", () => Leads.Where(lead => lead.Id.IsAnyOf([])));
        AssertRefuses<ArgumentException>("ids", () => Leads.Where(lead => lead.StatusId.IsAnyOf([])));
        AssertRefuses<ArgumentException>("values", () => Leads.Where(lead => lead.Field("x").AsChoice().IsAnyOf([])));
        AssertRefuses<ArgumentException>("filters", () => Filters.AllOf<LeadFields>([]));
        AssertRefuses<ArgumentException>("filters", () => Filters.AnyOf<LeadFields>([]));
    }

    [Fact]
    public void Nulls_are_refused_and_named()
    {
        AssertRefuses<ArgumentNullException>("first", () => Leads.WithIds((LeadId)null!));
        AssertRefuses<ArgumentNullException>("rest", () => Leads.WithIds("lead_a", "lead_b", null!));
        AssertRefuses<ArgumentNullException>("ids", () => Leads.WithIds((IEnumerable<LeadId>)null!));
        AssertRefuses<ArgumentNullException>("ids", () => Contacts.WithIds([new("cont_a"), null!]));
        AssertRefuses<ArgumentNullException>("condition", () => Leads.Where(null!));
        AssertRefuses<ArgumentException>("condition", () => Contacts.Where(_ => null!));
        AssertRefuses<ArgumentNullException>("condition", () => Leads.Where(lead => lead.Contacts.Any(null!)));
        AssertRefuses<ArgumentNullException>("id", () => Leads.Where(lead => lead.Id.Is(null!)));
        AssertRefuses<ArgumentNullException>("id", () => Leads.Where(lead => lead.StatusId.Is(null!)));
        AssertRefuses<ArgumentNullException>("id", () => Leads.Where(lead => lead.Custom((CustomFieldId)null!).Exists()));
        AssertRefuses<ArgumentNullException>("value", () => Leads.Where(lead => lead.Field("x").AsChoice().Is(null!)));
        AssertRefuses<ArgumentNullException>("words", () => Leads.Where(lead => lead.Name.HasWords(null!)));
        AssertRefuses<ArgumentNullException>("period", () => Leads.Where(lead => lead.DateCreated.Within(null!)));
        AssertRefuses<ArgumentNullException>("moment", () => Leads.Where(lead => lead.DateCreated.OnOrAfter(null!)));
        AssertRefuses<ArgumentNullException>("filters", () => Filters.AnyOf<LeadFields>([null!]));
        AssertRefuses<ArgumentNullException>("left", () => Leads.Where(lead => null! & lead.Name.Exists()));
        AssertRefuses<ArgumentNullException>("right", () => Leads.Where(lead => lead.Name.Exists() | null!));
        AssertRefuses<ArgumentNullException>("key", () => Leads.All.OrderBy(null!));
        AssertRefuses<ArgumentNullException>("key", () => Leads.All.OrderBy(_ => null!));
        AssertRefuses<ArgumentNullException>("json", () => Leads.FromJson(null!));
        AssertRefuses<ArgumentNullException>("query", () => Leads.Search(null!));
    }

    [Fact]
    public void Blanks_are_refused_and_named()
    {
        AssertRefuses<ArgumentException>("words", () => Leads.Where(lead => lead.Name.HasWords(" ")));
        AssertRefuses<ArgumentException>("phrase", () => Leads.Where(lead => lead.Name.HasPhrase("")));
        AssertRefuses<ArgumentException>("beginnings", () => Leads.Where(lead => lead.HasWordsStartingWith("\t")));
        AssertRefuses<ArgumentException>("values", () => Leads.Where(lead => lead.Field("x").AsChoice().IsAnyOf("a", " ")));
        AssertRefuses<ArgumentException>("fieldName", () => Leads.Where(lead => lead.Field("date created").Exists()));
        AssertRefuses<ArgumentException>("objectType", () => Leads.Where(lead => lead.Related("").Any()));
        AssertRefuses<ArgumentException>("referenceType", () => Leads.Where(lead => lead.Field("x").AsReference<UserId>("").Is("user_a")));
        AssertRefuses<ArgumentException>("query", () => Leads.Search(" "));
        AssertRefuses<ArgumentException>("query", () => Leads.Search(" * "));
    }

    [Fact]
    public void Numbers_between_swapped_bounds_are_refused() =>
        AssertRefuses<ArgumentException>("least", () => Leads.Where(lead => lead.TimesCommunicated.Between(3, 2)));

    [Fact]
    public void Times_that_are_not_on_a_day_are_refused()
    {
        AssertRefuses<ArgumentException>("onOrAfter", () => Leads.Where(lead => lead.TimeZone.LocalTimeIsBetween(TimeSpan.FromHours(-1), TimeSpan.FromHours(3))));
        AssertRefuses<ArgumentException>("before", () => Leads.Where(lead => lead.TimeZone.LocalTimeIsBetween(TimeSpan.Zero, TimeSpan.FromHours(24))));
        AssertRefuses<ArgumentException>("before", () => Leads.Where(lead => lead.TimeZone.LocalTimeIsBetween(TimeSpan.FromHours(3), TimeSpan.FromHours(3))));
        AssertRefuses<ArgumentException>("before", () => Leads.Where(lead => lead.TimeZone.LocalTimeIsBetween(TimeSpan.Zero, TimeSpan.FromMilliseconds(1))));
    }

    private static Filter<LeadFields> Nested(LeadFields lead, int levels, Filter<LeadFields>? innermost = null) =>
        Enumerable.Range(1, levels - 1).Aggregate(
            innermost ?? lead.TimesCommunicated.AtMost(1),
            (inner, level) => level % 2 == 0 ? inner & lead.Name.Exists() : inner | lead.Name.Exists());

    private static JsonNode QueryOf(BulkSelection selection) =>
        JsonNode.Parse(selection.Json)!["s_query"]!["queries"]!.AsArray()[1]!;

    private static void AssertRefuses<TException>(string argument, Func<object> call)
        where TException : ArgumentException =>
        Assert.Equal(argument, Assert.ThrowsAny<TException>(call).ParamName);
}
