using System.Diagnostics;
using System.Globalization;

namespace CloseFluent;

/// <summary>
/// One request with its retries: what the retries need to know of it, and what is reported to traces, metrics and the
/// observer. Apart from itself it makes no object as long as nobody listens.
/// </summary>
internal sealed class RequestActivity
{
    private readonly ClientSettings _options;
    private readonly CloseObserver? _observer;
    private readonly long _start;
    private readonly Activity? _activity;
    private int _retries;
    private TimeSpan _waited;
    private bool _hasBegun;

    public RequestActivity(CloseRequest request, ClientSettings options, CloseObserver? observer)
    {
        Request = request;
        _options = options;
        _observer = observer;
        _start = options.TimeProvider.GetTimestamp();
        _activity = CloseTelemetry.Source.HasListeners()
            ? CloseTelemetry.Source.StartActivity(request.Group, ActivityKind.Client)
            : null;
        if (_activity is { IsAllDataRequested: true })
        {
            TelemetryTags.Describe(_activity, request, options.BaseAddress);
        }
    }

    public CloseRequest Request { get; }

    /// <summary>The wait before the next try, drawn once.</summary>
    public TimeSpan NextWait { get; set; }

    /// <summary>The status of the last response.</summary>
    public int? StatusCode { get; set; }

    /// <summary>
    /// Gets whether a try was passed to the transport and nothing is known of it yet: neither a response came, nor is it
    /// certain that it never left.
    /// </summary>
    public bool IsUnderWay => _hasBegun && !Request.WasNotSent;

    /// <summary>The time since the first try began.</summary>
    public TimeSpan Elapsed => _options.TimeProvider.GetElapsedTime(_start);

    /// <summary>Gets how much of the retry budget is left; never negative.</summary>
    public TimeSpan RemainingDuration => Elapsed < _options.MaxRetryDuration ? _options.MaxRetryDuration - Elapsed : TimeSpan.Zero;

    /// <summary>Gets whether the next try would be a retry, and nothing is left of the retry budget.</summary>
    public bool IsRetryTooLate => _retries > 0 && Elapsed >= _options.MaxRetryDuration;

    public void TryBegan()
    {
        _hasBegun = true;
        Request.WasNotSent = false;
        if (_retries == 0 && Request.Action is { } action && _observer is { IsEnabled: true } observer)
        {
            Tell(observer.Sending, action);
        }
    }

    public void TryEnded() => _hasBegun = false;

    public void ReportRetry(int? status, Exception? fault = null)
    {
        _retries++;
        _waited += NextWait;
        StatusCode = status;
        if (CloseTelemetry.Wait.Enabled)
        {
            CloseTelemetry.Wait.Record(
                NextWait.TotalSeconds, TelemetryTags.Metrics(Request, _options.BaseAddress, status, null));
        }

        if (_activity is { IsAllDataRequested: true })
        {
            _activity.AddEvent(TelemetryTags.Retry(status, NextWait));
        }

        if (_observer is { IsEnabled: true } observer)
        {
            Tell(observer.OnRetry, Report(null, fault));
        }
    }

    public void Succeeded(BulkActionState? bulkAction) => End(bulkAction, null);

    public void Failed(Exception fault) => End(null, fault);

    private void End(BulkActionState? bulkAction, Exception? fault)
    {
        string? error = fault is null ? null : ErrorType(fault);
        if (CloseTelemetry.Duration.Enabled)
        {
            CloseTelemetry.Duration.Record(
                Elapsed.TotalSeconds, TelemetryTags.Metrics(Request, _options.BaseAddress, StatusCode, error));
        }

        if (Request.Action is not null && CloseTelemetry.Actions.Enabled)
        {
            CloseTelemetry.Actions.Add(1, TelemetryTags.Metrics(Request, _options.BaseAddress, StatusCode, error));
        }

        if (_activity is not null)
        {
            if (_activity.IsAllDataRequested)
            {
                TelemetryTags.Describe(_activity, StatusCode, error, _retries, _waited, bulkAction);
            }

            _activity.SetStatus(error is null ? ActivityStatusCode.Unset : ActivityStatusCode.Error);
            _activity.Dispose();
        }

        if (_observer is { IsEnabled: true } observer)
        {
            Tell(observer.OnCompleted, Report(bulkAction, fault));
        }
    }

    private CloseRequestReport Report(BulkActionState? bulkAction, Exception? fault) => new()
    {
        Method = Request.Method.Method,
        UrlTemplate = Request.Template,
        StatusCode = StatusCode,
        Retries = _retries,
        RetryDelay = _waited,
        Elapsed = Elapsed,
        ActionName = Request.Action?.ActionName,
        TargetName = Request.Action?.TargetName,
        TargetId = Request.Action?.TargetId,
        BulkActionId = bulkAction?.ActionId ?? (fault as CloseResponseMismatchException)?.Response.ActionId,
        BulkActionStatus = bulkAction?.Status,
        ErrorType = fault is null ? null : ErrorType(fault),
        Reason = (fault as CloseConnectionException)?.Reason,
        IsCanceled = fault is OperationCanceledException,
        IsOutcomeUnknown = !Request.IsIdempotent && LeavesOpen(fault),
    };

    /// <summary>
    /// Determines whether a fault leaves open what came of the request. A cancellation does so only of what was under way:
    /// neither a wait nor a token that is renewed acts.
    /// </summary>
    public bool LeavesOpen(Exception? fault) => fault switch
    {
        CloseException known => NotCarriedOut.IsUnknownAfter(known),
        NotSentCanceledException => false,
        OperationCanceledException => IsUnderWay,
        _ => false,
    };

    // As the conventions have it: the status where there is one, else the type of the exception.
    private static string ErrorType(Exception fault) => fault switch
    {
        CloseApiException refused => refused.StatusCode.ToString(CultureInfo.InvariantCulture),
        OperationCanceledException => typeof(OperationCanceledException).FullName!,
        _ => fault.GetType().FullName ?? fault.GetType().Name,
    };

    private static void Tell<T>(Action<T> tell, T what)
    {
        try
        {
            tell(what);
        }
        catch (Exception)
        {
            // Observers must not affect the request.
        }
    }
}
