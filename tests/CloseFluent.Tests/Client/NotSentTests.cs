using System.Net.Security;
using System.Security.Authentication;
using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.Tests;

/// <summary>A body that was never begun was not sent, whatever failed; one that was begun may have been.</summary>
public sealed class NotSentTests
{
    public static TheoryData<Exception> Faults =>
    [
        new HttpRequestException("The pipe is broken."),
        new HttpRequestException("No.", new AuthenticationException("The remote certificate is invalid.")),
        new HttpRequestException(HttpRequestError.SecureConnectionError, "Closed while shaking hands."),
        new IOException("The disk is full."),
        new NotSupportedException("This scheme is not supported."),
        new InvalidOperationException("Some handler's mistake."),
        new TaskCanceledException("The HttpClient's own time-out."),
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_before_the_body_is_begun_shows_that_nothing_was_sent(Exception fault)
    {
        Exception thrown = await ThrownAsync(fault, beginsBody: false);

        Assert.True(thrown is CloseConnectionException { RequestWasNotSent: true } or CloseTimeoutException { RequestWasNotSent: true });
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task The_same_fault_after_the_body_is_begun_leaves_the_outcome_unknown(Exception fault) =>
        Assert.IsType<CloseOutcomeUnknownException>(await ThrownAsync(fault, beginsBody: true));

    [Fact]
    public async Task The_message_has_the_innermost_reason()
    {
        Exception thrown = await ThrownAsync(
            new HttpRequestException(
                "An error occurred while sending the request.", new IOException("Outer.", new IOException("The wire was cut"))),
            beginsBody: true);

        Assert.Contains("The wire was cut", thrown.Message);
    }

    [Fact]
    public async Task A_time_out_before_the_body_is_begun_shows_that_nothing_was_sent_and_nothing_is_sent_later()
    {
        FakeTimeProvider time = new();
        SendsLate handler = new();
        using CloseClient close = Given.Client(handler, options => options.TimeProvider = time);
        Task<BulkSequenceSubscription> sending = Given.Subscribe.SendAsync(close);
        time.Advance(TimeSpan.FromSeconds(101));

        CloseTimeoutException thrown = await Assert.ThrowsAsync<CloseTimeoutException>(() => sending);

        Assert.True(thrown.RequestWasNotSent);
        Assert.Contains("Nothing was sent", thrown.Message);
        await Assert.ThrowsAsync<InvalidOperationException>(() => handler.Content!.CopyToAsync(Stream.Null));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_certificate_that_is_refused_is_not_tried_again(bool isRead)
    {
        int tries = 0;
        using CloseClient close = Given.Client(
            new CannedHandler((_, _) =>
            {
                tries++;
                throw new HttpRequestException(
                    "The SSL connection could not be established.",
                    new AuthenticationException($"The certificate is invalid: {SslPolicyErrors.RemoteCertificateChainErrors}"));
            }),
            options => options.MaxRetries = 4);

        CloseException thrown = await Assert.ThrowsAnyAsync<CloseException>(() => isRead
            ? close.BulkSequenceSubscriptions.GetAsync(Given.Id)
            : Given.Subscribe.SendAsync(close));

        Assert.Equal(1, tries);
        Assert.Contains("The certificate is invalid", thrown.Message);
    }

    [Fact]
    public async Task A_disposed_client_says_so_at_once()
    {
        CloseClient close = Given.Client(new CannedHandler(() => CannedHandler.Answer(200)), options => options.MaxRetries = 4);
        close.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => Given.Subscribe.SendAsync(close));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => close.BulkSequenceSubscriptions.GetAsync(Given.Id));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => close.CountAsync(Leads.All));
    }

    [Fact]
    public async Task A_client_that_is_disposed_before_the_body_leaves_says_so()
    {
        using SendsLate handler = new();
        CloseClient close = new(
            new CloseClientOptions { ApiKey = Given.ApiKey, MaxRetries = 4 }, new HttpClient(handler));
        Task<BulkSequenceSubscription> sending = Given.Subscribe.SendAsync(close);
        close.Dispose();
        handler.Fail(new TaskCanceledException());

        ObjectDisposedException thrown = await Assert.ThrowsAsync<ObjectDisposedException>(() => sending);

        Assert.Contains("await what it sends", thrown.Message);
    }

    [Fact]
    public async Task An_HttpClient_that_is_disposed_by_its_owner_is_named()
    {
        HttpClient http = new(new CannedHandler(() => CannedHandler.Answer(200)));
        using CloseClient close = new(new CloseClientOptions { ApiKey = Given.ApiKey, MaxRetries = 4 }, http);
        http.Dispose();

        ObjectDisposedException thrown =
            await Assert.ThrowsAsync<ObjectDisposedException>(() => close.BulkSequenceSubscriptions.GetAsync(Given.Id));

        Assert.Contains("The HttpClient that it was passed", thrown.Message);
    }

    [Fact]
    public async Task A_cancellation_before_the_body_is_begun_leaves_nothing_open()
    {
        Watching observer = new();
        using CancellationTokenSource stop = new();
        using CloseClient close = Given.Client(
            new CannedHandler((_, _) => throw new InvalidOperationException()), options => options.Observer = observer);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Given.Subscribe.SendAsync(close, stop.Token));

        Assert.False(Assert.Single(observer.Reports).IsOutcomeUnknown);
    }

    private static async Task<Exception> ThrownAsync(Exception fault, bool beginsBody)
    {
        using CloseClient close = Given.Client(new Fails(fault, beginsBody));
        return await Assert.ThrowsAnyAsync<Exception>(() => Given.Subscribe.SendAsync(close));
    }

    private sealed class Fails(Exception fault, bool beginsBody) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (beginsBody)
            {
                await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            }

            throw fault;
        }
    }

    private sealed class SendsLate : HttpMessageHandler
    {
        private readonly TaskCompletionSource<HttpResponseMessage> _answer = new();

        public HttpContent? Content { get; private set; }

        public void Fail(Exception fault) => _answer.SetException(fault);

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Content = request.Content;
            return _answer.Task.WaitAsync(cancellationToken);
        }
    }

    private sealed class Watching : CloseObserver
    {
        public List<CloseRequestReport> Reports { get; } = [];

        public override void OnCompleted(CloseRequestReport report) => Reports.Add(report);
    }
}
