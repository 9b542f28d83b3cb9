using System.Globalization;
using Microsoft.Extensions.Logging;

namespace CloseFluent;

/// <summary>
/// Writes what happens to requests into the log: descriptions of actions, ids and statuses; names, addresses and the values
/// of filters only where the options ask for the text of actions.
/// </summary>
internal sealed partial class LoggingObserver(ILogger logger, bool logsActionText) : CloseObserver
{
    public override bool IsEnabled => logger.IsEnabled(LogLevel.Error);

    public override void Sending(BulkAction action)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            Sends(logsActionText ? action.ToString() : action.RedactedDescription);
        }
    }

    public override void OnRetry(CloseRequestReport report) =>
        Retrying(report.Method, report.UrlTemplate, Error(report), report.Retries, report.RetryDelay.TotalSeconds);

    public override void OnCompleted(CloseRequestReport report)
    {
        switch (report)
        {
            case { ActionName: { } name, ErrorType: null }:
                Started(name, report.BulkActionId, report.TargetName, report.TargetId, report.BulkActionStatus, report.Retries);
                break;
            case { ActionName: { } name, BulkActionId: { } id }:
                Mismatches(name, id, report.TargetName, report.TargetId);
                break;
            case { ActionName: { } name, IsOutcomeUnknown: true }:
                OutcomeUnknown(name, report.TargetName, report.TargetId, Error(report));
                break;
            case { ActionName: { } name, IsCanceled: true }:
                NotSent(name, report.TargetName, report.TargetId, report.Retries);
                break;
            case { ActionName: { } name }:
                Refused(name, report.TargetName, report.TargetId, Error(report), report.StatusCode);
                break;
            case { IsOutcomeUnknown: false, IsCanceled: true }:
                Canceled(report.Method, report.UrlTemplate, report.Retries);
                break;
            case { ErrorType: not null }:
                Failed(report.Method, report.UrlTemplate, Error(report), report.Retries);
                break;
            default:
                Completed(report.Method, report.UrlTemplate, report.StatusCode, report.Elapsed.TotalMilliseconds);
                break;
        }
    }

    private static string? Error(CloseRequestReport report)
    {
        string? error = report.ErrorType ?? report.StatusCode?.ToString(CultureInfo.InvariantCulture);
        return report.Reason is { } reason ? $"{error}: {reason}" : error;
    }

    [LoggerMessage(10, LogLevel.Error,
        "{ActionName}, {TargetName} {TargetId}: Close carried out something else as {BulkActionId}. "
        + "Look at it, and do not send again")]
    private partial void Mismatches(
        string actionName, CloseId bulkActionId, string? targetName, CloseId? targetId);

    [LoggerMessage(9, LogLevel.Information, "Sending: {Action}")]
    private partial void Sends(string action);

    [LoggerMessage(1, LogLevel.Information,
        "Close accepted {ActionName} {BulkActionId}, {TargetName} {TargetId}: {BulkActionStatus}, after {Retries} retries")]
    private partial void Started(
        string actionName,
        CloseId? bulkActionId,
        string? targetName, CloseId? targetId,
        BulkActionStatus? bulkActionStatus,
        int retries);

    [LoggerMessage(2, LogLevel.Error,
        "{ActionName}, {TargetName} {TargetId}: no response shows whether Close carried it out ({Error}). "
        + "Look it up in the list of bulk actions before sending it again")]
    private partial void OutcomeUnknown(
        string actionName, string? targetName, CloseId? targetId, string? error);

    [LoggerMessage(3, LogLevel.Error,
        "{ActionName}, {TargetName} {TargetId}: not carried out ({Error}, status {StatusCode})")]
    private partial void Refused(
        string actionName, string? targetName, CloseId? targetId, string? error, int? statusCode);

    [LoggerMessage(4, LogLevel.Warning, "{Method} {Template} failed: {Error}, after {Retries} retries")]
    private partial void Failed(string method, string template, string? error, int retries);

    [LoggerMessage(5, LogLevel.Warning,
        "{Method} {Template} is retried ({Error}, retry {Retries}, {Waited} s of waiting in all)")]
    private partial void Retrying(string method, string template, string? error, int retries, double waited);

    [LoggerMessage(6, LogLevel.Debug, "{Method} {Template} got {StatusCode} in {Elapsed} ms")]
    private partial void Completed(string method, string template, int? statusCode, double elapsed);

    [LoggerMessage(7, LogLevel.Information,
        "{ActionName}, {TargetName} {TargetId}: cancelled, and not carried out, after {Retries} retries")]
    private partial void NotSent(string actionName, string? targetName, CloseId? targetId, int retries);

    [LoggerMessage(8, LogLevel.Debug, "{Method} {Template} was cancelled, after {Retries} retries")]
    private partial void Canceled(string method, string template, int retries);
}
