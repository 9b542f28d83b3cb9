namespace CloseFluent.Tests.Filtering.Selections;

/// <summary>Pasted filters that are kept, and sent only where a person says so.</summary>
public sealed class UncheckedSelectionTests
{
    private const string Lead = """{"type":"object_type","object_type":"lead"}""";
    private const string Named =
        """{"type":"field_condition","field":{"type":"regular_field","object_type":"lead","field_name":"name"},"condition":{"type":"exists"}}""";

    private const string A = """{"type":"id","value":"lead_a"}""";
    private const string B = """{"type":"id","value":"lead_b"}""";

    public static TheoryData<string, string> OtherRoots { get; } = new()
    {
        { Kind("opportunity"), "opportunity" },
        { Kind("activity.email"), "activity.email" },
        { Kind("call"), "call" },
        { Kind("form_submission"), "form_submission" },
        { Kind("Lead"), "Lead" },
        { """{"type":"object_type"}""", "\"\"" },
        { And(Kind("opportunity"), Named), "opportunity" },
        { And(And(Kind("activity.sms")), Named), "activity.sms" },
        { Or(Lead, Kind("activity.email")), "activity.email" },
        { """{"type":"has_related","this_object_type":"opportunity","related_object_type":"lead","related_query":{"type":"new"}}""", "opportunity" },
        { Named.Replace("\"lead\"", "\"activity.email\"", StringComparison.Ordinal), "activity.email" },
        { Not(Kind("contact")), "not of what kind" },
        { And(Not(Kind("contact")), Named), "not of what kind" },
        { Not(Or(Kind("contact"), Kind("lead"))), "not of what kind" },
    };

    public static TheoryData<string> PartsThatSayNothing { get; } = new(
        And(Lead, Not("""{"type":"match_all"}""")),
        And(Lead, Not(Not("""{"type":"match_all"}"""), around: true)),
        And(Lead, Not(And(A, B))),
        And(Lead, Not(And(A, And(B)))),
        And(Lead, Or(Not(A), Not(B))),
        And(Lead, Or(Named, Not(Named))),
        And(Lead, Not(And(Named, Not(Named)))),
        And(Lead, Or(Named, """{"type":"match_all"}""")),
        And(Lead, Or(Named, And())),
        And(Lead, Not("""{"type":"has_related","related_query":{"type":"match_all","negate":true}}""")),
        And(Lead, """{"type":"has_related","related_query":{"type":"or","queries":[{"type":"new"},{"type":"new","negate":true}]}}"""),
        And(Lead, """{"type":"new","queries":[{"type":"match_all","negate":true}]}"""),
        And(Lead, Named.Replace("\"exists\"", "\"number_range\"", StringComparison.Ordinal)),
        And(Lead, Named.Replace("\"exists\"", "\"moment_range\",\"before\":null", StringComparison.Ordinal)));

    public static TheoryData<string> PlainFilters { get; } = new(
        Lead,
        Kind("contact"),
        And(Kind("contact"), Named),
        And(Lead, Not(Kind("contact"))),
        And(Lead, And()),
        And("""{"type":"match_all"}""", Named),
        And(Lead, Not(A), Not(B)),
        And(Lead, Or(A, B)),
        And(Lead, And(A), Or(Not(A), Named)),
        Not(Or(A, B)),
        """{"type":"has_related","this_object_type":"lead","related_object_type":"opportunity","related_query":{"type":"and","queries":[]}}""",
        """{"type":"has_related","negate":true,"this_object_type":"lead","related_object_type":"activity.email","related_query":{"type":"object_type","object_type":"activity.email"}}""",
        """{"type":"saved_search","saved_search_id":"save_a"}""",
        """{"type":"new","negate":true}""");

