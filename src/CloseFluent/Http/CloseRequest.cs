namespace CloseFluent;

/// <summary>One request to Close, before any credential is added: what a transport sends.</summary>
public sealed class CloseRequest
{
    internal CloseRequest(HttpMethod method, string path, ReadOnlyMemory<byte>? body = null)
    {
        Method = method;
        Path = path;
        Body = body;
        IsIdempotent = method == HttpMethod.Get;
    }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>
    /// The method that the request is meant as, where its parameters are too long for an address and are the body of a POST;
    /// else null. Sent as <c>X-HTTP-Method-Override</c>.
    /// </summary>
    public HttpMethod? MethodOverride { get; internal init; }

    /// <summary>The path below the base address, with its slashes and its query, for example <c>/me/</c>.</summary>
    public string Path { get; }

    /// <summary>The JSON body as UTF-8, or null where there is none.</summary>
    public ReadOnlyMemory<byte>? Body { get; }

    /// <summary>The bulk action that the request sends; null where it sends none.</summary>
    public BulkAction? Action { get; internal init; }

    /// <summary>
    /// Gets whether sending it twice has the effect of sending it once. If not, the body is passed to the network once at most,
    /// whatever a handler or redirect tries.
    /// </summary>
    public bool IsIdempotent { get; internal init; }

    /// <summary>What Close counts together for its rate limits: the method and the path without ids.</summary>
    internal string Group => $"{MethodOverride ?? Method} {Template}";

    /// <summary>The path without query, and with <c>{id}</c> for ids.</summary>
    internal string Template => GroupPath ?? Path;

    /// <summary>The path without ids, where it differs from the path.</summary>
    internal string? GroupPath { get; init; }

    /// <summary>
    /// How far the caller's clock is ahead of UTC, which decides what days and relative moments of a filter mean; null where
    /// the request has no filter. Sent as <c>X-TZ-Offset</c>, in hours.
    /// </summary>
    public TimeSpan? TimeZoneOffset { get; internal init; }

    /// <summary>
    /// Gets or sets whether the RateLimit header matters although all goes well: while requests of the same group are
    /// spread.
    /// </summary>
    internal bool NeedsRateLimit { get; set; }

    /// <summary>
    /// Gets or sets whether it is certain of the try that began last that it was not carried out: its body was not begun, or
    /// Close refused it and its credential is being renewed.
    /// </summary>
    internal bool WasNotSent { get; set; }

    /// <summary>Returns method and path.</summary>
    public override string ToString() => $"{Method} {Path}";
}
