namespace CloseFluent.Sandbox;

/// <summary>A request as the sandbox sees it, whatever carried it there.</summary>
public sealed class SandboxRequest
{
    /// <summary>Creates a request.</summary>
    /// <param name="method">The HTTP method, for example <c>POST</c>.</param>
    /// <param name="path">The path with <c>/api/v1</c>, for example <c>/api/v1/me/</c>.</param>
    public SandboxRequest(string method, string path)
    {
        Method = method ?? throw new ArgumentNullException(nameof(method));
        Path = path ?? throw new ArgumentNullException(nameof(path));
    }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path with <c>/api/v1</c>.</summary>
    public string Path { get; }

    /// <summary>The query string, percent-encoded, with or without its question mark; empty if there is none.</summary>
    public string Query { get; init; } = "";

    /// <summary>The headers of the request and of its body. Names are compared without case.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The bytes of the body; empty if there is none.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Gets whether the body came chunked, that is without a <c>Content-Length</c>. Close refuses such a body.</summary>
    public bool IsChunked { get; init; }
}
