using static CloseFluent.Tests.Words.Samples;

namespace CloseFluent.Tests.Words;

public sealed class PastedFilterWordsTests
{
    [Fact]
    public Task Filters_of_Close() => Verify(new Gallery()
        .Add("leads in a status, oldest first", Leads.FromJson("""
            { "query": { "type": "and", "queries": [
                { "type": "object_type", "object_type": "lead" },
                { "type": "field_condition",
                  "field": { "type": "regular_field", "object_type": "lead", "field_name": "status_id" },
                  "condition": { "type": "reference", "reference_type": "status.lead",
                                 "object_ids": ["stat_YqRzHPQR2iw32P2g0TtA3e4dK0gNxP6CyNxA14aQgtN"] } } ] },
              "results_limit": 200,
              "sort": [ { "direction": "asc",
                  "field": { "type": "regular_field", "object_type": "lead", "field_name": "date_created" } } ] }
            """))
        .Add("one lead", Leads.FromJson("""
            { "type": "and", "queries": [
              { "type": "object_type", "object_type": "lead" },
              { "type": "id", "value": "lead_VjmDOxgu1AOEj2a2gNzyc2ZaolRAW4cAbqSwChJbIip" } ] }
            """))
        .Add("words", Leads.FromJson("""
            { "type": "and", "queries": [ { "type": "object_type", "object_type": "lead" },
              { "type": "text", "mode": "full_words", "value": "bakery" } ] }
            """))
        .Add("duplicates", Leads.FromJson("""
            { "type": "and", "queries": [ { "type": "object_type", "object_type": "lead" },
              { "type": "field_condition",
                "field": { "type": "custom_field", "custom_field_id": "cf_xuFqi1Y68rCl5bS9tWbeoXDVcpPIgFMdCPZU30nX5SU" },
                "condition": { "type": "term", "values": ["Duplicate"] } } ] }
            """))
        .Add("a phrase in the name", Leads.FromJson("""
            { "type": "and", "queries": [ { "type": "object_type", "object_type": "lead" },
              { "type": "field_condition",
                "field": { "type": "regular_field", "object_type": "lead", "field_name": "display_name" },
                "condition": { "type": "text", "mode": "phrase", "value": "acme group" } } ] }
            """))
        .Add("the last 24 hours, from the start of a day", Leads.FromJson(Created("""
            { "type": "moment_range",
              "on_or_after": { "type": "offset", "direction": "past", "moment": { "type": "now" },
                "offset": { "years":0,"months":0,"weeks":0,"days":0,"hours":24,"minutes":0,"seconds":0 }, "which_day_end": "start" },
              "before": { "type": "now" } }
            """)))
        .Add("the larger example", Leads.FromJson("""
            { "type": "and", "queries": [
              { "type": "object_type", "object_type": "lead" },
              { "type": "field_condition",
                "field": { "type": "custom_field", "custom_field_id": "cf_xuFqi1Y68rCl5bS9tWbeoXDVcpPIgFMdCPZU30nX5SU" },
                "condition": { "type": "reference", "reference_type": "user_or_group", "object_ids": ["CURRENT_USER"] } },
              { "type": "has_related", "this_object_type": "lead", "related_object_type": "contact_email",
                "related_query": { "type": "field_condition",
                  "field": { "type": "regular_field", "object_type": "contact_email", "field_name": "email" },
                  "condition": { "type": "text", "mode": "phrase", "value": "example.org" } } },
              { "type": "has_related", "negate": true, "this_object_type": "lead", "related_object_type": "sequence_subscription",
                "related_query": { "type": "field_condition",
                  "field": { "type": "regular_field", "object_type": "sequence_subscription", "field_name": "sequence_id" },
                  "condition": { "type": "reference", "reference_type": "sequence",
                                 "object_ids": ["seq_NDg4XtJ8n2zPS2q0LUIxiw"] } } } ] }
            """))
        .Add("the shape that the app writes", Leads.FromJson("""
            { "negate": false, "queries": [
              { "negate": false, "object_type": "contact", "type": "object_type" },
              { "negate": false, "queries": [
                { "negate": false, "queries": [ { "type": "text", "mode": "beginning_of_words", "value": "bak", "negate": false } ], "type": "and" }
              ], "type": "and" } ], "type": "and" }
            """))
        .Add("everything", Leads.Where(lead => lead.FromJson("""{ "type": "match_all" }""")))
        .Add("Smart View", Leads.FromJson("""{ "type": "saved_search", "saved_search_id": "save_a" }"""))
        .ToString());

