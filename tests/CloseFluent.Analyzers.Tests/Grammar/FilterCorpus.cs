namespace CloseFluent.Analyzers.Tests.Grammar;

/// <summary>Nodes of filters as people paste them: good, unknown, incomplete, dangerous and wrong.</summary>
internal static class FilterCorpus
{
    public const string Lead = """{"type":"object_type","object_type":"lead"}""";
    public const string Named =
        """{"type":"field_condition","field":{"type":"regular_field","object_type":"lead","field_name":"name"},"condition":{"type":"exists"}}""";

    private static readonly (VerdictGuard Verdict, string Field, string Conditions)[] s_conditions =
    [
        (VerdictGuard.Good, "name", """
            {"type":"exists"}
            {"type":"text","mode":"full_words","value":"bakery"}
            {"type":"text","mode":"phrase","value":"elm street"}
            {"type":"text","mode":"beginning_of_words","value":"bak"}
            {"type":"text","mode":"exact_value","value":"Elm Street Bakery"}
            {"type":"term","values":["a","b"]}
            {"type":"text","mode":"exact_value","value":"\ud83d\ude80"}
            """),
        (VerdictGuard.Good, "times_communicated", """
            {"type":"number_range","gte":1}
            {"type":"number_range","gt":1,"lt":5}
            {"type":"number_range","gte":1,"lte":1}
            {"type":"number_range","gt":null,"lt":5.5}
            {"type":"exists"}
            """),
        (VerdictGuard.Good, "created_by", """
            {"type":"current_user"}
            {"type":"reference","reference_type":"user","object_ids":["user_a"]}
            {"type":"reference","reference_type":"user_or_group","object_ids":["CURRENT_USER","group_a"]}
            {"type":"term","values":["user_a"]}
            """),
        (VerdictGuard.Good, "status_id", """{"type":"reference","reference_type":"status.lead","object_ids":["stat_a","stat_b"]}"""),
        (VerdictGuard.Good, "timezone_id", """
            {"type":"local_time","on_or_after":"08:00:00","before":"21:00:00"}
            {"type":"local_time","on_or_after":"22:00:00","before":"06:00:00"}
            """),
        (VerdictGuard.Good, "last_communication_date", """
            {"type":"moment_range","on_or_after":{"type":"now"},"before":null}
            {"type":"moment_range","before":{"type":"now"}}
            {"type":"moment_range","before":{"type":"fixed_utc","value":"2026-02-01T00:00:00Z"}}
            {"type":"moment_range","on_or_after":{"type":"fixed_local_date","value":"2026-01-01","which":"start"},"before":{"type":"fixed_local_date","value":"2026-01-01","which":"end"}}
            {"type":"moment_range","on_or_after":{"type":"offset","direction":"past","moment":{"type":"now"},"offset":{"years":0,"months":0,"weeks":0,"days":0,"hours":24,"minutes":0,"seconds":0},"which_day_end":"start"},"before":{"type":"now"}}
            {"type":"moment_range","on_or_after":{"type":"now"},"before":{"type":"offset","direction":"future","moment":{"type":"now"},"offset":{"months":3}}}
            {"type":"moment_range","on_or_after":{"type":"start_end_of_predefined_relative_period","range":"this-week","which":"start"},"before":{"type":"start_end_of_predefined_relative_period","range":"this-week","which":"end"}}
            {"type":"moment_range","on_or_after":{"type":"start_end_of_predefined_relative_period","range":"last-year","which":"end"}}
            """),
        (VerdictGuard.Unknown, "name", """
            {"type":"sounds_like","value":"a"}
            {"type":"text","mode":"fuzzy","value":"a"}
            {"type":"number_range","gte":1}
            {"type":"boolean","value":true}
            {"type":"current_user"}
            """),
        (VerdictGuard.Unknown, "shoe_size", """
            {"type":"exists"}
            {"type":"number_range","gte":40}
            {"type":"term","values":["40"]}
            """),
        (VerdictGuard.Unknown, "status_id", """{"type":"reference","reference_type":"status.contact","object_ids":["stat_a"]}"""),
        (VerdictGuard.Unknown, "date_created", """
            {"type":"moment_range","before":{"type":"easter","year":2026}}
            {"type":"moment_range","before":{"type":"start_end_of_predefined_relative_period","range":"next-week","which":"end"}}
            {"type":"moment_range","before":{"type":"start_end_of_predefined_relative_period","range":"this-week","which":"middle"}}
            {"type":"moment_range","before":{"type":"fixed_local_date","value":"2026-01-01","which":"noon"}}
            {"type":"moment_range","before":{"type":"offset","direction":"past","moment":{"type":"now"},"offset":{"fortnights":1}}}
            {"type":"moment_range","before":{"type":"offset","direction":"sideways","moment":{"type":"now"},"offset":{"days":1}}}
            {"type":"moment_range","before":{"type":"offset","direction":"past","moment":{"type":"easter"},"offset":{"days":1}}}
            """),
        (VerdictGuard.Incomplete, "name", """
            {"type":"text","value":"a"}
            {"type":"text","mode":"phrase"}
            {"type":"text","mode":5,"value":"a"}
            {"type":"text","mode":"phrase","value":{"new":""}}
            {"type":"term"}
            {"type":"term","values":"a"}
            {"type":"term","values":["a",1]}
            """),
        (VerdictGuard.Incomplete, "created_by", """
            {"type":"reference","reference_type":"user"}
            {"type":"reference","object_ids":["user_a"]}
            """),
        (VerdictGuard.Incomplete, "times_communicated", """{"type":"number_range","gte":"1"}"""),
        (VerdictGuard.Incomplete, "timezone_id", """
            {"type":"local_time","on_or_after":"08:00:00"}
            {"type":"local_time","on_or_after":"8","before":"21:00:00"}
            """),
        (VerdictGuard.Incomplete, "date_created", """
            {"type":"moment_range","before":"now"}
            {"type":"moment_range","before":{"value":"now"}}
            {"type":"moment_range","before":{"type":"fixed_utc","value":"soon"}}
            {"type":"moment_range","before":{"type":"fixed_local_date","value":"2026-02-30","which":"end"}}
            {"type":"moment_range","before":{"type":"fixed_local_date","value":"2026-02-20"}}
            {"type":"moment_range","before":{"type":"offset","direction":"past","offset":{"days":1}}}
            """),
        (VerdictGuard.Dangerous, "name", """
            {"type":"text","mode":"full_words","value":""}
            {"type":"text","mode":"exact_value","value":"  "}
            {"type":"term","values":[]}
            {"type":"term","values":[""]}
            """),
        (VerdictGuard.Dangerous, "created_by", """
            {"type":"reference","reference_type":"user","object_ids":[]}
            {"type":"reference","reference_type":"user","object_ids":[""]}
            """),
        (VerdictGuard.Dangerous, "times_communicated", """
            {"type":"number_range","gt":5,"lt":3}
            {"type":"number_range","gte":5,"lt":5}
            {"type":"number_range","gte":5.5,"lte":5.4}
            """),
        (VerdictGuard.Dangerous, "timezone_id", """{"type":"local_time","on_or_after":"08:00:00","before":"08:00:00"}"""),
        (VerdictGuard.Dangerous, "date_created", """
            {"type":"moment_range","on_or_after":{"type":"now"},"before":{"type":"now"}}
            {"type":"moment_range","on_or_after":{"type":"fixed_utc","value":"2026-02-01T00:00:00Z"},"before":{"type":"fixed_utc","value":"2026-01-01T00:00:00Z"}}
            {"type":"moment_range","on_or_after":{"type":"now"},"before":{"type":"offset","direction":"past","moment":{"type":"now"},"offset":{"days":1}}}
            {"type":"moment_range","on_or_after":{"type":"fixed_local_date","value":"2026-02-01","which":"end"},"before":{"type":"fixed_local_date","value":"2026-02-01","which":"start"}}
            """),
        (VerdictGuard.Dangerous, "name", """
            {"type":"text","mode":"phrase","value":"a","mode":"phrase"}
            {"type":"term","values":["a"],"new":{"a":1,"a":2}}
            """),
        (VerdictGuard.Wrong, "name", """
            []
            "exists"
            null
            {}
            {"mode":"phrase"}
            {"type":""}
            {"type":1}
            """),
    ];

