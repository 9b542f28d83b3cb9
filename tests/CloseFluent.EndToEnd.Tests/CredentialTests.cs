using System.Diagnostics.Tracing;
using System.Net;
using System.Text;
using System.Text.Json;
using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>Runs everything there is, well and badly, and looks for the credential in every text that comes out.</summary>
public sealed class CredentialTests
{
    private const string Secret = "api_5ecretKeyThatMustNeverShow";
    private static readonly string s_encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret + ":"));

    [Fact]
    public async Task No_text_of_a_full_run_holds_the_credential()
    {
        using TextOfEvents events = new();
        StringWriter texts = new();
        using World world = new(options => options.ApiKey = Secret);

        foreach (Func<ICloseClient, Task> call in Calls)
        {
            await CollectAsync(() => call(world.Close), texts);
        }

        texts.WriteLine(world.Close);
        Assert.Contains("401", texts.ToString());
        AssertHidden(texts.ToString());
        AssertHidden(events.Texts);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(302)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task A_server_that_echoes_the_credential_does_not_bring_it_into_any_text(int status)
    {
        StringWriter texts = new();
        string[] bodies =
        [
            $"Your key {Secret} is no good (Basic {s_encoded}).",
            $$"""{"error":"Basic {{s_encoded}}","errors":["{{Secret}}"],"field-errors":{"{{Secret}}":"{{Secret}}"} }""",
            $"<html>{Secret}</html>",
        ];

        foreach (string body in bodies)
        {
            using CloseClient close = new(
                new CloseClientOptions { ApiKey = Secret, MaxRetries = 0 },
                new HttpClient(new Echo((HttpStatusCode)status, body)));
            foreach (Func<ICloseClient, Task> call in Calls)
            {
                await CollectAsync(() => call(close), texts);
            }
        }

        Assert.NotEmpty(texts.ToString());
        AssertHidden(texts.ToString());
    }

    [Fact]
    public async Task A_broken_connection_does_not_bring_it_into_any_text()
    {
        StringWriter texts = new();
        using CloseClient close = new(
            new CloseClientOptions { ApiKey = Secret, MaxRetries = 0 },
            new HttpClient(new Breaks(request => new HttpRequestException($"Failed: {request}"))));

        foreach (Func<ICloseClient, Task> call in Calls)
        {
            await CollectAsync(() => call(close), texts);
        }

        AssertHidden(texts.ToString());
    }

    [Fact]
    public void Neither_credentials_nor_options_show_it()
    {
        CloseCredential key = CloseCredential.ApiKey(Secret);
        CloseCredential token = CloseCredential.AccessToken(Secret);
        CloseClientOptions options = new() { ApiKey = Secret };

        AssertHidden($"{key} {token} {options} {JsonSerializer.Serialize(key)} {JsonSerializer.Serialize(options)}");
        Assert.Equal("API key (hidden)", key.ToString());
    }

    [Theory]
    [InlineData(Secret + " ")]
    [InlineData(Secret + "\r\nX-Other: 1")]
    [InlineData(Secret + ":")]
    [InlineData(Secret + "é")]
    public void A_key_that_no_header_takes_is_refused_without_showing_it(string key)
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => new CloseClient(key));

        AssertHidden(thrown.ToString());
    }

    private static IReadOnlyList<Func<ICloseClient, Task>> Calls { get; } =
    [
        close => World.SubscribeQualified.SendAsync(close),
        close => World.SubscribeQualified.AtMost(1).SendAsync(close),
        close => close.CountAsync(Leads.All),
        close => close.PreviewAsync(Leads.All, 3),
        close => close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_unknown"),
        close => close.BulkSequenceSubscriptions.WaitAsync("bulkseqsub_unknown"),
        close => close.BulkSequenceSubscriptions.ListAsync().GetAsyncEnumerator().MoveNextAsync().AsTask(),
        close => close.Sequences.FindAsync("Onboarding"),
        close => close.Senders.FindAsync("ada@example.com"),
        close => close.LeadStatuses.FindAsync("Qualified"),
        close => close.SmartViews.GetAsync(SandboxIds.SmartView),
    ];

    private static async Task CollectAsync(Func<Task> call, StringWriter texts)
    {
        try
        {
            await call();
        }
        catch (Exception thrown)
        {
            texts.WriteLine(ExceptionText.Of(thrown));
        }
    }

    private static void AssertHidden(string text)
    {
        Assert.DoesNotContain(Secret, text);
        Assert.DoesNotContain(s_encoded, text);
    }

    private sealed class Echo(HttpStatusCode status, string body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body) });
    }

    private sealed class Breaks(Func<HttpRequestMessage, Exception> fault) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) => throw fault(request);
    }

    private sealed class TextOfEvents : EventListener
    {
        private readonly StringBuilder _texts = new();

        public string Texts
        {
            get
            {
                lock (_texts)
                {
                    return _texts.ToString();
                }
            }
        }

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name.Contains("Http", StringComparison.Ordinal))
            {
                EnableEvents(eventSource, EventLevel.Verbose);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            // The base class enables events before this class has its fields.
            if (_texts is null || eventData.Payload is null)
            {
                return;
            }

            lock (_texts)
            {
                _texts.AppendLine(string.Join(" ", eventData.Payload));
            }
        }
    }
}
