namespace CloseFluent.Tests.Filtering.Selections;

/// <summary>What a Smart View selects is what people see in it: the right kind of object, and the right user.</summary>
public sealed class SmartViewSelectionTests
{
    private const string MatchAll = """{"negate":false,"type":"match_all"}""";
    private const string Mine = """
        {"type":"and","queries":[{"type":"object_type","object_type":"lead"},{"type":"field_condition","field":
        {"type":"regular_field","object_type":"lead","field_name":"created_by"},"condition":{"type":"current_user"}}]}
        """;

    private const string Titled = """
        {"type":"field_condition","field":{"type":"regular_field","object_type":"contact","field_name":"title"},
        "condition":{"type":"exists"}}
        """;

    private const string SaysContact = """
        {"type":"or","queries":[{"type":"object_type","object_type":"contact"},{"type":"match_all"}]}
        """;

    /// <summary>A view of everything, and what its message names and does not name.</summary>
    public static TheoryData<string?, string?, string?, string, string> Everything { get; } = new()
    {
        { "lead", MatchAll, null, "write Leads.All.", "Contacts" },
        { "contact", MatchAll, null, "write Contacts.All.", "Leads" },
        { "contact", """{"type":"and","queries":[]}""", null, "write Contacts.All.", "Leads" },
        { "contact", null, null, "write Contacts.All.", "Leads" },
        { "contact", null, " ", "write Contacts.All.", "Leads" },
        { "contact", null, "*", "write Contacts.All.", "Leads" },
        { "lead", null, "*", "write Leads.All.", "Contacts" },
        { "lead", null, null, "write Leads.All.", "Contacts" },
        { "opportunity", MatchAll, null, "about opportunities, of which", "everything is meant" },
        { null, SaysContact, null, "write Contacts.All.", "Leads" },
    };

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_view_of_everything_names_the_word_for_its_own_objects(
        string? type, string? filter, string? query, string named, string other)
    {
        SmartView view = View(filter, type, query);

        foreach (Func<SmartView, BulkSelection> take in new[] { Leads.FromSmartView, Contacts.FromSmartView })
        {
            string message = Assert.ThrowsAny<Exception>(() => take(view)).Message;
            Assert.Contains(named, message, StringComparison.Ordinal);
            Assert.DoesNotContain(other, message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(MatchAll)]
    [InlineData($$"""{"query":{{MatchAll}},"results_limit":null,"sort":[]}""")]
    [InlineData("""{"type":"and","queries":[{"type":"match_all"}]}""")]
    public void A_pasted_filter_that_does_not_say_is_of_the_class_that_it_was_given_to(string json)
    {
        Assert.Contains("write Leads.All.", Message(() => Leads.FromJson(json)), StringComparison.Ordinal);
        Assert.Contains("write Contacts.All.", Message(() => Contacts.FromJson(json)), StringComparison.Ordinal);
        Assert.Contains("write Leads.All.", Message(() => Leads.FromSmartView(View(json))), StringComparison.Ordinal);
        Assert.Contains("write Contacts.All.", Message(() => Contacts.FromSmartView(View(json))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pasted_filter_that_says_is_of_what_it_says() => Assert.Contains(
        "write Contacts.All.",
        Message(() => Leads.FromJson(SaysContact)),
        StringComparison.Ordinal);

    [Fact]
    public void A_view_that_depends_on_the_user_is_taken_only_where_that_is_said()
    {
        SmartView mine = View(Mine, "lead", isUserDependent: true);

        foreach ((Func<SmartView, BulkSelection> take, string remedy) in new (Func<SmartView, BulkSelection>, string)[]
        {
            (Leads.FromSmartView, "Leads.FromSmartView(view.AsKeyOwner())"),
            (Contacts.FromSmartView, "Contacts.FromSmartView(view.AsKeyOwner())"),
        })
        {
            string message = Assert.Throws<ArgumentException>(() => take(mine)).Message;

            Assert.Contains(remedy, message, StringComparison.Ordinal);
            Assert.Contains("Warm (save_1)", message, StringComparison.Ordinal);
            Assert.Equal(take(View(Mine, "lead")), take(mine.AsKeyOwner()));
        }

        SmartView said = mine.AsKeyOwner();
        Assert.Equal(
            (mine.Id, mine.Name, mine.Type, mine.SQueryJson, mine.Query, mine.IsShared, mine.IsUserDependent),
            (said.Id, said.Name, said.Type, said.SQueryJson, said.Query, said.IsShared, said.IsUserDependent));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    public void One_that_does_not_or_does_not_say_is_taken(bool? isUserDependent)
    {
        SmartView view = View(Mine, "lead", isUserDependent: isUserDependent);

        Assert.Equal(Leads.FromJson(Mine), Leads.FromSmartView(view));
        Assert.Equal(Leads.FromJson(Mine), Leads.FromSmartView(view.AsKeyOwner()));
    }

    [Fact]
    public void An_old_view_that_depends_on_the_user_is_taken_only_where_that_is_said_too()
    {
        SmartView mine = View(null, "lead", "owner:me", isUserDependent: true);

        Assert.Throws<ArgumentException>(() => Leads.FromSmartView(mine));
        Assert.Equal(Leads.Search("owner:me"), Leads.FromSmartView(mine.AsKeyOwner()));
    }

    [Theory]
    [InlineData("contact", """{"type":"id","value":"cont_1"}""", null)]
    [InlineData("contact", """{"type":"saved_search","saved_search_id":"save_2"}""", null)]
    [InlineData("contact", null, "title:founder")]
    [InlineData("opportunity", """{"type":"id","value":"oppo_1"}""", null)]
    [InlineData("hologram", """{"type":"id","value":"holo_1"}""", null)]
    public void A_view_whose_filter_does_not_say_what_the_view_shows_is_sent_only_unchecked(
        string type, string? filter, string? query)
    {
        BulkSelection selection = Contacts.FromSmartView(View(filter, type, query));

        string message = Assert.Throws<ArgumentException>(() => Bulk.PauseAllSequences().To(selection)).Message;

        Assert.Contains("every lead", message, StringComparison.Ordinal);
        Assert.Equal(selection, Bulk.PauseAllSequences().To(selection.Unchecked()).Selection);
    }

    [Theory]
    [InlineData("contact", Titled)]
    [InlineData("contact", """{"type":"object_type","object_type":"contact"}""")]
    [InlineData("lead", """{"type":"id","value":"lead_1"}""")]
    [InlineData(null, """{"type":"id","value":"cont_1"}""")]
    public void Any_other_view_is_sent_as_it_is(string? type, string filter) =>
        Assert.NotNull(Bulk.PauseAllSequences().To(Contacts.FromSmartView(View(filter, type))));

    private static string Message(Func<BulkSelection> take) => Assert.Throws<FilterFormatException>(take).Message;

    private static SmartView View(
        string? filter, string? type = null, string? query = null, bool? isUserDependent = null) => new()
    {
        Id = "save_1",
        Name = "Warm",
        Type = type,
        SQueryJson = filter,
        Query = query,
        IsUserDependent = isUserDependent,
    };
}
