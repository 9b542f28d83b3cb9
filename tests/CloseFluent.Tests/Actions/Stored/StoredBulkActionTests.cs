using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CloseFluent.Tests.Stages;
using static CloseFluent.Tests.Stages.ChainSamples;

namespace CloseFluent.Tests.Actions.Stored;

public sealed class StoredBulkActionTests
{
    private static readonly BulkSelection s_recent = Leads.Where(lead => lead.DateCreated.Within(Period.Today));

    [Fact]
    public void The_text_has_all_that_makes_the_action_and_nothing_else()
    {
        string stored = Bulk.Pause(Onboarding).To(Leads.All.Take(50)).AtMost(7).ToStoredJson(StoredSamples.Berlin, "orga_a");

        JsonNode envelope = JsonNode.Parse(stored)!;
        Assert.Matches("^[0-9a-f]{64}$", envelope["hash"]!.GetValue<string>());
        envelope.AsObject().Remove("hash");
        JsonAssert.SameMeaning(
            """
            {
              "version": 1,
              "path": "/bulk_action/sequence_subscription/",
              "max_matches": 7,
              "limit": 50,
              "organization_id": "orga_a",
              "time_zone": "Europe/Berlin",
              "body": {
                "action_type": "pause",
                "sequence_id": "seq_NDg4XtJ8n2zPS2q0LUIxiw",
                "s_query": { "type": "and", "queries": [ { "type": "object_type", "object_type": "lead" } ] },
                "results_limit": 7
              }
            }
            """.Replace("""{ "type": "and", "queries": [ { "type": "object_type", "object_type": "lead" } ] }""", SentFilter(), StringComparison.Ordinal),
            envelope.ToJsonString());
    }

    [Fact]
    public void A_limit_of_matches_stops_what_it_stopped_before_and_takes_no_more()
    {
        BulkAction guarded = BulkAction.Parse(Bulk.Pause(Onboarding).To(Leads.All).AtMost(7).ToStoredJson());
        BulkAction taking = BulkAction.Parse(Bulk.Pause(Onboarding).To(Leads.All.Take(5)).AtMost(7).ToStoredJson());

        Assert.Equal((7, null), (guarded.MaxMatches, guarded.Selection.Limit));
        Assert.Equal((7, 5), (taking.MaxMatches, taking.Selection.Limit));
    }

    [Fact]
    public void An_action_of_a_kind_that_the_caller_knows_is_read_as_that_kind_or_refused()
    {
        string stored = ChainSamples.Subscribe.ToStoredJson();

        Assert.Equal(ChainSamples.Subscribe.Sender, BulkAction.Parse<SubscribeAction>(stored).Sender);
        Assert.Equal(ChainSamples.Subscribe, BulkAction.Parse<BulkSequenceSubscriptionAction>(stored));
        Assert.Equal(
            "The stored action is of type SubscribeAction, not BulkEditAction: \"subscribe\" in seq_NDg4XtJ8n2zPS2q0LUIxiw.",
            Assert.Throws<FormatException>(() => BulkAction.Parse<BulkEditAction>(stored)).Message);
    }

    [Fact]
    public void Relative_days_are_not_stored_without_a_time_zone_and_keep_theirs()
    {
        PauseAction action = Bulk.Pause(Onboarding).To(s_recent);

        Assert.Contains(
            "nothing without a time zone",
            Assert.Throws<InvalidOperationException>(() => action.ToStoredJson()).Message,
            StringComparison.Ordinal);
        string stored = action.ToStoredJson(StoredSamples.Berlin);
        BulkAction again = BulkAction.Parse(stored);
        Assert.Equal(StoredSamples.Berlin, StoredBulkAction.Parse(stored).TimeZone);
        Assert.Contains("days and distances in time are those of Europe/Berlin", again.Description, StringComparison.Ordinal);
        Assert.Equal(stored, again.ToStoredJson());
    }

    [Fact]
    public void A_text_query_may_have_days_and_needs_a_time_zone_too() => Assert.Throws<InvalidOperationException>(
        () => Bulk.Pause(Onboarding).To(Leads.Search("created < \"3 days ago\"")).ToStoredJson());