    private static readonly (VerdictGuard Verdict, string Nodes)[] s_nodes =
    [
        (VerdictGuard.Good, """
            {"type":"id","value":"lead_a"}
            {"type":"text","mode":"phrase","value":"elm street"}
            {"type":"text","mode":"exact_value","value":"Elm Street Bakery"}
            {"type":"or","queries":[{"type":"id","value":"lead_a"},{"type":"id","value":"lead_b"}]}
            {"type":"or","negate":true,"queries":[{"type":"id","value":"lead_a"}]}
            {"queries":[{"type":"id","value":"lead_a"}]}
            {"type":"and","negate":false,"queries":[{"type":"and","negate":false,"queries":[{"type":"id","negate":false,"value":"lead_a"}]}]}
            {"type":"has_related","this_object_type":"lead","related_object_type":"contact","related_query":{"type":"match_all"}}
            {"type":"has_related","negate":true,"this_object_type":"lead","related_object_type":"contact","related_query":{"type":"and","queries":[]}}
            {"type":"has_related","this_object_type":"lead","related_object_type":"custom_object","related_query":{"type":"and","queries":[{"type":"match_all"},{"type":"field_condition","field":{"type":"regular_field","object_type":"custom_object","field_name":"custom_object_type_id"},"condition":{"type":"term","values":["cotype_a"]}}]}}
            {"type":"has_related","this_object_type":"lead","related_object_type":"opportunity","related_query":{"type":"field_condition","field":{"type":"regular_field","object_type":"opportunity","field_name":"status_type"},"condition":{"type":"term","values":["active"]}}}
            {"type":"has_related","this_object_type":"lead","related_object_type":"activity.email","related_query":{"type":"field_condition","field":{"type":"regular_field","object_type":"activity.email","field_name":"date"},"condition":{"type":"exists"}}}
            {"type":"has_related","this_object_type":"lead","related_object_type":"activity.custom_activity","related_query":{"type":"field_condition","field":{"type":"custom_field","custom_field_id":"RATING"},"condition":{"type":"number_range","gte":3}}}
            {"type":"field_condition","field":{"type":"custom_field","custom_field_id":"TIER"},"condition":{"type":"term","values":["Gold"]}}
            {"type":"match_all"}
            """),
        (VerdictGuard.Unknown, """
            {"type":"in_status","status_ids":["stat_a"],"before":{"type":"now"}}
            {"type":"near","negate":true,"place":{"city":"Berlin"},"radius":25}
            {"type":"brand_new","anything":{"type":"other","list":[1,2.50,1e3,null]}}
            {"type":"object_type","object_type":"whatsapp_message"}
            {"type":"text","mode":"fuzzy","value":"a"}
            {"type":"field_condition","field":{"type":"computed_field","name":"age"},"condition":{"type":"exists"}}
            {"type":"field_condition","field":{"type":"regular_field","object_type":"whatsapp_message","field_name":"date"},"condition":{"type":"exists"}}
            {"type":"has_related","this_object_type":"lead","related_object_type":"whatsapp_message","related_query":{"type":"match_all"}}
            """),
        (VerdictGuard.Incomplete, """
            {"type":"id"}
            {"type":"id","value":["lead_a"]}
            {"type":"text","mode":"phrase"}
            {"type":"object_type"}
            {"type":"field_condition"}
            {"type":"field_condition","field":{"type":"regular_field","object_type":"lead"},"condition":{"type":"exists"}}
            {"type":"field_condition","field":{"type":"custom_field"},"condition":{"type":"exists"}}
            {"type":"has_related","this_object_type":"lead","related_object_type":"contact"}
            {"type":"has_related","this_object_type":"lead","related_query":{"type":"match_all"}}
            {"type":"or"}
            """),
        (VerdictGuard.Dangerous, """
            {"type":"or","queries":[]}
            {"type":"or","negate":true,"queries":[]}
            {"type":"id","value":""}
            {"type":"text","mode":"phrase","value":" "}
            {"type":"text","negate":true,"mode":"exact_value","value":""}
            {"type":"id","value":"lead_a","value":"lead_b"}
            {"type":"has_related","this_object_type":"lead","related_object_type":"contact","related_query":{"type":"or","queries":[]}}
            """),
        (VerdictGuard.Wrong, """
            3
            null
            "lead"
            []
            {}
            {"value":"lead_a"}
            {"type":""}
            {"type":3}
            {"type":null}
            {"type":"and","queries":{}}
            {"type":"and","queries":null}
            {"type":"or","queries":[3]}
            {"type":"and","queries":[{"type":"id","value":"lead_a"},null]}
            {"type":"id","value":"lead_a","negate":"false"}
            {"type":"id","value":"lead_a","negate":0}
            {"type":"field_condition","field":"name","condition":{"type":"exists"}}
            {"type":"field_condition","field":{},"condition":{"type":"exists"}}
            {"type":"has_related","this_object_type":"lead","related_object_type":"contact","related_query":true}
            """),
    ];

