using System.Text.Json.Nodes;

namespace CloseFluent.Tests.Filtering;

/// <summary>Filters that Close's own app and documentation show, written with types.</summary>
public sealed class FilterPayloadTests
{
    [Fact]
    public void Leads_of_mine_with_an_address_at_a_domain_that_never_got_a_sequence() => AssertLeads(
        """
        { "type": "and", "queries": [
          { "type": "object_type", "object_type": "lead" },
          { "type": "field_condition",
            "field": { "type": "custom_field", "custom_field_id": "cf_xuFqi1Y68rCl5bS9tWbeoXDVcpPIgFMdCPZU30nX5SU" },
            "condition": { "type": "reference", "reference_type": "user_or_group", "object_ids": ["CURRENT_USER"] } },
          { "type": "has_related", "this_object_type": "lead", "related_object_type": "contact_email",
            "related_query": { "type": "field_condition",
              "field": { "type": "regular_field", "object_type": "contact_email", "field_name": "email" },
              "condition": { "type": "text", "mode": "phrase", "value": "example.org" } } },
          { "type": "has_related", "negate": true, "this_object_type": "lead",
            "related_object_type": "sequence_subscription",
            "related_query": { "type": "field_condition",
              "field": { "type": "regular_field", "object_type": "sequence_subscription", "field_name": "sequence_id" },
              "condition": { "type": "reference", "reference_type": "sequence",
                             "object_ids": ["seq_NDg4XtJ8n2zPS2q0LUIxiw"] } } } ] }
        """,
        lead => lead.Custom("cf_xuFqi1Y68rCl5bS9tWbeoXDVcpPIgFMdCPZU30nX5SU").AsUserOrGroup().IsCurrentUser()
            & lead.EmailAddresses.Any(address => address.Email.HasPhrase("example.org"))
            & lead.Sequences.None(subscription => subscription.SequenceId.Is("seq_NDg4XtJ8n2zPS2q0LUIxiw")));

    [Fact]
    public void Leads_made_in_the_last_24_hours() => AssertLeads(
        """
        { "type": "and", "queries": [
          { "type": "object_type", "object_type": "lead" },
          { "type": "field_condition",
            "field": { "type": "regular_field", "object_type": "lead", "field_name": "date_created" },
            "condition": { "type": "moment_range",
              "on_or_after": { "type": "offset", "direction": "past", "moment": { "type": "now" },
                               "offset": { "years":0,"months":0,"weeks":0,"days":0,"hours":24,"minutes":0,"seconds":0 },
                               "which_day_end": "start" },
              "before": { "type": "now" } } } ] }
        """,
        lead => lead.DateCreated.Between(Ago.Hours(24).AtStartOfDay(), Moment.Now));

    [Fact]
    public void Leads_with_words_anywhere() => AssertLeads(
        """
        { "type": "and", "queries": [ { "type": "object_type", "object_type": "lead" },
          { "type": "text", "mode": "full_words", "value": "bakery" } ] }
        """,
        lead => lead.HasWords("bakery"));

    [Fact]
    public void Leads_with_one_choice_of_a_custom_field() => AssertLeads(
        """
        { "type": "and", "queries": [
          { "type": "object_type", "object_type": "lead" },
          { "type": "field_condition",
            "field": { "type": "custom_field", "custom_field_id": "cf_xuFqi1Y68rCl5bS9tWbeoXDVcpPIgFMdCPZU30nX5SU" },
            "condition": { "type": "term", "values": ["Duplicate"] } } ] }
        """,
        lead => lead.Custom("cf_xuFqi1Y68rCl5bS9tWbeoXDVcpPIgFMdCPZU30nX5SU").AsChoice().Is("Duplicate"));

    [Fact]
    public void Leads_whose_name_holds_a_phrase() => AssertLeads(
        """
        { "type": "and", "queries": [ { "type": "object_type", "object_type": "lead" },
          { "type": "field_condition",
            "field": { "type": "regular_field", "object_type": "lead", "field_name": "display_name" },
            "condition": { "type": "text", "mode": "phrase", "value": "acme group" } } ] }
        """,
        lead => lead.DisplayName.HasPhrase("acme group"));

    [Fact]
    public void Leads_where_it_is_office_time() => AssertLeads(
        """
        { "type": "and", "queries": [ { "type": "object_type", "object_type": "lead" },
          { "type": "field_condition",
            "field": { "type": "regular_field", "object_type": "lead", "field_name": "timezone_id" },
            "condition": { "type": "local_time", "on_or_after": "08:00:00", "before": "21:00:00" } } ] }
        """,
        lead => lead.TimeZone.LocalTimeIsBetween(new TimeOnly(8, 0), new TimeOnly(21, 0)));

    [Fact]
    public void Leads_several_by_id() => JsonAssert.SameMeaning(
        """
        {"s_query":{"type":"and","queries":[{"type":"object_type","object_type":"lead"},
          {"type":"or","queries":[{"type":"id","value":"lead_a"},{"type":"id","value":"lead_b"}]}]}}
        """,
        Leads.WithIds("lead_a", "lead_b").Json);