    [Fact]
    public void A_time_zone_that_no_other_process_knows_is_refused()
    {
        TimeZoneInfo own = TimeZoneInfo.CreateCustomTimeZone("Office", TimeSpan.FromHours(1), null, null);

        Assert.Contains(
            "\"Office\" is not one of the platform's",
            Assert.Throws<InvalidOperationException>(() => ChainSamples.Subscribe.ToStoredJson(own)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_somebody_vouched_for_is_kept_with_it()
    {
        BulkSelection tasks = Leads.FromJson("""{"type":"object_type","object_type":"task"}""").Unchecked();
        BulkSequenceSubscriptionAction[] actions =
        [
            Bulk.Pause(SequenceId.Unchecked("lead_1")).To(Selection),
            Bulk.Pause(Onboarding).To(tasks),
            Bulk.Subscribe(Onboarding).From(Ada).Preference(ContactPreference.Unchecked("all")).To(Selection),
        ];

        Assert.All(actions, action =>
        {
            string stored = action.ToStoredJson();
            Assert.Contains("\"unchecked\":true", stored, StringComparison.Ordinal);
            Assert.Equal(action, BulkAction.Parse(stored));
        });
    }

    [Fact]
    public void What_is_selected_where_the_filter_does_not_say_so_is_kept_with_it()
    {
        const string Ids = """{"type":"id","value":"cont_a"}""";
        string contacts = Bulk.Pause(Onboarding).To(Contacts.FromJson(Ids)).ToStoredJson();

        Assert.Contains("\"object_type\":\"contact\"", contacts, StringComparison.Ordinal);
        Assert.Equal(contacts, BulkAction.Parse(contacts).ToStoredJson());
        Assert.DoesNotContain("object_type", Bulk.Pause(Onboarding).To(Leads.FromJson(Ids)).ToStoredJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_leads_is_not_read_with_a_selection_of_contacts() => Assert.Contains(
        "$.s_query: This action takes a selection of leads, and this one selects contacts.",
        Assert.Throws<FormatException>(() => BulkAction.ParseWithoutLimit(
            "/bulk_action/edit/",
            """{"type":"set_lead_status","lead_status_id":"stat_a","s_query":{"type":"object_type","object_type":"contact"}}""")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_newer_text_is_refused_as_such() => AssertRefused(
        Edited("\"version\":1", "\"version\":2"), "$.version is 2, which a newer CloseFluent wrote; this one reads up to 1.");

    [Theory]
    [InlineData("\"version\":1", "\"version\":0", "$.version is not the number of a version.")]
    [InlineData("\"version\":1,", "", "$.version is missing.")]
    [InlineData("\"version\":1", "\"version\":1,\"retry\":true", "$.retry is not known to this version of CloseFluent")]
    [InlineData("/sequence_subscription/", "/fax/", "\"/bulk_action/fax/\" is not the path of a bulk action")]
    [InlineData("\"max_matches\":7", "\"max_matches\":0", "$.max_matches is not a whole number of 1 or more.")]
    [InlineData("\"max_matches\":7", "\"max_matches\":70", "$.hash does not fit what the text says: it was edited")]
    [InlineData("\"max_matches\":7,", "", "$.hash does not fit what the text says: it was edited")]
    [InlineData("seq_NDg4XtJ8n2zPS2q0LUIxiw", "seq_other", "$.hash does not fit what the text says: it was edited")]
    [InlineData("seq_NDg4XtJ8n2zPS2q0LUIxiw", "lead_a", "$.body.sequence_id: ")]
    [InlineData("ada@example.com", "ada", "$.body.sender_email: ")]
    [InlineData("\"contact\"", "\"everybody\"", "$.body.contact_preference: ")]
    [InlineData("\"subscribe\"", "\"reassign\"", "$.body.action_type \"reassign\" is not an action")]
    [InlineData("\"subscribe\"", "\"pause\"", "$.body.sender_account_id is not known")]
    [InlineData("\"sender_name\"", "\"sender_email\"", "$.body.sender_email occurs twice.")]
    [InlineData("\"s_query\"", "\"x_query\"", "$.body.s_query is missing, and so is \"query\".")]
    [InlineData("\"hash\"", "\"sum\"", "$.hash is missing.")]
    [InlineData("\"body\":{", "\"body\":[{", "The text is not JSON, or was cut: ")]
    public void An_edited_text_is_refused_with_the_member(string from, string to, string message) =>
        AssertRefused(Edited(from, to), message);

    [Theory]
    [InlineData("", "The text is not JSON, or was cut: ")]
    [InlineData("null", "$ is not a JSON object.")]
    [InlineData("[]", "$ is not a JSON object.")]
    [InlineData("{}", "$.version is missing.")]
    [InlineData("""{"version":1,"path":"\ud83d"}""", "half of a surrogate pair")]
    public void Something_else_is_refused(string text, string message) => AssertRefused(text, message);

    [Fact]
    public void A_text_that_is_too_large_is_refused_unread() =>
        AssertRefused(new string(' ', StoredBulkAction.MaxSize + 1), "a stored action has 33,554,432 bytes at most");

    [Fact]
    public void A_serializer_that_escapes_an_action_does_not_make_it_too_large()
    {
        PauseAction action = Bulk.Pause(Onboarding).To(Leads.Where(lead => lead.Name.Is(new string('é', 5_600_000))));

        string escaped = JsonSerializer.Serialize(action);

        Assert.True(escaped.Length > StoredBulkAction.MaxSize);
        Assert.Equal(action, JsonSerializer.Deserialize<PauseAction>(escaped));
    }

    [Theory]
    [InlineData('x')]
    [InlineData('é')]
    [InlineData('株')]
    public void An_action_that_is_too_large_is_not_stored(char letter)
    {
        string word = new(letter, 100_000 / Encoding.UTF8.GetByteCount([letter]));
        BulkSelection huge = Leads.Where(lead => Filters.AnyOf(Enumerable.Range(0, 350).Select(each => lead.Name.Is(word + each)).ToArray()));

        Assert.Contains(
            "Split its selection",
            Assert.Throws<InvalidOperationException>(() => Bulk.Pause(Onboarding).To(huge).ToStoredJson()).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_on_a_queue_has_actions_as_members()
    {
        Message message = new("spring", ChainSamples.Subscribe, new StoredBulkAction(Bulk.Pause(Onboarding).To(s_recent))
        {
            TimeZone = StoredSamples.Berlin,
        });

        Assert.Equal(message, JsonSerializer.Deserialize<Message>(JsonSerializer.Serialize(message)));
        JsonSerializerOptions web = new(JsonSerializerDefaults.Web) { WriteIndented = true };
        Assert.Equal(message, JsonSerializer.Deserialize<Message>(JsonSerializer.Serialize(message, web), web));
    }

    [Fact]
    public void A_message_says_what_is_wrong_with_its_action()
    {
        Assert.Contains(
            "nothing without a time zone",
            Assert.Throws<JsonException>(() => JsonSerializer.Serialize(Bulk.Pause(Onboarding).To(s_recent))).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "not PauseAction",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PauseAction>(JsonSerializer.Serialize(ChainSamples.Subscribe))).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "$.version is missing",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<BulkAction>("{}")).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/bulk_action/fax/", "{}", typeof(ArgumentException), "is not the path of a bulk action")]
    [InlineData("/bulk_action/edit/", "{}", typeof(FormatException), "$.s_query is missing")]
    [InlineData("/bulk_action/edit/", """{"query":"*","type":"set_lead_status"}""", typeof(FormatException), "Leads.All")]
    [InlineData("/bulk_action/edit/", """{"query":"a","type":"set_colour"}""", typeof(FormatException), "set_colour")]
    public void A_body_alone_is_read_as_strictly(string path, string body, Type fault, string message) => Assert.Contains(
        message, Assert.Throws(fault, () => BulkAction.ParseWithoutLimit(path, body)).Message, StringComparison.Ordinal);

    private static string SentFilter()
    {
        using JsonDocument selection = JsonDocument.Parse(Leads.All.Json);
        return selection.RootElement.GetProperty("s_query").GetRawText();
    }

    private static string Edited(string from, string to)
    {
        string stored = ChainSamples.Subscribe.AtMost(7).ToStoredJson();
        Assert.Contains(from, stored, StringComparison.Ordinal);
        return stored.Replace(from, to, StringComparison.Ordinal);
    }

    private static void AssertRefused(string text, string message) => Assert.Contains(
        message, Assert.ThrowsAny<FormatException>(() => BulkAction.Parse(text)).Message, StringComparison.Ordinal);

    private sealed record Message(string Campaign, SubscribeAction Action, StoredBulkAction Later);
}
