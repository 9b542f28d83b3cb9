using System.Text.Json.Nodes;

namespace CloseFluent.Tests.SendOnce;

/// <summary>A listed action against the one that was sent, one member changed at a time.</summary>
public sealed class ActionDifferenceTests
{
    private const string User = "user_e71lHFE8l6hlvY5bR215DEWc1ZCjfiYQESbHpt0mpAi";
    private const string Lead = "lead_VjmDOxgu1AOEj2a2gNzyc2ZaolRAW4cAbqSwChJbIip";

    private static readonly SubscribeAction s_sent = Bulk
        .Subscribe(Given.Onboarding)
        .From(Given.Ada)
        .Preference(ContactPreference.Contact)
        .To(Leads.Where(lead => lead.Name.HasWords("bakery")).OrderBy(lead => lead.DateCreated).Take(200))
        .AssignCallsTo(User)
        .FromPhoneNumber("phon_one");

    [Theory]
    [InlineData("action_type", "\"pause\"")]
    [InlineData("sequence_id", "\"seq_other\"")]
    [InlineData("sender_account_id", "\"emailacct_other\"")]
    [InlineData("contact_preference", "\"lead\"")]
    [InlineData("from_phone_number_id", "\"phon_other\"")]
    [InlineData("results_limit", "100")]
    [InlineData("send_done_email", "false")]
    [InlineData("calls_assigned_to", """["user_other"]""")]
    public void Another_value_makes_it_another_action(string member, string value)
    {
        BulkSequenceSubscription listed = With(member, value);

        Assert.True(new ActionMatcher<BulkSequenceSubscription>(s_sent).IsCertainlyAnother(listed));
        Assert.False(new ActionMatcher<BulkSequenceSubscription>(s_sent).IsSame(listed));
    }

    [Theory]
    [InlineData("action_type", "null")]
    [InlineData("sequence_id", "null")]
    [InlineData("sender_account_id", "null")]
    [InlineData("contact_preference", "null")]
    [InlineData("from_phone_number_id", "null")]
    [InlineData("results_limit", "null")]
    [InlineData("action_type", "\"\"")]
    [InlineData("action_type", "\"SUBSCRIBE\"")]
    [InlineData("action_type", "\" Subscribe \"")]
    [InlineData("action_type", "\"enroll\"")]
    [InlineData("sequence_id", "\"\"")]
    [InlineData("sequence_id", "\" seq_NDg4XtJ8n2zPS2q0LUIxiw\"")]
    [InlineData("sequence_id", "\"SEQ_NDG4XTJ8N2ZPS2Q0LUIXIW\"")]
    [InlineData("sender_account_id", "\" \"")]
    [InlineData("contact_preference", "\"\"")]
    [InlineData("contact_preference", "\"CONTACT\"")]
    [InlineData("contact_preference", "\"contact \"")]
    [InlineData("contact_preference", "\"contacts\"")]
    [InlineData("from_phone_number_id", "\"\"")]
    [InlineData("from_phone_number_id", "\"PHON_ONE\\n\"")]
    [InlineData("results_limit", "0")]
    [InlineData("results_limit", "-1")]
    [InlineData("results_limit", "\"100\"")]
    [InlineData("calls_assigned_to", "null")]
    [InlineData("calls_assigned_to", "[]")]
    [InlineData("calls_assigned_to", """["group_HJGE7kCK7lYymiBCDlUHkb"]""")]
    [InlineData("calls_assigned_to", """["user_other","group_HJGE7kCK7lYymiBCDlUHkb"]""")]
    [InlineData("calls_assigned_to", $$"""["user_other","{{User}}"]""")]
    [InlineData("sender_name", "\"Ada\"")]
    [InlineData("sender_email", "\"ADA@example.com\"")]
    [InlineData("query", "\"bakery\"")]
    [InlineData("s_query", "null")]
    [InlineData("s_query", "{}")]
    [InlineData("s_query", "\"{\"")]
    [InlineData("sort", "[]")]
    [InlineData("sort", "null")]
    [InlineData("sort", """[{"direction":"asc"}]""")]
    public void A_value_that_a_server_may_leave_out_or_rewrite_decides_nothing(string member, string value)
    {
        BulkSequenceSubscription listed = With(member, value);

        Assert.False(new ActionMatcher<BulkSequenceSubscription>(s_sent).IsCertainlyAnother(listed));
        Assert.False(new ActionMatcher<BulkSequenceSubscription>(s_sent).IsSame(listed));
    }

    [Fact]
    public void As_it_was_sent_it_is_the_same() => AssertSame(s_sent, json => { });

    [Fact]
    public void Defaults_that_a_server_adds_to_a_filter_change_nothing() => AssertSame(s_sent, json =>
    {
        json["s_query"]!["negate"] = false;
        json["s_query"]!["added"] = null;
    });

    [Theory]
    [InlineData("negate", "true")]
    [InlineData("added", "1")]
    [InlineData("added", "false")]
    public void What_else_a_filter_has_more_makes_it_no_longer_the_same(string member, string value)
    {
        JsonObject json = Said();
        json["s_query"]![member] = JsonNode.Parse(value);

        Assert.False(new ActionMatcher<BulkSequenceSubscription>(s_sent).IsSame(Listed.Read(json)));
    }

