namespace CloseFluent;

/// <summary>A response that is not a success, read as far as possible, and what it responds to.</summary>
internal sealed record ErrorResponse(
    int StatusCode, IReadOnlyList<string> Messages, IReadOnlyList<CloseFieldError> FieldErrors, string RawBody)
{
    /// <summary>What the request carried as a credential; null where the transport is not ours.</summary>
    public CredentialKind? Credential { get; init; }

    /// <summary>Gets whether the request started a bulk action.</summary>
    public bool IsOfAction { get; init; }

    /// <summary>What was not carried out, as the subject of a sentence.</summary>
    public string Subject => IsOfAction ? "the action" : "the request";
}
