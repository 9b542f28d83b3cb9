namespace CloseFluent;

/// <summary>What the HTTP transport needs to know.</summary>
internal sealed record HttpSettings(
    Uri BaseAddress,
    TimeSpan Timeout,
    long MaxResponseSize,
    TimeProvider Time,
    ClientLifetime Lifetime,
    Func<string, string> Redact);
