using System.Text;

namespace CloseFluent.Tests;

public sealed class ErrorAnswerTests
{
    private static readonly int[] s_statuses = [400, 401, 402, 403, 404, 405, 415, 429, 500, 503, 308, 418];

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
        new string('x', 3_000_000),
        "{\"errors\":[" + string.Join(",", Enumerable.Repeat("\"again\"", 100_000)) + "]}",
        new string('[', 10_000) + new string(']', 10_000),
        "{\"errors\":[\"a\"],\"errors\":[\"b\"]}",
        "{\"error\":\"line one\\r\\nAuthorization: Basic x\"}",
    };

    /// <summary>A body, and the message that has to say it.</summary>
    public static TheoryData<string, string> Gists => new()
    {
        { """{"message":"Slow down."}""", "Slow down" },
        { """{"Message":"Slow down."}""", "Slow down" },
        { """{"detail":"Not found here"}""", "Not found here" },
        { """{"type":"about:blank","title":"Bad filter","status":400,"detail":"No such field"}""", "Bad filter; No such field" },
        { """{"errorMessage":"Denied"}""", "Denied" },
        { """{"error_message":"Denied"}""", "Denied" },
        { """{"error":"invalid_grant","error_description":"It has ended"}""", "invalid_grant; It has ended" },
        { """{"error":"Bad Request","message":"Bad Request","statusCode":400}""", "Bad Request" },
        {
            """{"fault":{"faultstring":"Quota is over","detail":{"errorcode":"policies.x"}}}""",
            "Quota is over; errorcode: policies.x"
        },
        { """{"error":{"code":403,"status":"DENIED","message":"No billing"}}""", "No billing" },
        { """{"error":{"code":403,"status":"DENIED"}}""", "code: 403; status: DENIED" },
        { """{"errors":[{"title":"Bad","detail":"No such field"},{"message":"Worse"}]}""", "Bad; No such field; Worse" },
        { """{"detail":[{"loc":["body","sort"],"msg":"field required","type":"missing"}]}""", "field required" },
        {
            """{"title":"Invalid","errors":{"title":["Too long"],"detail":["Blank"]}}""",
            "Invalid; title: Too long; detail: Blank"
        },
        { """["first","second"]""", "first; second" },
        { """[{"message":"in a list"}]""", "in a list" },
        { """{"outer":{"code":"E17"},"hint":"call us"}""", """{"outer":{"code":"E17"},"hint":"call us"}""" },
        { "\"only a text\"", "only a text" },
        { "{\"message\":\"cut he", "{\"message\":\"cut he" },
        { "Forbidden", "Forbidden" },
        { "two\r\n  lines", "two lines" },
        {
            "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1><hr>nginx</body></html>",
            "502 Bad Gateway"
        },
        {
            "<!DOCTYPE html><HTML><Title>Oops</Title><style>h1{}</style><H1 class=x>Caf&eacute; &amp; more</H1></HTML>",
            "Oops: Café & more"
        },
        {
            "<html><body><script>var h1 = '<h1>no</h1>';</script><p>The origin is <b>down</b></p></body></html>",
            "The origin is down"
        },
        {
            "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><Message>Not yours</Message></Error>",
            "AccessDenied Not yours"
        },
        {
            "<s:Envelope xmlns:s='x'><s:Body><s:Fault><faultstring>No quota</faultstring></s:Fault></s:Body></s:Envelope>",
            "No quota"
        },
        { "<a><![CDATA[in data]]></a>", "in data" },
        { "<title>never closed", "never closed" },
        { new string('[', 200) + "\"deep down\"" + new string(']', 200), "deep down" },
        { "", "Bad Request" },
        { " \r\n", "Bad Request" },
        { "{}", "Bad Request" },
        { "null", "Bad Request" },
        { "{\"error\":null,\"errors\":[],\"field-errors\":{}}", "Bad Request" },
    };

    [Theory]
    [MemberData(nameof(Gists))]
    public async Task Whatever_came_its_gist_is_in_the_message(string body, string gist)
    {
        CloseApiException thrown = await Fails(CannedHandler.Answer(400, body));

        Assert.Equal(
            $"Close responded with 400: {gist}. Correct what the messages name and send again; the request was not carried out.",
            thrown.Message);
        Assert.Equal(body, thrown.RawBody);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("<html><p>")]
    [InlineData("{\"unknown\":\"")]
    public async Task A_long_text_is_cut(string beginning)
    {
        CloseApiException thrown = await Fails(CannedHandler.Answer(400, beginning + new string('x', 5_000)));

        Assert.Contains("xxxxx…", thrown.Message);
        Assert.InRange(thrown.Message.Length, 200, 400);
        Assert.InRange(Assert.Single(thrown.Messages).Length, 200, 201);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("iso-8859-1", false)]
    public async Task Another_encoding_is_read(string name, bool hasMark)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] body = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("{\"message\":\"Zurück\"}")];
        HttpResponseMessage answer = CannedHandler.Answer(400, body);
        answer.Content.Headers.TryAddWithoutValidation("Content-Type", $"application/json; charset=\"{name}\"");

        CloseApiException thrown = await Fails(answer);

        Assert.Equal(["Zurück"], thrown.Messages);
        Assert.Equal("{\"message\":\"Zurück\"}", thrown.RawBody);
    }

    [Theory]
    [InlineData("windows-1252", "Zurück")]
    [InlineData("nonsense", "Zur\uFFFDck")]
    public async Task A_charset_that_is_not_known_here_is_read_as_near_as_can_be(string charset, string expected)
    {
        HttpResponseMessage answer = CannedHandler.Answer(400, Encoding.Latin1.GetBytes("Zurück"));
        answer.Content.Headers.TryAddWithoutValidation("Content-Type", $"text/plain; charset={charset}");

        CloseApiException thrown = await Fails(answer);

        Assert.Equal([expected], thrown.Messages);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(308)]
    public async Task An_action_is_spoken_of_only_where_there_is_one(int status)
    {
        using CloseClient close = Given.Client(new CannedHandler(() => CannedHandler.Answer(status)));

        Exception read = await Assert.ThrowsAnyAsync<CloseException>(() => close.BulkSequenceSubscriptions.GetAsync(Given.Id));
        Exception sent = await Assert.ThrowsAnyAsync<CloseException>(() => Given.Subscribe.SendAsync(close));

        Assert.DoesNotContain("action", read.Message);
        Assert.Equal(status is 400 or 402 or 429 or 500, sent.Message.Contains("the action was", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_credential_is_spoken_of_only_where_there_is_one()
    {
        CannedHandler refusing = new(() => CannedHandler.Answer(401, """{"error":"Unauthorized"}"""));
        using CloseClient withKey = Given.Client(refusing);
        using CloseClient withToken = Given.Client(
            refusing, options => (options.ApiKey, options.Credential) = (null, CloseCredential.AccessToken("token_of_mine")));
        using CloseClient withNeither = new(new Refuses());

        Assert.Contains("Check that the API key is complete", await MessageOf(withKey));
        Assert.Contains("Check that the access token is complete", await MessageOf(withToken));
        Assert.Equal(
            "Close responded with 401: Unauthorized. Check the credential that the transport sends.", await MessageOf(withNeither));

        static async Task<string> MessageOf(CloseClient close)
        {
            CloseAuthenticationException thrown = await Assert.ThrowsAsync<CloseAuthenticationException>(
                () => close.BulkSequenceSubscriptions.GetAsync(Given.Id));
            return thrown.Message;
        }
    }

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
        foreach (int status in s_statuses)
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
    public async Task Text_that_is_not_UTF8_inside_JSON_is_shown_as_such()
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

        Assert.StartsWith("Close responded with 404: Object does not exist. Check", thrown.Message);
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

    [Theory]
    [InlineData("\\u0061")]
    [InlineData("&#x0000061;")]
    [InlineData("%252561")]
    public async Task A_long_echo_of_the_credential_in_another_form_shows_in_no_part(string first)
    {
        string escaped = string.Concat(Given.ApiKey.Select(c => first.Replace("61", FormattableString.Invariant($"{(int)c:x2}"))));
        foreach (int shift in Enumerable.Range(0, 7))
        {
            CloseApiException thrown = await Fails(CannedHandler.Answer(
                400, new string('.', shift) + string.Concat(Enumerable.Repeat(escaped, 2_000))));

            Assert.DoesNotContain(first.Replace("61", "70"), thrown.RawBody);
            Assert.DoesNotContain(first.Replace("61", "70"), thrown.Message);
        }
    }

    private sealed class Refuses : ICloseTransport
    {
        public Task<CloseResponse> SendAsync(CloseRequest request, CancellationToken cancellationToken) =>
            Task.FromResult(new CloseResponse(401, Encoding.UTF8.GetBytes("""{"error":"Unauthorized"}""")));
    }

    private static async Task<CloseApiException> Fails(HttpResponseMessage answer)
    {
        using CloseClient close = Given.Client(new CannedHandler(() => answer));
        return await Assert.ThrowsAnyAsync<CloseApiException>(
            () => close.BulkSequenceSubscriptions.GetAsync(Given.Id));
    }
}