    [Theory]
    [MemberData(nameof(OtherRoots))]
    public void Another_root_is_kept_and_sent_only_unchecked(string filter, string named)
    {
        string message = KeptAndSentOnlyUnchecked(filter);

        Assert.Contains(named, message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PartsThatSayNothing))]
    public void A_part_that_says_nothing_is_kept_and_sent_only_unchecked(string filter)
    {
        string message = KeptAndSentOnlyUnchecked(filter);

        Assert.Contains("(at $.queries[1]", message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PlainFilters))]
    public void Any_other_filter_is_sent_as_it_is(string filter)
    {
        BulkSelection selection = Leads.FromJson(filter);

        Assert.Same(selection, Bulk.PauseAllSequences().To(selection).Selection);
    }

    [Theory]
    [InlineData("""{"type":"and","negate":true,"queries":[{"type":"match_all","negate":true}]}""")]
    [InlineData("""{"type":"or","queries":[{"type":"id","value":"lead_a","negate":true},{"type":"id","value":"lead_b","negate":true}]}""")]
    [InlineData("""{"type":"and","negate":true,"queries":[{"type":"id","value":"lead_a"},{"type":"id","value":"lead_b"}]}""")]
    [InlineData("""{"type":"or","queries":[{"type":"new"},{"type":"new","negate":true}]}""")]
    [InlineData("""{"type":"has_related","negate":true,"related_query":{"type":"match_all","negate":true}}""")]
    public void What_reaches_everybody_by_denial_is_refused(string filter) => Assert.Contains(
        "Leads.All", Assert.Throws<FilterFormatException>(() => Leads.FromJson(filter)).Message, StringComparison.Ordinal);

    [Fact]
    public void Order_and_limit_keep_the_doubt_and_the_word_for_it()
    {
        BulkSelection selection = Leads.FromJson($$"""{"results_limit":7,"query":{{Kind("opportunity")}},"sort":[]}""");

        Assert.Throws<ArgumentException>(() => Bulk.PauseAllSequences().To(selection.Take(3)));
        Assert.Equal(3, Bulk.PauseAllSequences().To(selection.Unchecked().Take(3)).Selection.Limit);
        Assert.Equal(7, Bulk.PauseAllSequences().To(selection.Unchecked()).Selection.Limit);
    }

    [Fact]
    public void A_Smart_View_of_another_kind_is_sent_only_unchecked()
    {
        SmartView view = new()
        {
            Id = "save_a",
            Name = "Mails",
            SQueryJson = $$"""{"query":{{Kind("activity.email")}},"results_limit":null,"sort":[]}""",
        };

        Assert.Throws<ArgumentException>(() => Bulk.PauseAllSequences().To(Leads.FromSmartView(view)));
        Assert.NotNull(Bulk.PauseAllSequences().To(Leads.FromSmartView(view).Unchecked()));
    }

    [Fact]
    public void A_page_size_is_not_a_limit_until_a_person_says_so()
    {
        BulkSelection selection = Leads.FromJson($$"""{"query":{{Named}},"_limit":10,"include_counts":true}""");

        string message = Assert.Throws<ArgumentException>(() => Bulk.PauseAllSequences().To(selection)).Message;

        Assert.Contains("pages of 10", message, StringComparison.Ordinal);
        Assert.Equal(Leads.FromJson(Named), Bulk.PauseAllSequences().To(selection.Unchecked()).Selection);
        Assert.Equal(10, Bulk.PauseAllSequences().To(selection.Take(10)).Selection.Limit);
        Assert.Equal(5, Bulk.PauseAllSequences().To(Leads.FromJson($$"""{"query":{{Named}},"_limit":10,"limit":5}""")).Selection.Limit);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("null", false)]
    public void A_pasted_Smart_View_that_depends_on_the_user_is_sent_only_unchecked(string value, bool isDoubted)
    {
        BulkSelection selection = Leads.FromJson(
            $$"""{"id":"save_a","name":"Mine","s_query":{"query":{{Named}},"results_limit":7,"sort":[]},"is_user_dependent":{{value}}}""");

        Assert.Equal(Leads.FromJson($$"""{"query":{{Named}},"limit":7}"""), selection);
        Assert.Equal(isDoubted, Record.Exception(() => Bulk.PauseAllSequences().To(selection)) is not null);
    }

    [Fact]
    public void A_pasted_Smart_View_in_the_older_text_language_is_a_search() => Assert.Equal(
        Leads.Search("lead_status:won"),
        Leads.FromJson("""{"id":"save_a","name":"Won","type":"lead","query":"lead_status:won","s_query":null,"is_user_dependent":false}"""));

    [Fact]
    public void On_a_typed_selection_it_says_nothing() => Assert.Equal(Leads.All.Take(3), Leads.All.Take(3).Unchecked());

    private static string KeptAndSentOnlyUnchecked(string filter)
    {
        BulkSelection selection = Leads.FromJson(filter);
        JsonAssert.SameMeaning("{\"s_query\":" + filter + "}", selection.Json);

        string message = Assert.Throws<ArgumentException>(() => Bulk.PauseAllSequences().To(selection)).Message;
        Assert.Contains(".Unchecked()", message, StringComparison.Ordinal);
        Assert.Equal(selection, Bulk.PauseAllSequences().To(selection.Unchecked()).Selection);
        return message;
    }

    private static string Kind(string kind) => $$"""{"type":"object_type","object_type":"{{kind}}"}""";

    private static string And(params string[] parts) => $$"""{"type":"and","queries":[{{string.Join(',', parts)}}]}""";

    private static string Or(params string[] parts) => $$"""{"type":"or","queries":[{{string.Join(',', parts)}}]}""";

    private static string Not(string node, bool around = false) => around ? Not(And(node)) : node[..^1] + ",\"negate\":true}";
}
