using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Tests.Answers;

public sealed class BulkSequenceSubscriptionJsonTests
{
    private static readonly string s_answer = Payloads.SubscribeAnswer;

    private static readonly JsonSerializerOptions s_lenient = new()
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    public static TheoryData<string> Fields { get; } = new(JsonNode.Parse(s_answer)!.AsObject().Select(member => member.Key));

    public static TheoryData<string> FieldsOtherThanId { get; } =
        new(JsonNode.Parse(s_answer)!.AsObject().Select(member => member.Key).Where(field => field != "id"));

    [Fact]
    public void Reads_every_field()
    {
        BulkSequenceSubscription answer = Read(s_answer);

        Assert.Equal("bulkseqsub_COo38eU2e1SP8MMWLo9IRRqFwfRgJiuNa23pakKqwf0", answer.Id.Value);
        Assert.Equal(BulkSequenceSubscriptionActionType.Subscribe, answer.ActionType);
        Assert.Equal(BulkActionStatus.Created, answer.Status);
        Assert.Equal("orga_R2nRxF3RGtKVLDgABRo0TTm4nCxlXktRJN6zceDNGEc", answer.OrganizationId.Value);
        Assert.Equal(new UserId("user_PB2TPcrzm29DPoQchjekMTjSyprRG1iYTeMxCeCoGhe"), answer.CreatedBy);
        Assert.Equal(answer.CreatedBy, answer.UpdatedBy);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 9, 30, 0, 120, TimeSpan.Zero), answer.DateCreated);
        Assert.Equal(answer.DateCreated, answer.DateUpdated);
        Assert.Equal(new SequenceId("seq_NDg4XtJ8n2zPS2q0LUIxiw"), answer.SequenceId);
        Assert.Equal("emailacct_qvO4aR9s9q793diTxeflQ7VL41P5jXnbt5s9vetUv5w", answer.SenderAccountId?.Value);
        Assert.Equal("Ada Example", answer.SenderName);
        Assert.Equal("ada@example.com", answer.SenderEmail);
        Assert.Equal(ContactPreference.Contact, answer.ContactPreference);
        Assert.Equal("user_PB2TPcrzm29DPoQchjekMTjSyprRG1iYTeMxCeCoGhe", Assert.Single(answer.CallsAssignedTo!).Value);
        Assert.Null(answer.FromPhoneNumberId);
        Assert.Equal(string.Empty, answer.Query);
        JsonAssert.SameMeaning(JsonNode.Parse(s_answer)!["s_query"]!.ToJsonString(), answer.SQueryJson);
        JsonAssert.SameMeaning(JsonNode.Parse(s_answer)!["sort"]!.ToJsonString(), answer.SortJson);
        Assert.Equal(200, answer.ResultsLimit);
        Assert.False(answer.SendDoneEmail);
        Assert.Null(answer.LeadCount);
        Assert.Null(answer.ObjectCount);
        Assert.Equal(0, answer.LeadsProcessed + answer.ObjectsProcessed);
    }

    [Fact]
    public void Comes_back_from_JSON_as_it_went()
    {
        Assert.Equal(24, JsonNode.Parse(s_answer)!.AsObject().Count);
        JsonAssert.SameMeaning(s_answer, Write(Read(s_answer)));
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Has_all_the_fields_of_the_specification(string field) =>
        Assert.Contains(field, JsonNode.Parse(Write(new BulkSequenceSubscription { Id = "bulkseqsub_a", SQueryJson = "{}", SortJson = "[]" }))!
            .AsObject().Select(member => member.Key));

    [Theory]
    [MemberData(nameof(FieldsOtherThanId))]
    public void Is_read_without_any_one_field(string field)
    {
        JsonObject json = JsonNode.Parse(s_answer)!.AsObject();
        json.Remove(field);

        JsonObject again = JsonNode.Parse(Write(Read(json.ToJsonString())))!.AsObject();

        AssertSameButFor(field, JsonNode.Parse(s_answer)!.AsObject(), again);
    }

    [Theory]
    [MemberData(nameof(FieldsOtherThanId))]
    public void Is_read_with_any_one_field_null_or_of_an_odd_type(string field) => Assert.All(
        ["null", "true", "12345678901234567890", "-1.5", "\"odd\"", "[[{\"a\":[]}],3]", "{\"a\":{\"id\":\"x\"}}"],
        odd =>
        {
            JsonObject json = JsonNode.Parse(s_answer)!.AsObject();
            json[field] = JsonNode.Parse(odd);

            JsonObject again = JsonNode.Parse(Write(Read(json.ToJsonString())))!.AsObject();

            AssertSameButFor(field, JsonNode.Parse(s_answer)!.AsObject(), again);
        });

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id":null}""")]
    [InlineData("""{"id":""}""")]
    [InlineData("""{"id":3}""")]
    [InlineData("[]")]
    [InlineData("\"bulkseqsub_a\"")]
    [InlineData("3")]
    [InlineData("""{"id":"bulkseqsub_a" """)]
    [InlineData("""{"id":"bulkseqsub_a","sort":[}""")]
    public void Is_not_read_without_an_id_or_out_of_anything_else(string json) =>
        Assert.ThrowsAny<JsonException>(() => Read(json));

    [Fact]
    public void Is_read_from_its_id_alone()
    {
        BulkSequenceSubscription answer = Read("""{"id":"bulkseqsub_a"}""");

        Assert.Equal("bulkseqsub_a", answer.Id.Value);
        Assert.Null(answer.Status);
        Assert.Null(answer.CallsAssignedTo);
        Assert.Null(answer.ContactPreference);
        Assert.Empty(answer.OrganizationId.Value);
        Assert.Empty(answer.SQueryJson);
        Assert.Equal("bulkseqsub_a", Read(Write(answer)).Id.Value);
    }

    [Fact]
    public void Passes_over_fields_that_nobody_knows()
    {
        string json = """{"new":{"id":"x","a":[1,{"status":"done"}]},"id":"bulkseqsub_a","status":"done","newer":[[]]}""";

        Assert.Equal("bulkseqsub_a", Read(json).Id.Value);
        Assert.Equal(BulkActionStatus.Done, Read(json).Status);
    }

    [Fact]
    public void Keeps_words_that_nobody_named()
    {
        string json = """{"id":"bulkseqsub_a","action_type":"teleport","status":"napping","contact_preference":"all"}""";
        BulkSequenceSubscription answer = Read(json);

        Assert.Equal("teleport", answer.ActionType.Value);
        Assert.Equal("napping", answer.Status?.Value);
        Assert.Equal("all", answer.ContactPreference?.Value);
        Assert.Equal("napping", (string?)JsonNode.Parse(Write(answer))!["status"]);
    }

    [Fact]
    public void Keeps_ids_of_any_shape()
    {
        string json = """
            {"id":"weird id/1","sequence_id":"lead_a","sender_account_id":"","created_by":"group_a","organization_id":"?",
             "calls_assigned_to":["team_a","",null,3,"user_b"],"from_phone_number_id":"+49 30 1"}
            """;
        BulkSequenceSubscription answer = Read(json);

        Assert.Equal("weird id/1", answer.Id.Value);
        Assert.Equal("lead_a", answer.SequenceId?.Value);
        Assert.Equal("", answer.SenderAccountId?.Value);
        Assert.Equal("group_a", answer.CreatedBy?.Value);
        Assert.Equal("?", answer.OrganizationId.Value);
        Assert.Equal(["team_a", "", "user_b"], answer.CallsAssignedTo!.Select(assignee => assignee.Value));
        Assert.Equal("+49 30 1", answer.FromPhoneNumberId?.Value);
    }

    [Fact]
    public void Distinguishes_no_calls_from_no_response_about_calls()
    {
        Assert.Empty(Read("""{"id":"a","calls_assigned_to":[]}""").CallsAssignedTo!);
        Assert.Null(Read("""{"id":"a","calls_assigned_to":null}""").CallsAssignedTo);
    }

    [Theory]
    [InlineData("2022-11-08T15:10:17.831000+00:00", "2022-11-08T15:10:17.8310000+00:00")]
    [InlineData("2022-11-08T15:09:53.882456", "2022-11-08T15:09:53.8824560+00:00")]
    [InlineData("2022-11-08T15:09:53", "2022-11-08T15:09:53.0000000+00:00")]
    [InlineData("2022-11-08T15:09:53Z", "2022-11-08T15:09:53.0000000+00:00")]
    [InlineData("2022-11-08T15:09:53.1Z", "2022-11-08T15:09:53.1000000+00:00")]
    [InlineData("2022-11-08T15:09:53.12", "2022-11-08T15:09:53.1200000+00:00")]
    [InlineData("2022-11-08T15:09:53.123456Z", "2022-11-08T15:09:53.1234560+00:00")]
    [InlineData("2022-11-08T15:09:53+05:30", "2022-11-08T15:09:53.0000000+05:30")]
    [InlineData("2022-11-08T15:09:53.5-08:00", "2022-11-08T15:09:53.5000000-08:00")]
    public void Reads_times_in_all_their_forms(string text, string expected)
    {
        BulkSequenceSubscription answer = Read($$"""{"id":"a","date_created":"{{text}}"}""");

        Assert.Equal(expected, answer.DateCreated?.ToString("O"));
        Assert.Equal(answer.DateCreated, Read(Write(answer)).DateCreated);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("")]
    [InlineData("2022-13-45T00:00:00")]
    public void Reads_what_is_not_a_time_as_none(string text) =>
        Assert.Null(Read($$"""{"id":"a","date_created":"{{text}}"}""").DateCreated);

    [Fact]
    public void Is_an_item_of_lists_and_larger_objects()
    {
        List<BulkSequenceSubscription> list =
            JsonSerializer.Deserialize<List<BulkSequenceSubscription>>($"[{s_answer},{s_answer.Replace("created", "done", StringComparison.Ordinal)}]")!;

        Assert.Equal(2, list.Count);
        Assert.Equal(BulkActionStatus.Created, list[0].Status);
        Assert.Equal(BulkActionStatus.Done, list[1].Status);
    }

    [Fact]
    public void Overlooks_what_the_options_overlook()
    {
        string json = """
            [{ // kept by hand
              "id": "a", "calls_assigned_to": ["user_b",], "s_query": {"type": "and", /* all */ "queries": [],}, "new": [1,],
            }]
            """;

        BulkSequenceSubscription read = JsonSerializer.Deserialize<BulkSequenceSubscription[]>(json, s_lenient)!.Single();

        Assert.Equal("a", read.Id.Value);
        Assert.Equal("user_b", read.CallsAssignedTo!.Single().Value);
        Assert.Equal("""{"type":"and","queries":[]}""", read.SQueryJson);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<BulkSequenceSubscription[]>(json));
    }

    private static void AssertSameButFor(string field, JsonObject expected, JsonObject actual)
    {
        expected.Remove(field);
        actual.Remove(field);
        JsonAssert.SameMeaning(expected.ToJsonString(), actual.ToJsonString());
    }

    private static BulkSequenceSubscription Read(string json) => JsonSerializer.Deserialize<BulkSequenceSubscription>(json)!;

    private static string Write(BulkSequenceSubscription answer) => JsonSerializer.Serialize(answer);
}