    /// <summary>Every node, with its verdict.</summary>
    public static IReadOnlyList<(VerdictGuard Verdict, string Node)> Nodes { get; } =
    [
        .. s_nodes.SelectMany(group => Lines(group.Nodes).Select(node => (group.Verdict, node))),
        .. s_conditions.SelectMany(
            group => Lines(group.Conditions).Select(condition => (group.Verdict, On(group.Field, condition)))),
    ];

    /// <summary>Whole filters that select everything, or depend on more than one node.</summary>
    public static IReadOnlyList<(VerdictGuard Verdict, string Filter)> Wholes { get; } =
    [
        .. Lines("""
            {"type":"match_all"}
            {"type":"match_all","negate":false}
            {"type":"and","queries":[]}
            {"queries":[]}
            {"type":"and","queries":[{"type":"match_all"}]}
            {"type":"and","queries":[{"type":"and","queries":[]},{"queries":[]}]}
            {"type":"or","queries":[{"type":"id","value":"lead_a"},{"type":"match_all"}]}
            {"type":"or","queries":[{"type":"id","value":"lead_a"},{"type":"id","negate":true,"value":"lead_a"}]}
            """).Select(filter => (VerdictGuard.Dangerous, filter)),
        (VerdictGuard.Wrong, "{\"type\":\"and\"}"),
        (VerdictGuard.Wrong, "{\"type\":\"and\",}"),
        (VerdictGuard.Wrong, "{\"type\":\"id\",\"value\":01}"),
        (VerdictGuard.Wrong, "{\"type\":\"id\",\"value\":1.}"),
        (VerdictGuard.Wrong, "{\"type\":\"id\",\"value\":NaN}"),
        (VerdictGuard.Wrong, "{'type':'id'}"),
        (VerdictGuard.Wrong, "{\"type\":\"id\",\"value\":\"lead_a\"} trailing"),
        (VerdictGuard.Wrong, "{\"type\":\"id\",\"value\":\"\\ud83d\"}"),
        (VerdictGuard.Wrong, "{\"type\":\"id\",\"value\":\"a\nb\"}"),
        (VerdictGuard.Wrong, "// a comment\n{\"type\":\"id\",\"value\":\"lead_a\"}"),
        (VerdictGuard.Wrong, ""),
        (VerdictGuard.Wrong, "lead_status:won"),
        (VerdictGuard.Dangerous, Nested(101)),
        (VerdictGuard.Good, Nested(100)),
    ];

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line
        .Replace("RATING", CloseFluent.Sandbox.SandboxIds.RatingField, StringComparison.Ordinal)
        .Replace("TIER", CloseFluent.Sandbox.SandboxIds.TierField, StringComparison.Ordinal));

    private static string On(string field, string condition) =>
        $$"""{"type":"field_condition","field":{"type":"regular_field","object_type":"lead","field_name":"{{field}}"},"condition":{{condition}}}""";

    private static string Nested(int levels) =>
        $$"""{"type":"and","queries":[{{Lead}},""" + string.Concat(
            Enumerable.Repeat("""{"type":"and","queries":[""", levels - 2)) + Named
        + string.Concat(Enumerable.Repeat("]}", levels - 1));
}
