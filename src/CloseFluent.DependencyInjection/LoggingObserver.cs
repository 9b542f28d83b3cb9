using System.Globalization;
using Microsoft.Extensions.Logging;

namespace CloseFluent;

/// <summary>
/// Writes what happens to requests into the log: descriptions of actions, ids and statuses; names, addresses and the values of
/// filters only where the options ask for the text of actions.
/// </summary>
internal sealed partial class LoggingObserver(ILogger logger, bool logsActionText) : CloseObserver
{
    public override bool IsEnabled => logger.IsEnabled(LogLevel.Error);

    public override void Sending(BulkSequenceSubscriptionAction action)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            Sends(logsActionText ? action.ToString() : action.RedactedDescription);
        }
    }

    public override void OnRetry(CloseRequestReport report) =>
        Repeats(report.Method, report.UrlTemplate, Error(report), report.Retries, report.RetryDelay.TotalSeconds);

    public override void OnCompleted(CloseRequestReport report)
    {
        switch (report)
        {
            case { ActionType: { } type, ErrorType: null }:
                Started(type, report.BulkActionId, report.SequenceId, report.BulkActionStatus, report.Retries);
                break;
            case { ActionType: { } type, BulkActionId: { } id }:
                Mismatches(type, id, report.SequenceId);
                break;
            case { ActionType: { } type, IsOutcomeUnknown: true }:
                OutcomeUnknown(type, report.SequenceId, Error(report));
                break;
            case { ActionType: { } type, IsCanceled: true }:
                NotSent(type, report.SequenceId, report.Retries);
                break;
            case { ActionType: { } type }:
                Refused(type, report.SequenceId, Error(report), report.StatusCode);
                break;
            case { IsOutcomeUnknown: false, IsCanceled: true }:
                Canceled(report.Method, report.UrlTemplate, report.Retries);
                break;
            case { ErrorType: not null }:
                Failed(report.Method, report.UrlTemplate, Error(report), report.Retries);
                break;
            default:
                Answered(report.Method, report.UrlTemplate, report.StatusCode, report.Elapsed.TotalMilliseconds);
                break;
        }
    }

    private static string? Error(CloseRequestReport report)
    {
        string? error = report.ErrorType ?? report.StatusCode?.ToString(CultureInfo.InvariantCulture);
        return report.Reason is { } reason ? $"{error}: {reason}" : error;
    }

    [LoggerMessage(10, LogLevel.Error,
        "{ActionType}, sequence {SequenceId}: Close carried out something else as {BulkActionId}. Look at it, and do not send again")]
    private partial void Mismatches(
        BulkSequenceSubscriptionActionType actionType, BulkSequenceSubscriptionId bulkActionId, SequenceId? sequenceId);

    [LoggerMessage(9, LogLevel.Information, "Sending: {Action}")]
    private partial void Sends(string action);

    [LoggerMessage(1, LogLevel.Information,
        "Close accepted {ActionType} {BulkActionId}, sequence {SequenceId}: {BulkActionStatus}, after {Retries} retries")]
    private partial void Started(
        BulkSequenceSubscriptionActionType actionType,
        BulkSequenceSubscriptionId? bulkActionId,
        SequenceId? sequenceId,
        BulkActionStatus? bulkActionStatus,
        int retries);

    [LoggerMessage(2, LogLevel.Error,
        "{ActionType}, sequence {SequenceId}: no answer tells whether Close carried it out ({Error}). "
        + "Look in the list of bulk actions before it is sent again")]
    private partial void OutcomeUnknown(
        BulkSequenceSubscriptionActionType actionType, SequenceId? sequenceId, string? error);

    [LoggerMessage(3, LogLevel.Error,
        "{ActionType}, sequence {SequenceId}: not carried out ({Error}, status {StatusCode})")]
    private partial void Refused(
        BulkSequenceSubscriptionActionType actionType, SequenceId? sequenceId, string? error, int? statusCode);

    [LoggerMessage(4, LogLevel.Warning, "{Method} {Template} failed: {Error}, after {Retries} retries")]
    private partial void Failed(string method, string template, string? error, int retries);

    [LoggerMessage(5, LogLevel.Warning,
        "{Method} {Template} is sent again ({Error}, repetition {Retries}, waits of {Waited} s in all)")]
    private partial void Repeats(string method, string template, string? error, int retries, double waited);

    [LoggerMessage(6, LogLevel.Debug, "{Method} {Template} was answered {StatusCode} in {Elapsed} ms")]
    private partial void Answered(string method, string template, int? statusCode, double elapsed);

    [LoggerMessage(7, LogLevel.Information,
        "{ActionType}, sequence {SequenceId}: cancelled, and not carried out, after {Retries} retries")]
    private partial void NotSent(BulkSequenceSubscriptionActionType actionType, SequenceId? sequenceId, int retries);

    [LoggerMessage(8, LogLevel.Debug, "{Method} {Template} was cancelled, after {Retries} retries")]
    private partial void Canceled(string method, string template, int retries);
}
