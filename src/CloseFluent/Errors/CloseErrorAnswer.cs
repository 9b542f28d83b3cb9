namespace CloseFluent;

/// <summary>An answer that is no success, taken apart as far as it could be read.</summary>
internal sealed record CloseErrorAnswer(
    int StatusCode, IReadOnlyList<string> Messages, IReadOnlyList<CloseFieldError> FieldErrors, string RawBody);
