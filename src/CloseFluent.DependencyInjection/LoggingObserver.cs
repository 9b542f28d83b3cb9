using Microsoft.Extensions.Logging;

namespace CloseFluent;

/// <summary>Writes what happens to requests into the log: ids and statuses, never names, addresses or filters.</summary>
internal sealed partial class LoggingObserver(ILogger logger) : CloseObserver
{
    public override bool IsEnabled => logger.IsEnabled(LogLevel.Error);

    public override void Repeating(CloseRequestReport report) =>
        Repeats(report.Method, report.Template, report.StatusCode, report.Retries, report.Waited.TotalSeconds);

    public override void Ended(CloseRequestReport report)
    {
        switch (report)
        {
            case { ActionType: { } type, ErrorType: null }:
                Started(type, report.BulkActionId, report.SequenceId, report.BulkActionStatus, report.Retries);
                break;
            case { ActionType: { } type, OutcomeIsOpen: true }:
                OutcomeUnknown(type, report.SequenceId, report.ErrorType);
                break;
            case { ActionType: { } type }:
                Refused(type, report.SequenceId, report.ErrorType, report.StatusCode);
                break;
            case { ErrorType: { } error }:
                Failed(report.Method, report.Template, error, report.Retries);
                break;
            default:
                Answered(report.Method, report.Template, report.StatusCode, report.Elapsed.TotalMilliseconds);
                break;
        }
    }

    [LoggerMessage(1, LogLevel.Information,
        "Close accepted {ActionType} {BulkActionId}, sequence {SequenceId}: {BulkActionStatus}, after {Retries} retries")]
    private partial void Started(
        BulkSequenceSubscriptionActionType actionType,
        BulkSequenceSubscriptionId? bulkActionId,
        SequenceId? sequenceId,
        BulkActionStatus? bulkActionStatus,
        int retries);

    [LoggerMessage(2, LogLevel.Error,
        "{ActionType}, sequence {SequenceId}: no answer tells whether Close carried it out ({ErrorType}). "
        + "Look in the list of bulk actions before it is sent again")]
    private partial void OutcomeUnknown(
        BulkSequenceSubscriptionActionType actionType, SequenceId? sequenceId, string? errorType);

    [LoggerMessage(3, LogLevel.Error,
        "{ActionType}, sequence {SequenceId}: not carried out ({ErrorType}, status {StatusCode})")]
    private partial void Refused(
        BulkSequenceSubscriptionActionType actionType, SequenceId? sequenceId, string? errorType, int? statusCode);

    [LoggerMessage(4, LogLevel.Warning, "{Method} {Template} failed: {ErrorType}, after {Retries} retries")]
    private partial void Failed(string method, string template, string errorType, int retries);

    [LoggerMessage(5, LogLevel.Warning,
        "{Method} {Template} is sent again (status {StatusCode}, repetition {Retries}, waits of {Waited} s in all)")]
    private partial void Repeats(string method, string template, int? statusCode, int retries, double waited);

    [LoggerMessage(6, LogLevel.Debug, "{Method} {Template} was answered {StatusCode} in {Elapsed} ms")]
    private partial void Answered(string method, string template, int? statusCode, double elapsed);
}
