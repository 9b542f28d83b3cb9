using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CloseFluent;

/// <summary>
/// The names under which traces and metrics can be listened to, for example with OpenTelemetry:
/// <c>AddSource(CloseTelemetry.Name)</c>, <c>AddMeter(CloseTelemetry.Name)</c>.
/// </summary>
/// <remarks>See <see href="https://opentelemetry.io/docs/specs/semconv/http/http-spans/"/>.</remarks>
public static class CloseTelemetry
{
    /// <summary>The name of the ActivitySource and of the Meter.</summary>
    public const string Name = "CloseFluent";

    private static readonly Meter s_meter = new(Name, LibraryVersion.Value);

    internal static ActivitySource Source { get; } = new(Name, LibraryVersion.Value);

    internal static Histogram<double> Duration { get; } = s_meter.CreateHistogram<double>(
        "close.client.request.duration", "s", "How long a request took, with its repetitions and the waits between them.");

    internal static Histogram<double> Wait { get; } = s_meter.CreateHistogram<double>(
        "close.client.retry.wait", "s", "How long was waited before a request was sent again.");

    internal static Counter<long> Actions { get; } = s_meter.CreateCounter<long>(
        "close.client.actions", "{action}", "Bulk actions that were sent.");
}