    [Fact]
    public void Sorted_latest_first() => JsonAssert.SameMeaning(
        """
        [{ "direction": "desc", "field": { "type": "regular_field", "object_type": "lead", "field_name": "date_created" } }]
        """,
        JsonNode.Parse(Leads.All.OrderByDescending(lead => lead.DateCreated).Json)!["sort"]!.ToJsonString());

    [Fact]
    public void Conditions_of_every_kind()
    {
        AssertCondition("""{"type":"exists"}""", lead => lead.Field("x").Exists());
        AssertCondition("""{"type":"boolean","value":true}""", lead => lead.Field("x").AsBoolean().IsTrue());
        AssertCondition("""{"type":"boolean","value":false}""", lead => lead.Field("x").AsBoolean().IsFalse());
        AssertCondition("""{"type":"current_user"}""", lead => lead.Field("x").AsUser().IsCurrentUser());
        AssertCondition("""{"type":"reference","reference_type":"user","object_ids":["user_a"]}""", lead => lead.Field("x").AsUser().Is("user_a"));
        AssertCondition("""{"type":"reference","reference_type":"user_or_group","object_ids":["group_a","user_b"]}""", lead => lead.Field("x").AsUserOrGroup().IsAnyOf("group_a", "user_b"));
        AssertCondition("""{"type":"reference","reference_type":"status.lead","object_ids":["stat_a"]}""", lead => lead.Field("x").AsReference<LeadStatusId>("status.lead").Is("stat_a"));
        AssertCondition("""{"type":"text","mode":"full_words","value":"a b"}""", lead => lead.Field("x").AsText().HasWords("a b"));
        AssertCondition("""{"type":"text","mode":"beginning_of_words","value":"a"}""", lead => lead.Field("x").AsText().HasWordsStartingWith("a"));
        AssertCondition("""{"type":"number_range","gt":3}""", lead => lead.Field("x").AsNumber().MoreThan(3));
        AssertCondition("""{"type":"number_range","gte":3}""", lead => lead.Field("x").AsNumber().AtLeast(3));
        AssertCondition("""{"type":"number_range","lt":3}""", lead => lead.Field("x").AsNumber().LessThan(3));
        AssertCondition("""{"type":"number_range","lte":-3.5}""", lead => lead.Field("x").AsNumber().AtMost(-3.5m));
        AssertCondition("""{"type":"number_range","gte":3,"lte":3}""", lead => lead.Field("x").AsNumber().Is(3));
        AssertCondition("""{"type":"number_range","gte":0.1,"lte":0.2}""", lead => lead.Field("x").AsNumber().Between(0.1m, 0.2m));
        AssertCondition("""{"type":"term","values":["a","b"]}""", lead => lead.Field("x").AsChoice().IsAnyOf("a", "b"));
        AssertCondition("""{"type":"brand_new","value":[1]}""", lead => lead.Field("x").Meets("""{ "type": "brand_new", "value": [1] }"""));
    }

    [Fact]
    public void Negation_is_on_the_node_that_it_negates() => JsonAssert.SameMeaning(
        """
        {"type":"field_condition","negate":true,"field":{"type":"regular_field","object_type":"lead","field_name":"x"},
         "condition":{"type":"exists"}}
        """,
        LeadFilter(lead => lead.Field("x").IsEmpty()));

    [Fact]
    public void Twice_negated_is_not_negated() => Assert.Equal(
        LeadFilter(lead => lead.Name.Exists() | lead.Url.Exists()),
        LeadFilter(lead => !!(lead.Name.Exists() || lead.Url.Exists())));

    [Fact]
    public void Joined_by_and_or_in_either_spelling_is_one_flat_list()
    {
        string flat = LeadFilter(lead => Filters.AllOf([lead.Name.Exists(), lead.Url.Exists(), lead.StatusId.Exists()]));

        Assert.Equal(flat, LeadFilter(lead => lead.Name.Exists() & lead.Url.Exists() & lead.StatusId.Exists()));
        Assert.Equal(flat, LeadFilter(lead => lead.Name.Exists() && (lead.Url.Exists() && lead.StatusId.Exists())));
        Assert.Equal(3, JsonNode.Parse(flat)!["queries"]!.AsArray().Count);
    }

    private static void AssertCondition(string condition, Func<LeadFields, Filter<LeadFields>> filter) => JsonAssert.SameMeaning(
        $$"""
        {"type":"field_condition","field":{"type":"regular_field","object_type":"lead","field_name":"x"},"condition":{{condition}}}
        """,
        LeadFilter(filter));

    private static void AssertLeads(string query, Func<LeadFields, Filter<LeadFields>> filter) =>
        JsonAssert.SameMeaning($$"""{"s_query":{{query}}}""", Leads.Where(filter).Json);

    private static string LeadFilter(Func<LeadFields, Filter<LeadFields>> filter)
    {
        string? json = null;
        _ = Leads.Where(lead =>
        {
            Filter<LeadFields> made = filter(lead);
            json = made.Json;
            return made;
        });
        return json!;
    }
}
