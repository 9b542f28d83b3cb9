namespace CloseFluent;

/// <summary>The exception for each status, in one place.</summary>
internal static class ErrorMapping
{
    public static CloseApiException Create(
        CloseRequest request, CloseResponse response, Func<string, string> redact, CredentialKind? credential, TimeProvider time)
    {
        ErrorResponse error = ErrorResponseReader.Read(response, redact) with
        {
            Credential = credential,
            IsOfAction = request.Action is not null,
        };
        return response.StatusCode switch
        {
            400 => new CloseValidationException(error),
            401 => new CloseAuthenticationException(error),
            402 => new ClosePlanLimitException(error),
            403 => new ClosePermissionException(error),
            404 => new CloseNotFoundException(error),
            405 or 415 => new CloseUnsupportedRequestException(error),
            429 => new CloseRateLimitException(error, response.RetryAfter(time)),
            >= 500 and < 600 => new CloseServerException(error),
            _ => new CloseUnexpectedStatusException(error),
        };
    }
}
