using System.Text.Json.Nodes;

namespace CloseFluent.Tests.Filtering.Selections;

public sealed class SelectionTests
{
    [Fact]
    public void Says_its_object_type_even_where_it_takes_all()
    {
        JsonAssert.SameMeaning(
            """{"s_query":{"type":"and","queries":[{"type":"object_type","object_type":"lead"}]}}""", Leads.All.Json);
        JsonAssert.SameMeaning(
            """{"s_query":{"type":"and","queries":[{"type":"object_type","object_type":"contact"}]}}""", Contacts.All.Json);
    }

    [Fact]
    public void Holds_one_id_without_a_list_around_it()
    {
        JsonAssert.SameMeaning(
            """{"s_query":{"type":"and","queries":[{"type":"object_type","object_type":"contact"},{"type":"id","value":"cont_a"}]}}""",
            Contacts.WithIds("cont_a").Json);
        Assert.Equal(Leads.WithIds("lead_a"), Leads.WithIds([new LeadId("lead_a")]));
        Assert.Equal(Leads.WithIds("lead_a", "lead_b"), Leads.WithIds([new("lead_a"), new("lead_b")]));
    }

    [Fact]
    public void Orders_by_each_key_in_turn() => Assert.Equal(
        ["asc name", "desc date_created", "asc times_communicated", "desc date_updated"],
        SortOf(Leads.All
            .OrderBy(lead => lead.Name)
            .ThenByDescending(lead => lead.DateCreated)
            .ThenBy(lead => lead.TimesCommunicated)
            .ThenByDescending(lead => lead.DateUpdated)));

    [Fact]
    public void Orders_contacts_too() =>
        Assert.Equal(["desc name"], SortOf(Contacts.All.OrderByDescending(contact => contact.Name)));

    [Fact]
    public void Orders_by_a_custom_field() => JsonAssert.SameMeaning(
        """[{"direction":"asc","field":{"type":"custom_field","custom_field_id":"cf_a"}}]""",
        JsonNode.Parse(Leads.All.OrderBy(lead => lead.Custom("cf_a").AsNumber()).Json)!["sort"]!.ToJsonString());

    [Fact]
    public void Can_be_continued_twice_without_one_branch_telling_the_other()
    {
        SortableSelection<LeadFields> all = Leads.All;
        SortedSelection<LeadFields> byName = all.OrderBy(lead => lead.Name);

        Assert.Equal(["asc name", "asc url"], SortOf(byName.ThenBy(lead => lead.Url)));
        Assert.Equal(["asc name", "desc date_created"], SortOf(byName.ThenByDescending(lead => lead.DateCreated)));
        Assert.Equal(["asc name"], SortOf(byName.Take(1)));
        Assert.Empty(SortOf(all));
        Assert.Null(byName.Limit);
    }

    [Fact]
    public void Takes_by_the_last_limit()
    {
        BulkSelection kept = Leads.All;

        Assert.Equal(3, Leads.All.Take(5).Take(3).Limit);
        Assert.Equal(5, Leads.All.OrderBy(lead => lead.Name).Take(5).Limit);
        Assert.Equal(5, kept.Take(5).Limit);
        Assert.Equal(int.MaxValue, (int)JsonNode.Parse(Leads.All.Take(int.MaxValue).Json)!["results_limit"]!);
        Assert.False(JsonNode.Parse(kept.Json)!.AsObject().ContainsKey("results_limit"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Refuses_a_limit_that_is_not_positive(int limit)
    {
        Func<BulkSelection>[] calls =
        [
            () => Leads.All.Take(limit),
            () => Leads.All.OrderBy(lead => lead.Name).Take(limit),
            () => Leads.Search("x").Take(limit),
        ];

        Assert.All(calls, call =>
        {
            ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(call);
            Assert.Equal("limit", refusal.ParamName);
            Assert.Contains("leave Take out", refusal.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Is_equal_where_it_is_sent_as_the_same()
    {
        BulkSelection selection = Leads.Where(lead => lead.Name.Exists()).OrderBy(lead => lead.Name).Take(3);
        BulkSelection same = Leads.Where(lead => lead.Name.Exists()).OrderBy(lead => lead.Name).Take(3);
        BulkSelection[] others =
        [
            selection.Take(4),
            Leads.Where(lead => lead.Url.Exists()).OrderBy(lead => lead.Name).Take(3),
            Leads.Where(lead => lead.Name.Exists()).OrderByDescending(lead => lead.Name).Take(3),
            Leads.Where(lead => lead.Name.Exists()).Take(3),
            Contacts.All,
            Leads.All,
            Leads.Search("x"),
        ];

        Assert.Equal(selection, same);
        Assert.Equal(selection.GetHashCode(), same.GetHashCode());
        Assert.Equal(others.Length + 1, others.Append(selection).Distinct().Count());
        Assert.False(selection.Equals(null));
    }

    [Fact]
    public void Runs_its_condition_once()
    {
        int runs = 0;
        BulkSelection selection = Leads.Where(lead =>
        {
            runs++;
            return lead.Name.Exists();
        });

        Assert.Equal(selection.Json, selection.Json);
        Assert.Equal(1, runs);
    }

    [Fact]
    public void Reads_a_sequence_of_ids_once()
    {
        int reads = 0;
        IEnumerable<LeadId> Ids()
        {
            reads++;
            yield return "lead_a";
            yield return "lead_b";
        }

        BulkSelection selection = Leads.WithIds(Ids());

        Assert.Equal(selection.Json, selection.Json);
        Assert.Equal(1, reads);
    }

    private static IEnumerable<string> SortOf(BulkSelection selection) =>
        (JsonNode.Parse(selection.Json)!["sort"]?.AsArray() ?? [])
            .Select(key => $"{key!["direction"]} {key["field"]!["field_name"]}");
}
