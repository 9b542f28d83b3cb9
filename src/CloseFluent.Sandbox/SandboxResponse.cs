namespace CloseFluent.Sandbox;

/// <summary>The sandbox's response to one request.</summary>
public sealed class SandboxResponse
{
    /// <summary>Creates a response.</summary>
    /// <param name="statusCode">The HTTP status code.</param>
    /// <param name="body">The bytes of the body.</param>
    public SandboxResponse(int statusCode, ReadOnlyMemory<byte> body)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>The HTTP status code.</summary>
    public int StatusCode { get; }

    /// <summary>The headers, <c>Content-Type</c> among them. Names are compared without case.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The bytes of the body; empty if there is none.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Gets whether the body goes out chunked, that is without a <c>Content-Length</c>.</summary>
    public bool IsChunked { get; init; }

    /// <summary>What happens to the response on its way; null, unless a fault was asked for.</summary>
    public SandboxInterruption? Interruption { get; init; }
}
