using Microsoft.Extensions.Logging;

namespace CloseFluent.DependencyInjection.Tests;

/// <summary>Keeps all that is logged, at every level.</summary>
internal sealed class LogBook : ILoggerProvider
{
    private readonly List<(string Category, string Text)> _lines = [];

    public IReadOnlyList<(string Category, string Text)> Lines
    {
        get
        {
            lock (_lines)
            {
                return [.. _lines];
            }
        }
    }

    public IEnumerable<string> Of(string category) =>
        Lines.Where(line => line.Category == category).Select(line => line.Text);

    public ILogger CreateLogger(string categoryName) => new Page(categoryName, this);

    public void Dispose()
    {
    }

    private void Write(string category, string text)
    {
        lock (_lines)
        {
            _lines.Add((category, text));
        }
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
            book.Write(category, $"{logLevel} {eventId.Id}: {formatter(state, exception)}{exception}");
    }
}
