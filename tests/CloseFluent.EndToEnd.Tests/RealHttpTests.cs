using System.Net;
using System.Net.Sockets;
using System.Text;
using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>What only shows on a real connection.</summary>
public sealed class RealHttpTests
{
    [Fact]
    public async Task The_main_job_runs_over_a_socket()
    {
        CloseSandbox sandbox = new(new CloseSandboxOptions { TimeUntilCounted = TimeSpan.Zero, TimePerObject = TimeSpan.Zero });
        await using CloseSandboxServer server = await CloseSandboxServer.StartAsync(sandbox);
        using CloseClient close = new(new CloseClientOptions { ApiKey = sandbox.ApiKey, BaseAddress = server.BaseAddress });

        MatchCount count = await close.CountAsync(World.Qualified);
        BulkSequenceSubscription started = await World.SubscribeQualified.SendAsync(close);
        BulkSequenceSubscription done = await close.BulkSequenceSubscriptions.WaitAsync(started.Id);

        Assert.Equal(12, count.Total);
        Assert.Equal((12, BulkActionStatus.Done), (done.ObjectsProcessed, done.Status!.Value));
    }

    [Theory]
    [InlineData(SandboxFault.ResetBeforeEffect, 0)]
    [InlineData(SandboxFault.ResetDuringResponse, 1)]
    public async Task A_fault_of_the_sandbox_breaks_a_real_connection(SandboxFault fault, int created)
    {
        CloseSandbox sandbox = new(new CloseSandboxOptions { Faults = new SandboxFaults { Seed = 300, Script = [fault] } });
        await using CloseSandboxServer server = await CloseSandboxServer.StartAsync(sandbox);
        using CloseClient close = new(Options(server.BaseAddress, options => options.ApiKey = sandbox.ApiKey));

        CloseOutcomeUnknownException thrown =
            await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => World.SubscribeQualified.SendAsync(close));

