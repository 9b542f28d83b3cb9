using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.DependencyInjection.Tests;

/// <summary>
/// What the log says of requests that were cancelled, as all are when a service stops, and of those that broke.
/// </summary>
public sealed class CanceledLogTests : IDisposable
{
    private const string Canceled =
        "Information 7: subscribe, sequence seq_NDg4XtJ8n2zPS2q0LUIxiw: cancelled, and not carried out, after ";

    private readonly FakeTimeProvider _time = new();
    private readonly CancellationTokenSource _stop = new();

    [Fact]
    public async Task An_action_that_is_cancelled_before_it_was_sent_is_not_an_error()
    {
        await _stop.CancelAsync();

        Assert.Equal([Canceled + "0 retries"], await LogOf(new ScriptedHandler(HttpStatusCode.OK)));
    }

    [Fact]
    public async Task An_action_that_is_cancelled_while_it_waits_for_a_permit_is_not_an_error()
    {
        using ConcurrencyLimiter full = new(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 1 });
        using RateLimitLease taken = full.AttemptAcquire();

        Assert.Equal(
            [Canceled + "0 retries"],
            await LogOf(new ScriptedHandler(HttpStatusCode.OK), options => options.RateLimiter = full, cancelsAtOnce: true));
    }

    [Fact]
    public async Task An_action_that_is_cancelled_while_it_waits_to_be_sent_again_is_not_an_error()
    {
        IEnumerable<string> log = await LogOf(new ScriptedHandler(HttpStatusCode.TooManyRequests), cancelsAtOnce: true);

        Assert.Collection(
            log,
            line => Assert.StartsWith("Warning 5: POST /bulk_action/sequence_subscription/ is retried (429, retry 1", line),
            line => Assert.Equal(Canceled + "1 retries", line));
    }

    [Fact]
    public async Task An_action_that_is_cancelled_under_way_is_an_error_since_nobody_knows_of_it()
    {
        IEnumerable<string> log = await LogOf(new Answers(async cancellationToken =>
        {
            await _stop.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException("It was to be cancelled.");
        }));

        Assert.Equal(
            "Error 2: subscribe, sequence seq_NDg4XtJ8n2zPS2q0LUIxiw: no response shows whether Close carried it out "
            + "(System.OperationCanceledException). Look it up in the list of bulk actions before sending it again",
            Assert.Single(log));
    }

    [Fact]
    public async Task A_look_that_is_cancelled_is_of_interest_to_those_who_debug()
    {
        await _stop.CancelAsync();

        IEnumerable<string> log = await LogOf(
            new ScriptedHandler(HttpStatusCode.OK), call: close => close.CountAsync(Leads.All, _stop.Token));

        Assert.Equal(["Debug 8: POST /data/search/ was cancelled, after 0 retries"], log);
    }

    [Fact]
    public async Task The_innermost_reason_is_in_the_log()
    {
        IEnumerable<string> log = await LogOf(new Answers(_ => throw new HttpRequestException(
            "An error occurred while sending the request.",
            new IOException("Unable to read.", new SocketException((int)SocketError.ConnectionReset)))));

        string reason = new SocketException((int)SocketError.ConnectionReset).Message;
        Assert.Contains($"(CloseFluent.CloseConnectionException: {reason}). Look it up in the list", Assert.Single(log));
    }

    [Fact]
    public async Task The_innermost_reason_of_what_is_sent_again_is_in_the_log()
    {
        IEnumerable<string> log = await LogOf(
            new Answers(_ => throw new HttpRequestException("Not this.", new IOException("The line is cut."))),
            cancelsAtOnce: true,
            call: close => close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_1", _stop.Token));

        Assert.StartsWith(
            "Warning 5: GET /bulk_action/sequence_subscription/{id}/ is retried "
            + "(CloseFluent.CloseConnectionException: The line is cut., retry 1",
            log.First());
    }

    public void Dispose() => _stop.Dispose();

    private async Task<IEnumerable<string>> LogOf(
        HttpMessageHandler handler,
        Action<CloseClientOptions>? configure = null,
        bool cancelsAtOnce = false,
        Func<ICloseClient, Task>? call = null)
    {
        LogBook book = new();
        ServiceCollection services = new();
        services.AddLogging(logging => logging.AddProvider(book).SetMinimumLevel(LogLevel.Trace));
        services
            .AddClose(options =>
            {
                (options.ApiKey, options.TimeProvider) = ("api_5ecret", _time);
                configure?.Invoke(options);
            })
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        await using ServiceProvider provider = services.BuildServiceProvider();
        ICloseClient close = provider.GetRequiredService<ICloseClient>();
        Task calling = call is null ? Given.Subscribe.SendAsync(close, _stop.Token) : call(close);
        if (cancelsAtOnce)
        {
            await _stop.CancelAsync();
        }

        Exception? ended = await Record.ExceptionAsync(() => calling);
        Assert.True(ended is OperationCanceledException or CloseException, $"{ended}");

        // What is sent is the subject of LoggingTests.
        return book.Of("CloseFluent").Where(line => !line.StartsWith("Information 9: ", StringComparison.Ordinal));
    }

    private sealed class Answers(Func<CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Content is { } content)
            {
                await content.CopyToAsync(Stream.Null, cancellationToken);
            }

            return await answer(cancellationToken);
        }
    }
}
