// Stands in for Microsoft.Extensions.Hosting and .Logging.
namespace Microsoft.Extensions.Hosting
{
    public interface IHostedService
    {
        Task StartAsync(CancellationToken cancellationToken);

        Task StopAsync(CancellationToken cancellationToken);
    }

    public abstract class BackgroundService : IHostedService
    {
        public virtual Task StartAsync(CancellationToken cancellationToken) => ExecuteAsync(cancellationToken);

        public virtual Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        protected abstract Task ExecuteAsync(CancellationToken stoppingToken);
    }
}

namespace Microsoft.Extensions.Logging
{
    public interface ILogger<out T>;

    public static class LoggerExtensions
    {
        public static void LogInformation<T>(this ILogger<T> logger, string message, params object?[] arguments) { }

        public static void LogWarning<T>(this ILogger<T> logger, Exception? exception, string message, params object?[] arguments) { }

        public static void LogError<T>(this ILogger<T> logger, Exception? exception, string message, params object?[] arguments) { }
    }
}