        Assert.IsType<CloseConnectionException>(thrown.InnerException);
        Assert.Equal(created, sandbox.BulkActions.Count);
    }

    [Fact]
    public async Task A_redirect_is_reported_and_not_followed()
    {
        await using Answering server = new("HTTP/1.1 308 Permanent Redirect\r\nLocation: /elsewhere/\r\nContent-Length: 0\r\n\r\n");
        using CloseClient close = Client(server);

        CloseOutcomeUnknownException thrown =
            await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => World.SubscribeQualified.SendAsync(close));

        Assert.Equal(308, Assert.IsType<CloseUnexpectedStatusException>(thrown.InnerException).StatusCode);
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_client_that_follows_redirects_cannot_send_a_create_twice(int status)
    {
        await using Answering server = new($"HTTP/1.1 {status} Redirect\r\nLocation: /elsewhere/\r\nContent-Length: 0\r\n\r\n");
        using HttpClient following = new(new SocketsHttpHandler { AllowAutoRedirect = true });
        using CloseClient close = new(Options(server.BaseAddress), following);

        CloseOutcomeUnknownException thrown =
            await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => World.SubscribeQualified.SendAsync(close));

        Assert.Equal(1, server.Bodies);
        Assert.Contains("a second time", thrown.ToString());
    }

    [Fact]
    public async Task A_read_that_was_redirected_is_not_believed()
    {
        await using Answering server = new(
            "HTTP/1.1 302 Found\r\nLocation: /elsewhere/\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 22\r\n\r\n{\"id\":\"bulkseqsub_one\"}");
        using HttpClient following = new(new SocketsHttpHandler { AllowAutoRedirect = true });
        using CloseClient close = new(Options(server.BaseAddress), following);

        await Assert.ThrowsAsync<CloseInvalidResponseException>(
            () => close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_one"));
    }

    [Fact]
    public async Task Nobody_there_is_a_request_that_never_left()
    {
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        int port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        using CloseClient close = new(Options(new Uri($"http://127.0.0.1:{port}/api/v1/")));

        CloseConnectionException thrown =
            await Assert.ThrowsAsync<CloseConnectionException>(() => World.SubscribeQualified.SendAsync(close));

        Assert.True(thrown.RequestWasNotSent);
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_request_leaves_the_outcome_unknown()
    {
        await using Answering server = new("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"id\":");
        using CloseClient close = Client(server);

        await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => World.SubscribeQualified.SendAsync(close));
    }

    [Fact]
    public async Task A_response_that_never_comes_times_out_and_leaves_the_outcome_unknown()
    {
        await using Answering server = new(Answering.Nothing);
        using CloseClient close = new(Options(server.BaseAddress, options => options.Timeout = TimeSpan.FromMilliseconds(200)));

        CloseOutcomeUnknownException thrown =
            await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => World.SubscribeQualified.SendAsync(close));

        Assert.IsType<CloseTimeoutException>(thrown.InnerException);
    }

    [Fact]
    public async Task The_timeout_of_a_client_that_was_passed_counts_too()
    {
        await using Answering server = new(Answering.Nothing);
        using HttpClient impatient = new() { Timeout = TimeSpan.FromMilliseconds(200) };
        using CloseClient close = new(Options(server.BaseAddress), impatient);

        CloseTimeoutException thrown = await Assert.ThrowsAsync<CloseTimeoutException>(() => close.CountAsync(Leads.All));

        Assert.Contains("that was passed", thrown.Message);
    }

    [Fact]
    public async Task A_response_that_is_too_large_is_not_read()
    {
        await using Answering server = new(
            "HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n" + new string(' ', 2000));
        using CloseClient close = new(Options(server.BaseAddress, options => options.MaxResponseSize = 1000));

        CloseInvalidResponseException thrown = await Assert.ThrowsAsync<CloseInvalidResponseException>(
            () => close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_one"));

        Assert.Contains("1,000 bytes", thrown.Message);
    }

    [Fact]
    public async Task The_request_has_a_length_and_is_not_chunked()
    {
        await using Answering server = new("HTTP/1.1 200 OK\r\nContent-Length: 23\r\n\r\n{\"id\":\"bulkseqsub_one\"}");
        using CloseClient close = Client(server);

        await World.SubscribeQualified.SendAsync(close);

        Assert.Contains("Content-Length: ", server.Heads[0]);
        Assert.DoesNotContain("chunked", server.Heads[0], StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("POST /api/v1/bulk_action/sequence_subscription/ HTTP/1.1", server.Heads[0]);
    }

    private static CloseClient Client(Answering server) => new(Options(server.BaseAddress));

    private static CloseClientOptions Options(Uri address, Action<CloseClientOptions>? configure = null)
    {
        CloseClientOptions options = new() { ApiKey = "api_test", BaseAddress = address, MaxRetries = 0 };
        configure?.Invoke(options);
        return options;
    }

    /// <summary>A server that says one thing after the other, whatever it is asked, and closes.</summary>
    private sealed class Answering : IAsyncDisposable
    {
        public const string Nothing = "";
        private readonly CancellationTokenSource _stop = new();
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly Queue<string> _answers;
        private readonly Task _running;

        public Answering(params string[] answers)
        {
            _answers = new Queue<string>(answers);
            _listener.Start();
            BaseAddress = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/api/v1/");
            _running = RunAsync();
        }

        public Uri BaseAddress { get; }

        public int Requests => Heads.Count;

        public int Bodies { get; private set; }

        public List<string> Heads { get; } = [];

        public async ValueTask DisposeAsync()
        {
            // A listener that stopped refuses to accept: the loop ends first.
            await _stop.CancelAsync();
            await _running;
            _listener.Stop();
            _stop.Dispose();
        }

        private async Task RunAsync()
        {
            try
            {
                while (true)
                {
                    using TcpClient connection = await _listener.AcceptTcpClientAsync(_stop.Token);
                    await AnswerAsync(connection.GetStream());
                }
            }
            catch (OperationCanceledException)
            {
            }
        }

        private async Task AnswerAsync(NetworkStream stream)
        {
            try
            {
                await ReadRequestAsync(stream);
                string answer = _answers.Count > 1 ? _answers.Dequeue() : _answers.Peek();
                if (answer == Nothing)
                {
                    await Task.Delay(Timeout.Infinite, _stop.Token);
                }

                await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), _stop.Token);
            }
            catch (IOException)
            {
                // The client gave up first.
            }
        }

        private async Task ReadRequestAsync(NetworkStream stream)
        {
            StringBuilder head = new();
            byte[] one = new byte[1];
            while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal)
                && await stream.ReadAsync(one, _stop.Token) > 0)
            {
                head.Append((char)one[0]);
            }

            Heads.Add(head.ToString());
            string? length = head.ToString().Split("\r\n")
                .FirstOrDefault(line => line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase));
            if (length is not null)
            {
                byte[] body = new byte[int.Parse(length.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)];
                await stream.ReadExactlyAsync(body, _stop.Token);
                Bodies++;
            }
        }
    }
}
