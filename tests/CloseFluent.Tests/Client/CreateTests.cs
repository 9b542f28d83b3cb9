namespace CloseFluent.Tests;

public sealed class CreateTests
{
    [Fact]
    public async Task Sends_the_body_of_the_action_and_reads_the_response()
    {
        CannedHandler handler = new(() => CannedHandler.Answer(200, Given.Answer()));
        using CloseClient close = Given.Client(handler);

        BulkSequenceSubscription started = await Given.Subscribe.SendAsync(close);

        Assert.Equal(Given.Id, started.Id.Value);
        Assert.Equal(BulkActionStatus.Created, started.Status);
        Assert.Equal(["POST /api/v1/bulk_action/sequence_subscription/"], handler.Requests);
        Assert.Equal(Given.Subscribe.Json, CanonicalJson.Indent(System.Text.Encoding.UTF8.GetBytes(handler.Bodies[0])));
    }

    [Fact]
    public async Task Says_who_it_is_and_how_long_the_body_is()
    {
        CannedHandler handler = new(() => CannedHandler.Answer(201, Given.Answer()));
        using CloseClient close = Given.Client(handler);

        await Given.Subscribe.SendAsync(close);

        string headers = handler.Headers[0];
        Assert.Contains("Authorization: Basic YXBpXzVlY3JldEtleVRoYXRNdXN0TmV2ZXJTaG93Og==", headers);
        Assert.Contains("User-Agent: CloseFluent/", headers);
        Assert.Contains("Accept: application/json", headers);
        Assert.Contains("Content-Type: application/json", headers);
        Assert.Contains($"Content-Length: {handler.Bodies[0].Length}", headers);
        Assert.DoesNotContain("chunked", headers);
    }

