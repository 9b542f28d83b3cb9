using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace CloseFluent.Tests.Answers;

/// <summary>
/// Responses are read by one list of fields, compared here with reading member by member, over responses that nobody thought of.
/// </summary>
public sealed class FieldMapTests
{
    private static readonly string[] s_names =
        [.. JsonNode.Parse(Payloads.SubscribeAnswer)!.AsObject().Select(member => member.Key)];

    private static readonly string[] s_moments =
    [
        "2026-03-02T09:30:00.120000+00:00", "2026-03-02T09:30:00.120000+02:00", "2026-03-02T09:30:00.120000Z",
        "2026-03-02T09:30:00.120000", "2026-02-29T09:30:00.120000+00:00", "2024-02-29T23:59:59.999999+00:00",
        "2026-13-02T09:30:00.120000+00:00", "2026-03-02T24:00:00.000000+00:00", "2026-03-02T09:30:60.120000+00:00",
        "0001-01-01T00:00:00.000000+00:00", "0000-01-01T00:00:00.000000+00:00", "2026-03-02 09:30:00.120000+00:00",
        "2026-03-02T09:30:00.12000x+00:00", "9999-12-31T23:59:59.999999+00:00", "tomorrow", "",
    ];

    private static readonly Gen<string> s_text = Gen.OneOf(
        Gen.String[Gen.Char[' ', '~'], 0, 12],
        Gen.String[Gen.OneOf('a', 'é', '"', '\\', '\n', '\t', '\u2028', '<', '\u007f', '漢', ' ', '\'', '+'), 0, 8],
        Gen.OneOf("😀", "subscribe", "done", "contact", " "),
        Gen.OneOf(s_moments));

    private static readonly Gen<JsonNode?> s_value = Value(3);

    private static readonly Gen<JsonObject> s_answer =
        Gen.Select(
            Gen.Select(Gen.OneOf(Gen.OneOf(s_names), s_text), s_value, (name, value) => (name, value)).Array[0, 30],
            Gen.OneOf(s_text, Gen.Const("bulkseqsub_a")),
            Gen.Int[0, 30],
            (members, id, place) =>
            {
                JsonObject answer = [];
                foreach ((string name, JsonNode? value) in members)
                {
                    answer[name] = value?.DeepClone();
                }

                answer.Remove("id");
                answer.Insert(Math.Min(place, answer.Count), "id", id);
                return answer;
            });

    [Fact]
    public void Reads_what_a_document_of_the_response_says() => Gen.Select(s_answer, Gen.Int[0, 3]).Sample(
        (answer, style) =>
        {
            byte[] json = Written(answer, style);
            using JsonDocument document = JsonDocument.Parse(json);

            Assert.Equal(SlowReading.Read(document.RootElement), Deserialized(json));
        });

    [Fact]
    public void Reads_the_same_out_of_pieces() => Gen.Select(s_answer, Gen.Int[1, 40]).Sample(
        (answer, size) =>
        {
            byte[] json = Written(answer, style: 0);

            Assert.Equal(Deserialized(json), InPieces(Piece.Sequence(json, size)));
        });

    [Fact]
    public void Names_are_found_however_they_are_escaped()
    {
        string json = """{"\u0069d":"bulkseqsub_a","\u0073tat\u0075s":"done","statuſ":"x","stat":2}""";

        Assert.Equal("done", JsonSerializer.Deserialize<BulkSequenceSubscription>(json)!.Status?.Value);
    }

    // Where a field was in the response before is where it is looked for first.
    [Fact]
    public void Fields_are_found_wherever_they_were_in_the_response_before()
    {
        JsonObject answer = JsonNode.Parse(Payloads.SubscribeAnswer)!.AsObject();
        IEnumerable<KeyValuePair<string, JsonNode?>> others =
            Enumerable.Range(0, 100).Select(index => KeyValuePair.Create($"new_{index}", (JsonNode?)index));
        JsonObject[] responses =
        [
            answer,
            new(answer.Reverse().Select(Copy)),
            new(others.Concat(answer.Select(Copy))),
            new() { ["status"] = "done", ["id"] = "bulkseqsub_a" },
            answer,
        ];

        foreach (JsonObject response in responses)
        {
            Assert.Equal(
                SlowReading.Read(JsonSerializer.SerializeToElement(response)), Deserialized(Written(response, style: 0)));
        }

        static KeyValuePair<string, JsonNode?> Copy(KeyValuePair<string, JsonNode?> member) =>
            KeyValuePair.Create(member.Key, member.Value?.DeepClone());
    }