    [Fact]
    public Task Unusual_filters() => Verify(new Gallery()
        .Add("unknown kind of object", Leads.FromJson("""{"type":"object_type","object_type":"form_submission"}"""))
        .Add("two kinds of object", Leads.FromJson(And("""{"type":"object_type","object_type":"lead"}""", """{"type":"object_type","object_type":"contact"}""")))
        .Add("one of two kinds", Leads.FromJson("""{"type":"or","queries":[{"type":"object_type","object_type":"lead"},{"type":"object_type","object_type":"contact"}]}"""))
        .Add("not a kind", Leads.FromJson("""{"type":"object_type","object_type":"contact","negate":true}"""))
        .Add("nothing", Leads.FromJson("""{"type":"match_all","negate":true}"""))
        .Add("empty lists", Leads.FromJson(And("""{"type":"and","queries":[]}""", """{"type":"and","queries":[],"negate":true}""")))
        .Add("unknown node", Leads.FromJson("""{"type":"near","place":{"city":"Berlin","country":"DE"},"radius":{"unit":"km","value":25}}"""))
        .Add("unknown node, negated at its end", Leads.FromJson("""{"type":"near","place":{"city":"Berlin","country":"DE"},"radius":{"unit":"km"},"negate":true}"""))
        .Add("unknown node, negated around", Leads.Where(lead => !lead.FromJson("""{"type":"near","place":"Berlin"}""")))
        .Add("pasted condition, negated around", Leads.Where(lead => !lead.FromJson("""{"type":"text","value":"a","mode":"exact","negate":true}""")))
        .Add("known nodes without their members", Leads.FromJson(And("""{"type":"id"}""", """{"type":"text"}""", """{"type":"has_related"}""", """{"type":"field_condition","field":{"type":"x"},"condition":{"type":"exists"}}""")))
        .Add("known conditions of odd shapes", Leads.FromJson(And(
            Created("""{"type":"reference","object_ids":[1]}"""),
            Created("""{"type":"term","values":"a"}"""),
            Created("""{"type":"number_range"}"""),
            Created("""{"type":"number_range","gte":"2","lt":1e400}"""),
            Created("""{"type":"boolean","value":"true"}"""),
            Created("""{"type":"local_time","before":"21:30:15"}"""),
            Created("""{"type":"text","value":7}"""))))
        .Add("odd moments", Leads.FromJson(And(
            Created("""{"type":"moment_range"}"""),
            Created("""{"type":"moment_range","before":"2026-01-01"}"""),
            Created("""{"type":"moment_range","before":{"type":"easter"}}"""),
            Created("""{"type":"moment_range","before":{"type":"offset","direction":"sideways","moment":{"type":"now"},"offset":{"days":1}}}"""),
            Created("""{"type":"moment_range","before":{"type":"offset","direction":"past","moment":{"type":"fixed_local_date","value":"2026-05-01","which":"start"},"offset":{"months":1,"days":2}}}"""),
            Created("""{"type":"moment_range","before":{"type":"offset","direction":"past","moment":{"type":"now"},"offset":{"days":0},"which_day_end":"end"}}"""))))
        .Add("a field of another object", Leads.Where(lead => lead.FromJson("""{"type":"field_condition","field":{"type":"regular_field","object_type":"contact","field_name":"title"},"condition":{"type":"exists"}}""")))
        .Add("an odd order", Leads.FromJson("""{"query":{"type":"id","value":"lead_a"},"sort":[{"direction":"up"},{"field":{"type":"custom_field","custom_field_id":"cf_a"},"direction":"desc"},{},{}]}"""))
        .ToString());

    [Fact]
    public void Typed_and_pasted_filters_have_the_same_words()
    {
        BulkSelection typed = Leads
            .Where(lead => lead.StatusId.Is(Potential) & lead.Sequences.None(s => s.SequenceId.Is(Onboarding))
                & lead.DateCreated.Within(Last.Days(30)))
            .OrderBy(lead => lead.DateCreated)
            .Take(200);

        Assert.Equal(typed.FullDescription, Leads.FromJson(Pasted.Wrap(typed)).FullDescription);
    }

    private static string Created(string condition) =>
        $$"""{"type":"field_condition","field":{"type":"regular_field","object_type":"lead","field_name":"date_created"},"condition":{{condition}}}""";

    private static string And(params string[] nodes) => $$"""{"type":"and","queries":[{{string.Join(',', nodes)}}]}""";
}
