namespace CloseFluent.Sandbox;

/// <summary>What happens to a response on its way back.</summary>
public sealed class SandboxInterruption
{
    /// <summary>How many bytes of the body arrive before it; null if not even the status and the headers do.</summary>
    public int? AfterBytes { get; init; }

    /// <summary>How long the response stalls there.</summary>
    public TimeSpan Pause { get; init; }

    /// <summary>Gets whether the connection breaks then. Else the rest of the response follows.</summary>
    public bool Breaks { get; init; }
}
