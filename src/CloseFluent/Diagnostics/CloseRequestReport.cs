namespace CloseFluent;

/// <summary>What an observer learns of one request and its retries, without personal data or credentials.</summary>
public sealed record CloseRequestReport
{
    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The path without query, and with <c>{id}</c> for ids.</summary>
    public required string UrlTemplate { get; init; }

    /// <summary>The HTTP status of the last response; null where none came.</summary>
    public int? StatusCode { get; init; }

    /// <summary>How often the request was sent again.</summary>
    public int Retries { get; init; }

    /// <summary>How long was waited between the tries.</summary>
    public TimeSpan RetryDelay { get; init; }

    /// <summary>How long all of it took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>
    /// Gets Close's word for the bulk action that the request starts, for example <c>subscribe</c>; null if it starts none.
    /// </summary>
    public string? ActionName { get; init; }

    /// <summary>
    /// Gets what the action is about beside the selection, for example <c>sequence</c>; null if it starts none.
    /// </summary>
    public string? TargetName { get; init; }

    /// <summary>Gets the id of that; null also where the action is for all, such as every sequence.</summary>
    public CloseId? TargetId { get; init; }

    /// <summary>Gets the id of the bulk action that Close returned.</summary>
    public CloseId? BulkActionId { get; init; }

    /// <summary>How far that bulk action is.</summary>
    public BulkActionStatus? BulkActionStatus { get; init; }

    /// <summary>
    /// The name of the exception's type, or the HTTP status as text; null where all went well. The exception itself goes to
    /// the caller: its message may quote Close, and so hold personal data.
    /// </summary>
    public string? ErrorType { get; init; }

    /// <summary>
    /// Why no complete response came, in one line of at most about 200 characters: what the platform, or the application's
    /// own handler below the client, said innermost. Null where a response came. It contains no credential.
    /// </summary>
    public string? Reason { get; init; }

    /// <summary>Gets whether the caller cancelled the request.</summary>
    public bool IsCanceled { get; init; }

    /// <summary>
    /// Gets whether Close may have carried out the request although it failed. False where it was cancelled before it was sent,
    /// or while it waited to be sent again.
    /// </summary>
    public bool IsOutcomeUnknown { get; init; }
}
