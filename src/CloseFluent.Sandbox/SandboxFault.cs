namespace CloseFluent.Sandbox;

/// <summary>
/// One thing that goes wrong between a request and its response. Details, such as which status or which byte, follow from
/// the seed of the <see cref="SandboxFaults"/>.
/// </summary>
public enum SandboxFault
{
    /// <summary>Nothing goes wrong.</summary>
    None,

    /// <summary>No connection is made, so the request never leaves. Behind a port, the connection is cut instead.</summary>
    NoConnection,

    /// <summary>The connection breaks, and the request is not carried out.</summary>
    ResetBeforeEffect,

    /// <summary>
    /// The request is carried out, and the connection breaks in its response: with seed 0 before the headers, with seed 1
    /// before the first byte of the body, and so on; each further time one byte later.
    /// </summary>
    ResetDuringResponse,

    /// <summary>
    /// 429, with a RateLimit header, Retry-After in seconds or as a date, the body of old responses, or nothing.
    /// </summary>
    RateLimit,

    /// <summary>500, 502, 503 or 504 with JSON, HTML or nothing; the request is not carried out.</summary>
    ErrorBeforeEffect,

    /// <summary>500, 502, 503 or 504 with JSON, HTML or nothing, although the request was carried out.</summary>
    ErrorAfterEffect,

    /// <summary>The request is carried out; its response stalls on the way, and sometimes breaks off then.</summary>
    StalledResponse,

    /// <summary>The request is carried out; its response ends too early, with a length as if it were complete.</summary>
    TruncatedResponse,

    /// <summary>The request is carried out; its response is far too large, with or without its length.</summary>
    OversizedResponse,

    /// <summary>
    /// 200 with a page of HTML that shows the request's headers, whether the request was carried out or not.
    /// </summary>
    HtmlResponse,

    /// <summary>308 to the same address; the request is not carried out.</summary>
    Redirect,

    /// <summary>
    /// A list has fewer items than were asked for, and says that there are more. Other responses are unchanged.
    /// </summary>
    ShortPage,

    /// <summary>A list has an item twice. Other responses are unchanged.</summary>
    DuplicateItem,

    /// <summary>A list lacks an item, but not in two responses in a row. Other responses are unchanged.</summary>
    MissingItem,
}
