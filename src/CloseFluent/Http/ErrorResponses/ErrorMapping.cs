namespace CloseFluent;

/// <summary>The exception for each status, in one place.</summary>
internal static class ErrorMapping
{
    public static CloseApiException Create(
        CloseRequest request, CloseResponse response, Func<string, string> redact, CredentialKind? credential, TimeProvider time)
    {
        ErrorResponse answer = ErrorResponseReader.Read(response, redact) with
        {
            Credential = credential,
            IsOfAction = request.Action is not null,
        };
        return response.StatusCode switch
        {
            400 => new CloseValidationException(answer),
            401 => new CloseAuthenticationException(answer),
            402 => new ClosePlanLimitException(answer),
            403 => new ClosePermissionException(answer),
            404 => new CloseNotFoundException(answer),
            405 or 415 => new CloseUnsupportedRequestException(answer),
            429 => new CloseRateLimitException(answer, response.RetryAfter(time)),
            >= 500 and < 600 => new CloseServerException(answer),
            _ => new CloseUnexpectedStatusException(answer),
        };
    }
}
