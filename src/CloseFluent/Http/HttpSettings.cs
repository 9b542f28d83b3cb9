namespace CloseFluent;

/// <summary>What the HTTP transport needs to know.</summary>
internal sealed record HttpSettings(
    Uri BaseAddress,
    CloseCredential Credential,
    TimeSpan Timeout,
    long MaxResponseSize,
    TimeProvider Time,
    ClientLifetime Lifetime);
