namespace CloseFluent.Tests.Filtering;

/// <summary>Conditions that nobody meets, so that their denial is met by everybody.</summary>
public sealed class EmptyConditionTests
{
    public static TheoryData<string, string> EmptyNodes { get; } = new()
    {
        { """{"type":"text","mode":"full_words","value":""}""", ".value" },
        { """{"type":"text","mode":"phrase","value":" \t\u00a0"}""", ".value" },
        { """{"type":"text","mode":"exact_value","value":null}""", ".value" },
        { """{"type":"id","value":""}""", ".value" },
        { """{"type":"id","value":null}""", ".value" },
        { """{"type":"saved_search","saved_search_id":""}""", ".saved_search_id" },
        { """{"type":"or","queries":[]}""", ".queries" },
    };

    public static TheoryData<string, string> EmptyConditions { get; } = new()
    {
        { """{"type":"reference","reference_type":"status.lead","object_ids":[]}""", ".object_ids" },
        { """{"type":"reference","reference_type":"status.lead","object_ids":null}""", ".object_ids" },
        { """{"type":"reference","reference_type":"status.lead","object_ids":["",null]}""", ".object_ids" },
        { """{"type":"term","values":[]}""", ".values" },
        { """{"type":"term","values":null}""", ".values" },
        { """{"type":"term","values":[""]}""", ".values" },
        { """{"type":"text","mode":"beginning_of_words","value":""}""", ".value" },
        { """{"type":"text","mode":"full_words","value":"  "}""", ".value" },
        { """{"type":"number_range","gt":5,"lt":3}""", "" },
        { """{"type":"number_range","gt":5,"lt":5}""", "" },
        { """{"type":"number_range","gte":5,"lt":5}""", "" },
        { """{"type":"number_range","gt":5,"lte":5}""", "" },
        { """{"type":"number_range","gte":5.5,"lte":5.4}""", "" },
        { """{"type":"moment_range","on_or_after":{"type":"now"},"before":{"type":"now"}}""", "" },
        { """{"type":"moment_range","on_or_after":{"type":"fixed_utc","value":"2026-02-01T00:00:00Z"},"before":{"type":"fixed_utc","value":"2026-01-01T00:00:00Z"}}""", "" },
        { """{"type":"moment_range","on_or_after":{"type":"fixed_local_date","value":"2026-02-01","which":"end"},"before":{"type":"fixed_local_date","value":"2026-02-01","which":"start"}}""", "" },
        { """{"type":"moment_range","on_or_after":{"type":"now"},"before":""" + Ago("\"days\":1") + "}", "" },
        { """{"type":"moment_range","on_or_after":""" + Ago("\"days\":30") + ",\"before\":" + Ago("\"months\":2") + "}", "" },
        { """{"type":"local_time","on_or_after":"08:00:00","before":"08:00:00"}""", "" },
    };

    public static TheoryData<string> ConditionsThatSomebodyMeets { get; } = new(
        """{"type":"reference","reference_type":"user"}""",
        """{"type":"reference","reference_type":"user","object_ids":["CURRENT_USER"]}""",
        """{"type":"term","values":["","a"]}""",
        """{"type":"text","mode":"new","value":{"new":""}}""",
        """{"type":"number_range","gte":5,"lte":5}""",
        """{"type":"number_range","gt":5,"lt":"3"}""",
        """{"type":"moment_range","on_or_after":{"type":"now"},"before":null}""",
        """{"type":"moment_range","on_or_after":{"type":"fixed_local_date","value":"2026-02-01","which":"start"},"before":{"type":"fixed_local_date","value":"2026-02-01","which":"end"}}""",
        """{"type":"moment_range","on_or_after":{"type":"fixed_local_date","value":"2026-02-01","which":"start"},"before":{"type":"fixed_utc","value":"2026-02-01T00:00:00Z"}}""",
        """{"type":"moment_range","before":{"type":"now"},"on_or_after":""" + Ago("\"days\":1") + "}",
        """{"type":"moment_range","on_or_after":""" + Ago("\"days\":30") + ",\"before\":" + Ago("\"months\":1") + "}",
        """{"type":"moment_range","on_or_after":{"type":"now"},"before":""" + Ago("\"fortnights\":1") + "}",
        """{"type":"local_time","on_or_after":"22:00:00","before":"06:00:00"}""",
        """{"type":"brand_new","object_ids":[]}""");

    [Theory]
    [MemberData(nameof(EmptyNodes))]
    public void An_empty_node_is_refused_with_its_place(string node, string place) => RefusedEverywhere(node, place);

    [Theory]
    [MemberData(nameof(EmptyConditions))]
    public void An_empty_condition_is_refused_with_its_place(string condition, string place)
    {
        RefusedEverywhere(On(condition), ".condition" + place);
        FilterFormatException refusal =
            Assert.Throws<FilterFormatException>(() => LeadFields.Instance.Name.Meets(condition));
        Assert.Equal("$" + place, refusal.Path);
    }

    [Theory]
    [MemberData(nameof(ConditionsThatSomebodyMeets))]
    public void A_condition_that_somebody_may_meet_is_kept(string condition)
    {
        foreach (string filter in new[] { On(condition), Denied(On(condition)) })
        {
            JsonAssert.SameMeaning("{\"s_query\":" + filter + "}", Leads.FromJson(filter).Json);
        }
    }

    private static void RefusedEverywhere(string node, string place)
    {
        Refused(node, "$" + place);
        Refused(Denied(node), "$" + place);
        Refused($$"""{"type":"and","queries":[{"type":"object_type","object_type":"lead"},{{Denied(node)}}]}""", "$.queries[1]" + place);
        Refused(
            $$"""{"type":"has_related","related_query":{"type":"or","queries":[{"type":"new"},{{Denied(node)}}]} }""",
            "$.related_query.queries[1]" + place);
        FilterFormatException wrapped = Assert.Throws<FilterFormatException>(
            () => Leads.FromJson($$"""{"query":{{Denied(node)}},"sort":[]}"""));
        Assert.Equal("$.query" + place, wrapped.Path);
    }

    private static void Refused(string filter, string place)
    {
        foreach (Action parse in new Action[]
        {
            () => Leads.FromJson(filter), () => Contacts.FromJson(filter), () => LeadFilter.Parse(filter), () => ContactFilter.Parse(filter),
        })
        {
            FilterFormatException refusal = Assert.Throws<FilterFormatException>(parse);
            Assert.Equal(place, refusal.Path);
            Assert.Contains("everything", refusal.Message, StringComparison.Ordinal);
        }
    }

    private static string On(string condition) =>
        """{"type":"field_condition","field":{"type":"regular_field","object_type":"lead","field_name":"name"},"condition":"""
        + condition + "}";

    private static string Ago(string offset) =>
        """{"type":"offset","direction":"past","moment":{"type":"now"},"offset":{""" + offset + "}}";

    private static string Denied(string node) => node[..^1] + ",\"negate\":true}";
}
