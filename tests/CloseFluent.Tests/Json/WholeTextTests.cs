using System.Text;
using System.Text.Json;
using CsCheck;

namespace CloseFluent.Tests.Json;

/// <summary>Half a character in one text costs that character, and nothing else of an answer, in any reader.</summary>
public sealed class WholeTextTests
{
    private static readonly string[] s_bad = [@"\ud83d", @"\uDE00", @"a\ud83d", @"\ud83d\ud83d", @"\ude00\ud83d", @"\uD83D\n", @"\\\ud83d", "\u0001BYTE\u0001"];

    private static readonly JsonSerializerOptions s_lenient = new() { AllowTrailingCommas = true };

    public static TheoryData<string> BadTexts => [.. s_bad];

    [Theory]
    [InlineData(@"{""a"":""\ud83d""}", @"{""a"":""\ufffd""}")]
    [InlineData(@"{""a"":""\ud83d\ude00""}", @"{""a"":""\ud83d\ude00""}")]
    [InlineData(@"{""a"":""\ud83d\ud83d\ude00""}", @"{""a"":""\ufffd\ud83d\ude00""}")]
    [InlineData(@"{""a"":""\ude00\ud83d""}", @"{""a"":""\ufffd\ufffd""}")]
    [InlineData(@"{""a"":""\ud83dx\ude00""}", @"{""a"":""\ufffdx\ufffd""}")]
    [InlineData(@"{""\ud83d"":""\\ud83d \\\ud83d""}", @"{""\ufffd"":""\\ud83d \\\ufffd""}")]
    [InlineData(@"{""a"":""\u00e9\n\""\/é""}", @"{""a"":""\u00e9\n\""\/é""}")]
    [InlineData(@"""\ud83d", @"""\ufffd")]
    [InlineData(@"""\ud83", @"""\ud83")]
    [InlineData(@"""\", @"""\")]
    public void Half_a_pair_is_replaced(string json, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(WholeText.From(Encoding.UTF8.GetBytes(json)).Span));

    [Fact]
    public void Bytes_that_are_no_text_are_replaced() => Assert.Equal(
        "{\"a\":\"x\uFFFDy\"}", Encoding.UTF8.GetString(WholeText.From((byte[])[.. "{\"a\":\"x"u8, 0xFF, .. "y\"}"u8]).Span));

    [Fact]
    public void Whole_text_stays_where_it_is() => Gen.String.Array.Sample(texts =>
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(texts);

        Assert.True(WholeText.From(json).Span == json.AsSpan());
    });

    [Fact]
    public void Any_units_at_all_become_text() => Gen.UShort.Array.Sample(units =>
    {
        string json = $"\"{string.Concat(units.Select(unit => $"\\u{unit:x4}"))}\"";

        string text = JsonSerializer.Deserialize<string>(WholeText.From(Encoding.UTF8.GetBytes(json)).Span)!;

        Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes([.. units.Select(unit => (char)unit)])), text);
    });

    [Theory]
    [MemberData(nameof(BadTexts))]
    public void A_webhook_delivery_is_read(string bad)
    {
        byte[] body = Bytes(
            $$"""{"event":{"id":"ev_1","object_type":"bulk_action.sequence_subscription","action":"completed","object_id":"{{Given.Id}}","odd":"{{bad}}","data":{"status":"done","sender_name":"{{bad}}","{{bad}}":[1]} },"subscription_id":"whsub_1"}""");

        CloseWebhookDelivery delivery = CloseWebhook.ParseUnverified(body);

        Assert.Equal(("ev_1", "whsub_1", "completed"), (delivery.Event.Id, delivery.SubscriptionId, delivery.Event.Action));
        BulkSequenceSubscription action = Assert.IsType<BulkSequenceSubscription>(delivery.Event.BulkAction);
        Assert.Equal(BulkActionStatus.Done, action.Status);
        Assert.Contains('\uFFFD', action.SenderName!);
        Assert.Contains("\"done\"", delivery.Event.DataJson, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BadTexts))]
    public async Task Answers_are_read(string bad)
    {
        string action = $$"""{"{{bad}}":"{{bad}}","id":"{{Given.Id}}","status":"done","sender_name":"{{bad}}","s_query":{"type":"text","value":"{{bad}}"},"sort":["{{bad}}"],"date_created":"{{bad}}"}""";
        using CloseClient close = Given.Client(new CannedHandler((request, _) => Task.FromResult(CannedHandler.Answer(
            200,
            Bytes(request.RequestUri!.AbsolutePath.Split('/')[3] switch
            {
                "status" => $$"""{"data":[{"id":"stat_0","label":"{{bad}}"},{"id":"stat_1","label":"Qualified"}]}""",
                "connected_account" => $$"""{"data":[{"id":"emailacct_1","enabled_features":["{{bad}}","email_sending"],"identities":[{"name":"{{bad}}","email":"a@example.com"},{"name":"Ada","email":"ada@example.com"}]}]}""",
                "event" => $$"""{"data":[{"id":"ev_1","object_type":"{{bad}}","data":{"a":"{{bad}}"} },{"id":"ev_2","action":"created","request_id":"req_1"}]}""",
                _ when request.RequestUri.Query.Length > 0 => $$"""{"data":[{{action}}]}""",
                _ => action,
            })))));

        BulkSequenceSubscription read = await close.BulkSequenceSubscriptions.GetAsync(Given.Id);

        Assert.Equal((Given.Id, BulkActionStatus.Done), (read.Id.Value, read.Status!.Value));
        Assert.Contains('\uFFFD', read.SenderName!);
        Assert.Contains("\"text\"", read.SQueryJson, StringComparison.Ordinal);
        Assert.Equal("stat_1", (await close.LeadStatuses.FindAsync("Qualified"))!.Id.Value);
        Assert.Equal("Ada", (await close.Senders.FindAsync("ada@example.com"))!.Name);
        Assert.Empty((await close.BulkSequenceSubscriptions.GetOutcomeAsync(Given.Id)).Reached);
        await foreach (BulkSequenceSubscription listed in close.BulkSequenceSubscriptions.ListAsync())
        {
            Assert.Equal(Given.Id, listed.Id.Value);
        }
    }

    [Theory]
    [MemberData(nameof(BadTexts))]
    public async Task Errors_are_read(string bad)
    {
        using CloseClient close = Given.Client(new CannedHandler(() => CannedHandler.Answer(
            400, Bytes($$"""{"errors":["{{bad}}","Too bad."],"field-errors":{"{{bad}}":"x","s_query":"{{bad}}"} }"""))));

        CloseValidationException refused =
            await Assert.ThrowsAsync<CloseValidationException>(() => Given.Subscribe.SendAsync(close));

        Assert.Contains("Too bad.", refused.Messages);
        Assert.Contains(refused.FieldErrors, error => error.Field == "s_query");
        Assert.Equal(2, refused.FieldErrors.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_kept_response_is_read_again(bool isLenient)
    {
        string json = $$"""{"id":"{{Given.Id}}","sender_name":"\ud83d","s_query":{"a":"\ud83d"} }""";

        BulkSequenceSubscription read = JsonSerializer.Deserialize<BulkSequenceSubscription>(
            json, isLenient ? s_lenient : JsonSerializerOptions.Default)!;

        Assert.Equal("\uFFFD", read.SenderName);
    }

    // The placeholder stands for a byte that begins no character.
    private static byte[] Bytes(string text) =>
        [.. Encoding.Latin1.GetBytes(text.Replace("\u0001BYTE\u0001", "\u00FF", StringComparison.Ordinal))];
}