    [Fact]
    public async Task An_access_token_goes_as_bearer()
    {
        CannedHandler handler = new(() => CannedHandler.Answer(200, Given.Answer()));
        using CloseClient close = Given.Client(handler, options =>
        {
            options.ApiKey = null;
            options.Credential = CloseCredential.AccessToken("token-of-an-hour");
        });

        await Given.Subscribe.SendAsync(close);

        Assert.Contains("Authorization: Bearer token-of-an-hour", handler.Headers[0]);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task A_fault_of_the_server_leaves_the_outcome_unknown(int status) =>
        Assert.IsType<CloseServerException>((await IsUnknown(() => CannedHandler.Answer(status, "<html>"))).InnerException);

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"id":""}""")]
    [InlineData("""{"id":7}""")]
    [InlineData("""{"id":"bulkseqsub_1","status":"created" """)]
    [InlineData("""{"id":"bulkseqsub_1"} {"id":"bulkseqsub_2"}""")]
    public async Task A_response_that_cannot_be_read_leaves_the_outcome_unknown(string body) =>
        Assert.IsType<CloseInvalidResponseException>((await IsUnknown(() => CannedHandler.Answer(200, body))).InnerException);

    [Fact]
    public async Task A_broken_connection_leaves_the_outcome_unknown()
    {
        CloseOutcomeUnknownException thrown = await IsUnknown(() => throw new HttpRequestException("The pipe is broken."));

        Assert.False(Assert.IsType<CloseConnectionException>(thrown.InnerException).RequestWasNotSent);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError)]
    [InlineData(HttpRequestError.ConnectionError)]
    public async Task A_request_that_never_left_is_not_an_unknown_outcome(HttpRequestError reason)
    {
        NeverConnects handler = new(reason);
        using CloseClient close = Given.Client(handler);

        CloseConnectionException thrown =
            await Assert.ThrowsAsync<CloseConnectionException>(() => Given.Subscribe.SendAsync(close));

        Assert.True(thrown.RequestWasNotSent);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(415)]
    [InlineData(429)]
    public async Task A_refusal_is_not_an_unknown_outcome(int status)
    {
        using CloseClient close = Given.Client(new CannedHandler(() => CannedHandler.Answer(status, "{}")));

        CloseApiException thrown = await Assert.ThrowsAnyAsync<CloseApiException>(() => Given.Subscribe.SendAsync(close));

        Assert.Equal(status, thrown.StatusCode);
    }

    [Fact]
    public async Task Every_status_that_is_not_a_refusal_of_Close_leaves_the_outcome_unknown()
    {
        int[] refusals = [400, 401, 402, 403, 404, 405, 415, 429];
        foreach (int status in Enumerable.Range(300, 300).Except(refusals))
        {
            CloseOutcomeUnknownException thrown = await IsUnknown(() => CannedHandler.Answer(status, "{}"));

            Assert.Equal(status, Assert.IsAssignableFrom<CloseApiException>(thrown.InnerException).StatusCode);
        }
    }

    [Theory]
    [InlineData("pause", null)]
    [InlineData("subscribe", "seq_another")]
    [InlineData("later_word", "seq_NDg4XtJ8n2zPS2q0LUIxiw")]
    public async Task A_response_for_another_action_says_that_it_was_carried_out(string actionType, string? sequence)
    {
        string other = sequence is null ? string.Empty : $$""","sequence_id":"{{sequence}}" """;
        using CloseClient close = Given.Client(new CannedHandler(
            () => CannedHandler.Answer(200, $$"""{"id":"{{Given.Id}}","action_type":"{{actionType}}"{{other}}}""")));

        CloseResponseMismatchException thrown =
            await Assert.ThrowsAsync<CloseResponseMismatchException>(() => Given.Subscribe.SendAsync(close));

        Assert.Equal(Given.Id, thrown.Response.Id.Value);
        Assert.Equal(Given.Subscribe, thrown.Action);
        Assert.Contains("was carried out", thrown.Message);
    }

    [Fact]
    public async Task A_response_that_leaves_out_what_it_does_is_believed()
    {
        using CloseClient close = Given.Client(new CannedHandler(
            () => CannedHandler.Answer(200, $$"""{"id":"{{Given.Id}}","action_type":null,"sequence_id":null}""")));

        Assert.Equal(Given.Id, (await Given.Subscribe.SendAsync(close)).Id.Value);
    }

    [Fact]
    public async Task A_handler_that_sends_twice_is_stopped()
    {
        int received = 0;
        CannedHandler inner = new((_, _) =>
        {
            received++;
            return Task.FromResult(CannedHandler.Answer(502));
        });
        using CloseClient close = Given.Client(new SendsTwice { InnerHandler = inner });

        CloseOutcomeUnknownException thrown =
            await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => Given.Subscribe.SendAsync(close));

        Assert.Equal(1, received);
        Assert.Contains("a second time", thrown.InnerException!.Message);
    }

    public static TheoryData<string, Func<HttpContent, Task>> WaysToCopy => new()
    {
        { "as text", content => content.ReadAsStringAsync() },
        { "as bytes", content => content.ReadAsByteArrayAsync() },
        { "as a stream", content => content.ReadAsStreamAsync() },
        { "into the platform's buffer", content => content.LoadIntoBufferAsync() },
        { "into memory", content => content.CopyToAsync(new MemoryStream()) },
        { "into a buffer around memory", content => content.CopyToAsync(new BufferedStream(new MemoryStream())) },
    };

    [Theory]
    [MemberData(nameof(WaysToCopy))]
    public async Task A_handler_that_copies_the_body_is_stopped_before_anything_is_sent(
        string way, Func<HttpContent, Task> copyAsync)
    {
        Assert.NotEmpty(way);
        int received = 0;
        CannedHandler inner = new((_, _) =>
        {
            received++;
            return Task.FromResult(CannedHandler.Answer(502));
        });
        using CloseClient close = Given.Client(
            new ClonesAndRetries(copyAsync) { InnerHandler = inner }, options => options.MaxRetries = 4);

        CloseConnectionException thrown =
            await Assert.ThrowsAsync<CloseConnectionException>(() => Given.Subscribe.SendAsync(close));

        Assert.Equal(0, received);
        Assert.True(thrown.RequestWasNotSent);
        Assert.Contains("A handler of the HttpClient tried to read or copy this request's body", thrown.Message);
        Assert.Contains("log its text", thrown.Message);
    }

    [Fact]
    public async Task A_body_may_be_written_to_where_nothing_is_kept()
    {
        using CloseClient close = Given.Client(new DiscardsBody());

        Assert.Equal(Given.Id, (await Given.Subscribe.SendAsync(close)).Id.Value);
    }

    [Fact]
    public async Task A_response_from_another_address_is_not_believed()
    {
        CannedHandler handler = new((request, _) =>
        {
            // This is how the platform's own redirects show.
            request.RequestUri = new Uri("https://elsewhere.example/");
            return Task.FromResult(CannedHandler.Answer(200, Given.Answer()));
        });
        using CloseClient close = Given.Client(handler);

        CloseOutcomeUnknownException thrown =
            await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => Given.Subscribe.SendAsync(close));

        Assert.IsType<CloseInvalidResponseException>(thrown.InnerException);
    }

    [Fact]
    public async Task The_unknown_outcome_carries_the_action_and_says_what_to_do()
    {
        CloseOutcomeUnknownException thrown = await IsUnknown(() => CannedHandler.Answer(502, ""));

        Assert.Equal(Given.Subscribe, thrown.Action);
        Assert.Contains("FindAsync", thrown.Message);
    }

    private static async Task<CloseOutcomeUnknownException> IsUnknown(Func<HttpResponseMessage> answer)
    {
        using CloseClient close = Given.Client(new CannedHandler(answer));
        return await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => Given.Subscribe.SendAsync(close));
    }

    private sealed class NeverConnects(HttpRequestError reason) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException(reason, "No connection.");
    }

    // The usual way of retrying in a handler: a copy of the body is made first, and sent as often as it takes.
    private sealed class ClonesAndRetries(Func<HttpContent, Task> copyAsync) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await copyAsync(request.Content!);
            await base.SendAsync(request, cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class DiscardsBody : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            return CannedHandler.Answer(200, Given.Answer());
        }
    }

    private sealed class SendsTwice : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await base.SendAsync(request, cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
