namespace CloseFluent.Analyzers.Tests.Grammar;

/// <summary>What is around a filter when it is copied: order, limit, members of a search, a whole Smart View.</summary>
internal static class WrapperCorpus
{
    private const string Sort =
        """[{"direction":"asc","field":{"type":"regular_field","object_type":"lead","field_name":"name"}}]""";

    /// <summary>Texts that are taken, and what is sent for each beside the filter; FILTER is the filter.</summary>
    public static IReadOnlyList<(string Text, string Sent)> Taken { get; } =
    [
        ("""{"limit":null,"query":FILTER,"results_limit":null,"sort":[]}""", ""),
        ("""{"limit":10,"query":FILTER,"results_limit":null,"sort":[]}""", ""","results_limit":10"""),
        ("""{"limit":null,"query":FILTER,"results_limit":10,"sort":[]}""", ""","results_limit":10"""),
        ("""{"limit":10,"query":FILTER,"results_limit":10,"sort":SORT}""", ""","results_limit":10,"sort":SORT"""),
        ("""{"query":FILTER,"include_counts":true,"_fields":{"lead":["id"]},"cursor":null,"results_limit":5}""", ""","results_limit":5"""),
        ("""{"query":FILTER,"include_counts":false,"_limit":null,"_fields":null,"cursor":"","sort":null}""", ""),
        ("""{"query":FILTER,"_limit":200,"results_limit":5}""", ""","results_limit":5"""),
        ("""{"query":FILTER,"new_member":null,"other":[],"another":{}}""", ""),
        ("""{"s_query":FILTER,"query":""}""", ""),
        ("""{"s_query":FILTER,"query":null,"results_limit":3,"sort":SORT}""", ""","results_limit":3,"sort":SORT"""),
        ("""{"query":FILTER,"s_query":null}""", ""),
        ("""{"id":"save_a","name":"Mine","type":"lead","query":null,"s_query":{"query":FILTER,"results_limit":null,"sort":[]},"description":"x","is_shared":true,"is_user_dependent":false,"organization_id":"orga_a","user_id":"user_a","date_created":"2026-01-01T00:00:00Z"}""", ""),
        ("""{"id":"save_a","name":"Mine","query":"","s_query":{"query":FILTER,"results_limit":7,"sort":SORT},"new":{"a":1}}""", ""","results_limit":7,"sort":SORT"""),
        ("""{"name":"Mine","type":"lead","s_query":{"query":FILTER,"limit":7}}""", ""","results_limit":7"""),
    ];

    /// <summary>Texts that are refused.</summary>
    public static IReadOnlyList<string> Refused { get; } =
    [
        """{"limit":10,"query":FILTER,"results_limit":5}""",
        """{"limit":0,"query":FILTER}""",
        """{"query":FILTER,"results_limit":0}""",
        """{"query":FILTER,"results_limit":-1}""",
        """{"query":FILTER,"results_limit":2.5}""",
        """{"query":FILTER,"results_limit":"5"}""",
        """{"query":FILTER,"results_limit":99999999999}""",
        """{"query":FILTER,"sort":"name"}""",
        """{"query":FILTER,"sort":[1]}""",
        """{"query":FILTER,"sort":[{"a":1,"a":2}]}""",
        """{"query":FILTER,"cursor":"abc"}""",
        """{"query":FILTER,"_limit":"many"}""",
        """{"query":FILTER,"name":"My view"}""",
        """{"query":FILTER,"object_type":"lead"}""",
        """{"query":FILTER,"action_type":"pause"}""",
        """{"query":FILTER,"query":FILTER}""",
        """{"query":FILTER,"s_query":FILTER}""",
        """{"query":"lead_status:won"}""",
        """{"query":"lead_status:won","s_query":FILTER}""",
        """{"query":null}""",
        """{"s_query":null}""",
        """{"query":{"type":"match_all"},"limit":3}""",
        """{"id":"save_a","name":"All","query":"*","s_query":null}""",
        """{"id":"save_a","name":"All","query":"","s_query":null}""",
        """{"id":"save_a","name":"All","s_query":{"query":{"type":"match_all"},"results_limit":null,"sort":[]}}""",
        """{"id":"save_a","name":"Twice","results_limit":3,"s_query":{"query":FILTER,"results_limit":4}}""",
        """{"s_query":{"query":FILTER,"name":"x"}}""",
    ];

    public static string Fill(string text) => text
        .Replace(
            "FILTER",
            $$"""{"type":"and","queries":[{{FilterCorpus.Lead}},{{FilterCorpus.Named}}]}""",
            StringComparison.Ordinal)
        .Replace("SORT", Sort, StringComparison.Ordinal);
}
