using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CloseFluent.DependencyInjection.Tests;

public sealed class LoggingTests
{
    [Theory]
    [InlineData(
        HttpStatusCode.OK,
        "Information 1: Close accepted subscribe bulkseqsub_1, sequence seq_NDg4XtJ8n2zPS2q0LUIxiw: created, after 0 retries")]
    [InlineData(
        HttpStatusCode.BadGateway,
        "Error 2: subscribe, sequence seq_NDg4XtJ8n2zPS2q0LUIxiw: no answer tells whether Close carried it out (502). "
        + "Look in the list of bulk actions before it is sent again")]
    [InlineData(
        HttpStatusCode.BadRequest,
        "Error 3: subscribe, sequence seq_NDg4XtJ8n2zPS2q0LUIxiw: not carried out (400, status 400)")]
    public async Task An_action_is_logged_with_its_end(HttpStatusCode status, string expected)
    {
        LogBook book = await SendAsync(new ScriptedHandler(status));

        Assert.Equal([expected], book.Of("CloseFluent"));
    }

    [Fact]
    public async Task No_log_of_any_level_holds_the_key_or_a_name()
    {
        LogBook book = await SendAsync(new ScriptedHandler(HttpStatusCode.OK));

        Assert.NotEmpty(book.Lines);
        Assert.All(book.Lines, line =>
        {
            Assert.DoesNotContain("5ecret", line.Text);
            Assert.DoesNotContain("YXBpXz", line.Text);
            Assert.DoesNotContain("Ada", line.Text);
            Assert.DoesNotContain("ada@", line.Text);
        });
    }

    private static async Task<LogBook> SendAsync(HttpMessageHandler close)
    {
        LogBook book = new();
        ServiceCollection services = new();
        services.AddLogging(logging => logging.AddProvider(book).SetMinimumLevel(LogLevel.Trace));
        services.AddClose(options => options.ApiKey = "api_5ecret").ConfigurePrimaryHttpMessageHandler(() => close);
        await using ServiceProvider provider = services.BuildServiceProvider();
        try
        {
            await Given.Subscribe.SendAsync(provider.GetRequiredService<ICloseClient>());
        }
        catch (CloseException)
        {
            // What is logged of it is what is asked for.
        }

        return book;
    }

    private sealed class LogBook : ILoggerProvider
    {
        public List<(string Category, string Text)> Lines { get; } = [];

        public IEnumerable<string> Of(string category) =>
            Lines.Where(line => line.Category == category).Select(line => line.Text);

        public ILogger CreateLogger(string categoryName) => new Page(categoryName, this);

        public void Dispose()
        {
        }

        private sealed class Page(string category, LogBook book) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(
                LogLevel logLevel,
                EventId eventId,
                TState state,
                Exception? exception,
                Func<TState, Exception?, string> formatter) =>
                book.Lines.Add((category, $"{logLevel} {eventId.Id}: {formatter(state, exception)}{exception}"));
        }
    }
}
