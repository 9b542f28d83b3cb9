using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;
using System.Text;

namespace CloseFluent.EndToEnd.Tests;

public sealed class TelemetryTests
{
    [Fact]
    public async Task A_trace_of_one_action_that_was_sent_twice() => await Verify(await TraceAsync(new Busy(times: 1)));

    [Fact]
    public async Task A_trace_of_one_action_whose_response_was_lost()
    {
        string trace = await TraceAsync(new Mischief(Mischief.Step.FailAfterwards));

        Assert.Contains("status: Error", trace);
        Assert.Contains("error.type: 502", trace);
    }

    [Fact]
    public async Task Metrics_count_actions_and_measure_requests_and_waits()
    {
        using World world = new(between: new Busy(times: 1));
        using Meters meters = new();
        using Activity root = new Activity("test").Start();

        await world.PassingTimeAsync(World.SubscribeQualified.SendAsync(world.Close));

        const string Request = "http.request.method=POST, url.template=/bulk_action/sequence_subscription/, "
            + "server.address=api.close.com, http.response.status_code=";
        Assert.Equal(
            [
                $"close.client.retry.wait s [{Request}429, close.action.type=subscribe]",
                $"close.client.request.duration s [{Request}200, close.action.type=subscribe]",
                $"close.client.actions {{action}} [{Request}200, close.action.type=subscribe]",
            ],
            meters.Of(root));
    }

    [Fact]
    public async Task No_personal_data_is_in_a_trace()
    {
        using World world = new();
        using Traces traces = new();

        await world.Close.Senders.FindAsync("ada@example.com");
        await world.Close.PreviewAsync(World.Qualified, 3);
        await World.SubscribeQualified.SendAsync(world.Close);

        Assert.DoesNotContain("ada", traces.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("api_", traces.Text);
    }

    [Fact]
    public async Task An_observer_is_reported_and_what_it_throws_changes_nothing()
    {
        Grumbler observer = new();
        using World world = new(options => options.Observer = observer, new Busy(times: 2));

        await world.PassingTimeAsync(World.SubscribeQualified.SendAsync(world.Close));

        Assert.Equal(["repeating 429 1", "repeating 429 2", "ended 200 2 subscribe created"], observer.Told);
    }

    private static async Task<string> TraceAsync(DelegatingHandler between)
    {
        using World world = new(between: between);
        using Traces traces = new();
        try
        {
            await world.PassingTimeAsync(World.SubscribeQualified.SendAsync(world.Close));
        }
        catch (CloseOutcomeUnknownException)
        {
            // Its trace is what is asked for.
        }

        return traces.Text;
    }

    /// <summary>Answers 429 a number of times.</summary>
    private sealed class Busy(int times) : DelegatingHandler
    {
        private int _left = times;

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (_left-- <= 0)
            {
                return base.SendAsync(request, cancellationToken);
            }

            HttpResponseMessage busy = new(HttpStatusCode.TooManyRequests) { Content = new StringContent("") };
            busy.Headers.Add("Retry-After", "3");
            return Task.FromResult(busy);
        }
    }

    private sealed class Grumbler : CloseObserver
    {
        public List<string> Told { get; } = [];

        public override void OnRetry(CloseRequestReport report)
        {
            Told.Add(FormattableString.Invariant($"repeating {report.StatusCode} {report.Retries}"));
            throw new InvalidOperationException("No.");
        }

        public override void OnCompleted(CloseRequestReport report)
        {
            Told.Add(FormattableString.Invariant(
                $"ended {report.StatusCode} {report.Retries} {report.ActionName} {report.BulkActionStatus}"));
            throw new InvalidOperationException("No.");
        }
    }

    /// <summary>Listens to what happens below the activity that is current when it is made.</summary>
    private sealed class Traces : IDisposable
    {
        private readonly Activity _root = new Activity("test").Start();
        private readonly ActivityListener _listener;
        private readonly StringBuilder _text = new();

        public Traces()
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == CloseTelemetry.Name,
                Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = Write,
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public string Text => _text.ToString();

        public void Dispose()
        {
            _listener.Dispose();
            _root.Stop();
        }

        // Tests run beside each other; only what happens below the root is ours.
        private void Write(Activity activity)
        {
            if (activity.TraceId != _root.TraceId)
            {
                return;
            }

            _text.AppendLine(CultureInfo.InvariantCulture, $"{activity.DisplayName}");
            _text.AppendLine(CultureInfo.InvariantCulture, $"  kind: {activity.Kind}, status: {activity.Status}");
            WriteTags("  ", activity.TagObjects);
            foreach (ActivityEvent told in activity.Events)
            {
                _text.AppendLine(CultureInfo.InvariantCulture, $"  event {told.Name}");
                WriteTags("    ", told.Tags);
            }
        }

        private void WriteTags(string indent, IEnumerable<KeyValuePair<string, object?>> tags)
        {
            foreach (KeyValuePair<string, object?> tag in tags)
            {
                // Ids and waits are drawn anew each time.
                object? value = tag.Key is "close.retry.wait" ? "(drawn)" : tag.Value;
                _text.AppendLine(CultureInfo.InvariantCulture, $"{indent}{tag.Key}: {value}");
            }
        }
    }

    private sealed class Meters : IDisposable
    {
        private readonly MeterListener _listener = new();
        private readonly List<(ActivityTraceId? Trace, string Text)> _seen = [];

        public Meters()
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == CloseTelemetry.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Write(instrument, tags));
            _listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Write(instrument, tags));
            _listener.Start();
        }

        public IEnumerable<string> Of(Activity root)
        {
            lock (_seen)
            {
                return [.. _seen.Where(seen => seen.Trace == root.TraceId).Select(seen => seen.Text)];
            }
        }

        public void Dispose() => _listener.Dispose();

        private void Write(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            string text = string.Join(", ", tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
            lock (_seen)
            {
                _seen.Add((Activity.Current?.TraceId, $"{instrument.Name} {instrument.Unit} [{text}]"));
            }
        }
    }
}