    [Fact]
    public void Without_a_part_of_its_filter_it_is_no_longer_the_same()
    {
        JsonObject json = Said();
        json["s_query"]!["queries"]!.AsArray().RemoveAt(0);
        JsonObject other = Said();
        other["s_query"]!["type"] = "or";
        JsonObject renamed = Said();
        JsonObject filter = renamed["s_query"]!.AsObject();
        filter.Remove("type");
        filter["kind"] = "and";

        Assert.All([json, other, renamed], each => Assert.False(new ActionMatcher<BulkSequenceSubscription>(s_sent).IsSame(Listed.Read(each))));
    }

    [Theory]
    [InlineData("12", "12.0", true)]
    [InlineData("12", "1.2e1", true)]
    [InlineData("12", "13", false)]
    [InlineData("12", "\"12\"", false)]
    public void A_number_is_the_same_by_its_value(string sent, string listed, bool isSame)
    {
        SubscribeAction action = Filtered(sent);
        JsonObject json = Listed.Said(action, "bulkseqsub_mine", Listed.Now);
        Replace(json["s_query"]!, sent, listed);

        Assert.Equal(isSame, new ActionMatcher<BulkSequenceSubscription>(action).IsSame(Listed.Read(json)));
    }

    [Fact]
    public void A_text_query_is_compared_as_text()
    {
        SubscribeAction action = Subscribe(Leads.Search("bakeries in Hamburg"));

        Assert.True(new ActionMatcher<BulkSequenceSubscription>(action).IsSame(Listed.Of(action)));
        Assert.False(new ActionMatcher<BulkSequenceSubscription>(action).IsSame(Listed.Of(Subscribe(Leads.Search("bakeries in Berlin")))));
        Assert.False(new ActionMatcher<BulkSequenceSubscription>(action).IsCertainlyAnother(Listed.Of(Subscribe(Leads.WithIds(Lead)))));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("group_HJGE7kCK7lYymiBCDlUHkb")]
    public void Callers_decide_only_where_both_sides_name_users(string? sent)
    {
        SubscribeAction action = Subscribe(Leads.WithIds(Lead));
        action = sent is null ? action : action.AssignCallsTo(sent);
        JsonObject json = Listed.Said(action, "bulkseqsub_mine", Listed.Now);
        json["calls_assigned_to"] = new JsonArray("user_other");

        Assert.False(new ActionMatcher<BulkSequenceSubscription>(action).IsCertainlyAnother(Listed.Read(json)));
    }

    [Fact]
    public void Without_a_sender_sent_that_of_the_listed_one_does_not_matter()
    {
        PauseAction pause = Bulk.Pause(Given.Onboarding).ToAllLeads();
        JsonObject json = Listed.Said(pause, "bulkseqsub_mine", Listed.Now);
        json["sender_account_id"] = "emailacct_other";

        Assert.True(new ActionMatcher<BulkSequenceSubscription>(pause).IsSame(Listed.Read(json)));
        Assert.False(new ActionMatcher<BulkSequenceSubscription>(pause).IsCertainlyAnother(Listed.Read(json)));
    }

    private static void AssertSame(BulkSequenceSubscriptionAction action, Action<JsonObject> change)
    {
        JsonObject json = Listed.Said(action, "bulkseqsub_mine", Listed.Now);
        change(json);

        Assert.True(new ActionMatcher<BulkSequenceSubscription>(action).IsSame(Listed.Read(json)));
        Assert.False(new ActionMatcher<BulkSequenceSubscription>(action).IsCertainlyAnother(Listed.Read(json)));
    }

    private static BulkSequenceSubscription With(string member, string value)
    {
        JsonObject json = Said();
        json[member] = JsonNode.Parse(value);
        return Listed.Read(json);
    }

    private static JsonObject Said() => Listed.Said(s_sent, "bulkseqsub_mine", Listed.Now);

    private static SubscribeAction Filtered(string number) => Subscribe(Leads
        .FromJson($$$"""
            {"query":{"type":"and","queries":[{"type":"object_type","object_type":"lead"},
            {"type":"field_condition","field":{"type":"regular_field","object_type":"lead","field_name":"num_emails"},
            "condition":{"type":"number_range","gte":{{{number}}}}}]}}
            """)
        .Unchecked());

    private static void Replace(JsonNode node, string number, string value)
    {
        if (node is JsonArray array)
        {
            foreach (JsonNode? item in array)
            {
                Replace(item!, number, value);
            }
        }
        else if (node is JsonObject parent)
        {
            foreach (string name in parent.Select(member => member.Key).ToArray())
            {
                if (parent[name] is JsonValue known)
                {
                    parent[name] = known.ToJsonString() == number ? JsonNode.Parse(value) : known.DeepClone();
                }
                else if (parent[name] is { } inner)
                {
                    Replace(inner, number, value);
                }
            }
        }
    }

    private static SubscribeAction Subscribe(BulkSelection selection) =>
        Bulk.Subscribe(Given.Onboarding).From(Given.Ada).Preference(ContactPreference.Contact).To(selection);
}
