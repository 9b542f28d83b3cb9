namespace CloseFluent;

/// <summary>A status that no answer of Close's should have here, for example a redirect.</summary>
public sealed class CloseUnexpectedStatusException : CloseApiException
{
    internal CloseUnexpectedStatusException(ErrorResponse answer)
        : base(
            answer,
            answer.StatusCode is >= 300 and < 400
                ? "Redirects are not followed, since they would lose the credential; check the base address and proxies."
                : "Check the base address and what stands between the client and Close.")
    {
    }
}