    private static Gen<JsonNode?> Value(int depth)
    {
        Gen<JsonNode?> flat = Gen.OneOf(
            s_text.Select(text => (JsonNode?)JsonValue.Create(text)),
            Gen.OneOf("null", "true", "false", "0", "-0", "1e3", "12345678901234567890", "2147483647", "-2147483648", "1.50")
                .Select(text => JsonNode.Parse(text)));
        return depth == 0
            ? flat
            : Gen.OneOf(
                flat,
                Value(depth - 1).Array[0, 4].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])),
                Gen.Select(s_text, Value(depth - 1), (name, value) => (name, value)).Array[0, 4].Select(members =>
                {
                    JsonObject branch = [];
                    foreach ((string name, JsonNode? value) in members)
                    {
                        branch[name] = value?.DeepClone();
                    }

                    return (JsonNode?)branch;
                }));
    }

    // Compact or with blanks, and with letters beyond ASCII escaped or not.
    private static byte[] Written(JsonObject answer, int style) => Encoding.UTF8.GetBytes(answer.ToJsonString(new()
    {
        WriteIndented = style % 2 == 1,
        Encoder = style < 2
            ? System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping
            : System.Text.Encodings.Web.JavaScriptEncoder.Default,
    }));

    private static string Deserialized(byte[] json)
    {
        try
        {
            return Shown(JsonSerializer.Deserialize<BulkSequenceSubscription>(json)!);
        }
        catch (JsonException)
        {
            return "refused";
        }
    }

    private static string InPieces(ReadOnlySequence<byte> json)
    {
        try
        {
            Utf8JsonReader reader = new(json);
            return Shown(JsonSerializer.Deserialize<BulkSequenceSubscription>(ref reader)!);
        }
        catch (JsonException)
        {
            return "refused";
        }
    }

    // What a response left out is written as null, and reads as false or 0.
    private static string Shown(BulkSequenceSubscription read) =>
        JsonSerializer.Serialize(read)
            .Replace("\"send_done_email\":null", "\"send_done_email\":false", StringComparison.Ordinal)
            .Replace("\"organization_id\":null", "\"organization_id\":\"\"", StringComparison.Ordinal)
            .Replace("_processed\":null", "_processed\":0", StringComparison.Ordinal)
        + $"{read.SQueryJson}|{read.SortJson}";

    /// <summary>The answer read member by member out of a document, as anybody would write it first.</summary>
    private static class SlowReading
    {
        public static string Read(JsonElement answer)
        {
            if (answer.Text("id") is not { Length: > 0 } id)
            {
                return "refused";
            }

            BulkSequenceSubscription read = new()
            {
                Id = new BulkSequenceSubscriptionId(id, IdCheck.None),
                ActionType = answer.Word<BulkSequenceSubscriptionActionType>("action_type"),
                Status = Word<BulkActionStatus>(answer, "status"),
                SequenceId = answer.Text("sequence_id") is { } sequence ? new SequenceId(sequence, IdCheck.None) : null,
                SenderAccountId = answer.Text("sender_account_id") is { } account ? new(account, IdCheck.None) : null,
                SenderName = answer.Text("sender_name"),
                SenderEmail = answer.Text("sender_email"),
                ContactPreference = Word<ContactPreference>(answer, "contact_preference"),
                CallsAssignedTo = answer.List("calls_assigned_to") is { } assignees
                    ? [.. assignees.Select(item => item.Text()).OfType<string>().Select(text => new UserOrGroupId(text, IdCheck.None))]
                    : null,
                FromPhoneNumberId = answer.Text("from_phone_number_id") is { } number ? new(number, IdCheck.None) : null,
                Query = answer.Text("query"),
                SQueryJson = Raw(answer, "s_query"),
                SortJson = Raw(answer, "sort"),
                ResultsLimit = Number(answer, "results_limit"),
                SendDoneEmail = answer.Member("send_done_email") is { ValueKind: JsonValueKind.True },
                LeadCount = Number(answer, "n_leads"),
                LeadsProcessed = Number(answer, "n_leads_processed") ?? 0,
                ObjectCount = Number(answer, "n_objects"),
                ObjectsProcessed = Number(answer, "n_objects_processed") ?? 0,
                OrganizationId = new OrganizationId(answer.Text("organization_id") ?? string.Empty, IdCheck.None),
                CreatedBy = answer.Text("created_by") is { } creator ? new UserId(creator, IdCheck.None) : null,
                UpdatedBy = answer.Text("updated_by") is { } updater ? new UserId(updater, IdCheck.None) : null,
                DateCreated = CloseTime.Parse(answer.Text("date_created")),
                DateUpdated = CloseTime.Parse(answer.Text("date_updated")),
            };
            return Shown(read);
        }

        private static TEnum? Word<TEnum>(JsonElement answer, string name)
            where TEnum : struct, IOpenEnum<TEnum> =>
            answer.Text(name) is null ? null : answer.Word<TEnum>(name);

        private static int? Number(JsonElement answer, string name) =>
            answer.Member(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out int value) ? value : null;

        private static string Raw(JsonElement answer, string name) =>
            answer.Member(name) is { } value ? CanonicalJson.Text(value) : string.Empty;
    }

    /// <summary>A part of JSON that came in several.</summary>
    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Sequence(byte[] json, int size)
        {
            Piece first = new() { Memory = json.AsMemory(0, Math.Min(size, json.Length)) };
            Piece last = first;
            for (int start = size; start < json.Length; start += size)
            {
                Piece next = new() { Memory = json.AsMemory(start, Math.Min(size, json.Length - start)), RunningIndex = start };
                last.Next = next;
                last = next;
            }

            return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
        }
    }
}
