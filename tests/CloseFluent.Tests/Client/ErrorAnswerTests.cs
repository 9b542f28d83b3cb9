using System.Text;

namespace CloseFluent.Tests;

public sealed class ErrorAnswerTests
{
    public static TheoryData<int, Type> Statuses => new()
    {
        { 400, typeof(CloseValidationException) },
        { 401, typeof(CloseAuthenticationException) },
        { 402, typeof(ClosePlanLimitException) },
        { 403, typeof(ClosePermissionException) },
        { 404, typeof(CloseNotFoundException) },
        { 405, typeof(CloseUnsupportedRequestException) },
        { 415, typeof(CloseUnsupportedRequestException) },
        { 429, typeof(CloseRateLimitException) },
        { 500, typeof(CloseServerException) },
        { 503, typeof(CloseServerException) },
        { 308, typeof(CloseUnexpectedStatusException) },
        { 418, typeof(CloseUnexpectedStatusException) },
    };

    public static TheoryData<string> HostileBodies => new()
    {
        "",
        " ",
        "null",
        "[]",
        "3",
        "\"text\"",
        "{",
        "{\"error\":",
        "{\"error\":null,\"errors\":null,\"field-errors\":null}",
        "{\"error\":[1,2,{\"message\":[[]]}],\"errors\":{\"0\":{\"errors\":3}},\"field-errors\":[\"a\",{\"b\":[null]}]}",
        "{\"field-errors\":{\"a\":{\"errors\":{\"0\":{\"field-errors\":{\"b\":{\"errors\":[[\"deep\"]]}}}}}}}",
        "{\"errors\":[\"\\ud800\"]}",
        "<html><body><h1>502 Bad Gateway</h1></body></html>",
        "Forbidden",
        new('x', 3_000_000),
        "{\"errors\":[" + string.Join(",", Enumerable.Repeat("\"again\"", 100_000)) + "]}",
        new string('[', 10_000) + new string(']', 10_000),
        "{\"errors\":[\"a\"],\"errors\":[\"b\"]}",
        "{\"error\":\"line one\\r\\nAuthorization: Basic x\"}",
    };

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task A_status_has_its_exception(int status, Type expected)
    {
        CloseApiException thrown = await Fails(CannedHandler.Answer(status, """{"error":"No."}"""));

        Assert.IsType(expected, thrown);
        Assert.Equal(status, thrown.StatusCode);
        Assert.Equal(["No."], thrown.Messages);
        Assert.Equal("""{"error":"No."}""", thrown.RawBody);
        Assert.Contains("No.", thrown.Message);
    }

    [Theory]
    [MemberData(nameof(HostileBodies))]
    public async Task No_body_breaks_any_error_path(string body)
    {
        foreach (int status in Statuses.Select(row => (int)row[0]))
        {
            CloseApiException thrown = await Fails(CannedHandler.Answer(status, body));

            Assert.Equal(status, thrown.StatusCode);
            Assert.True(thrown.RawBody.Length <= 16_384);
            Assert.True(thrown.Message.Length < 64_000);
            Assert.DoesNotContain('\n', thrown.Message);
        }
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_shown_as_such()
    {
        CloseApiException thrown = await Fails(CannedHandler.Answer(400, [0xFF, 0xFE, (byte)'{', 0x80, 0x00]));

        Assert.IsType<CloseValidationException>(thrown);
        Assert.Contains('\uFFFD', thrown.RawBody);
    }

    [Fact]
    public async Task Text_that_is_no_UTF8_inside_JSON_is_shown_as_such()
    {
        byte[] body = [.. Encoding.ASCII.GetBytes("{\"error\":\""), 0xC3, 0x28, .. Encoding.ASCII.GetBytes("\"}")];

        CloseApiException thrown = await Fails(CannedHandler.Answer(400, body));

        Assert.Contains("\uFFFD", thrown.RawBody);
    }

    [Fact]
    public async Task Nested_field_errors_become_paths()
    {
        CloseApiException thrown = await Fails(CannedHandler.Answer(400, """
            { "errors": ["Look closely."],
              "field-errors": {
                "sequence_id": "This field is required.",
                "calls_assigned_to": { "errors": { "1": "Object does not exist." } },
                "sort": ["Not sortable.", "Not a list."],
                "s_query": { "errors": ["Unknown query type."], "field-errors": { "queries": "This field is required." } } } }
            """));

        Assert.Equal(["Look closely."], thrown.Messages);
        Assert.Equal(
            [
                "sequence_id: This field is required.",
                "calls_assigned_to[1]: Object does not exist.",
                "sort: Not sortable.",
                "sort: Not a list.",
                "s_query: Unknown query type.",
                "s_query.queries: This field is required.",
            ],
            thrown.FieldErrors.Select(error => error.ToString()));
        Assert.Contains("s_query.queries: This field is required.", thrown.Message);
    }

    [Fact]
    public async Task The_message_of_an_old_rate_limit_body_is_found()
    {
        CloseApiException thrown = await Fails(CannedHandler.Answer(
            429, """{"error":{"message":"API call count exceeded for this 15 second window","rate_reset":0.87}}"""));

        Assert.Equal(["API call count exceeded for this 15 second window"], thrown.Messages);
        Assert.Equal(TimeSpan.FromSeconds(0.87), Assert.IsType<CloseRateLimitException>(thrown).RetryAfter);
    }

    [Theory]
    [InlineData("Object does not exist.")]
    [InlineData("Object does not exist")]
    public async Task What_Close_said_ends_with_one_full_stop(string said)
    {
        CloseApiException thrown = await Fails(CannedHandler.Answer(404, $$"""{"error":"{{said}}"}"""));

        Assert.StartsWith("Close answered 404: Object does not exist. Check", thrown.Message);
    }

    [Fact]
    public async Task What_a_connection_said_ends_with_a_full_stop()
    {
        CannedHandler broken = new((_, _) => throw new HttpRequestException("Connection refused (127.0.0.1:9)"));
        using CloseClient close = Given.Client(broken);

        CloseConnectionException thrown =
            await Assert.ThrowsAsync<CloseConnectionException>(() => close.CountAsync(Leads.All));

        Assert.Contains("refused (127.0.0.1:9). The request", thrown.Message);
    }

    [Fact]
    public async Task A_credential_that_the_cut_goes_through_shows_in_no_part()
    {
        for (int shown = 1; shown < Given.ApiKey.Length; shown++)
        {
            CloseApiException thrown = await Fails(
                CannedHandler.Answer(400, new string('x', 16_384 - shown) + Given.ApiKey + new string('x', 100)));

            Assert.Equal(16_384, thrown.RawBody.Length);
            Assert.DoesNotContain("api_"[..Math.Min(shown, 4)], thrown.RawBody);
        }
    }

    private static async Task<CloseApiException> Fails(HttpResponseMessage answer)
    {
        using CloseClient close = Given.Client(new CannedHandler(() => answer));
        return await Assert.ThrowsAnyAsync<CloseApiException>(
            () => close.BulkSequenceSubscriptions.GetAsync(Given.Id));
    }
}
