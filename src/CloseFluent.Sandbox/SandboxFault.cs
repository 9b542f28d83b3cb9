namespace CloseFluent.Sandbox;

/// <summary>
/// One thing that goes wrong between a request and its answer. Details, such as which status or which byte, follow from the
/// seed of the <see cref="SandboxFaults"/>.
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
    /// The request is carried out, and the connection breaks in its answer: with seed 0 before the headers, with seed 1 before
    /// the first byte of the body, and so on; each further time one byte later.
    /// </summary>
    ResetDuringAnswer,

    /// <summary>429, with a RateLimit header, Retry-After in seconds or as a date, the body of old answers, or nothing.</summary>
    RateLimit,

    /// <summary>500, 502, 503 or 504 with JSON, HTML or nothing; the request is not carried out.</summary>
    ErrorBeforeEffect,

    /// <summary>500, 502, 503 or 504 with JSON, HTML or nothing, although the request was carried out.</summary>
    ErrorAfterEffect,

    /// <summary>The request is carried out; its answer stands still on the way, and sometimes breaks off then.</summary>
    StalledAnswer,

    /// <summary>The request is carried out; its answer ends too early, and its length says that this is all.</summary>
    CutAnswer,

    /// <summary>The request is carried out; its answer is far too large, with or without saying its length.</summary>
    OversizedAnswer,

    /// <summary>200 with a page of HTML that shows the request's headers, whether the request was carried out or not.</summary>
    HtmlAnswer,

    /// <summary>308 to the same address; the request is not carried out.</summary>
    Redirect,

    /// <summary>A list gives fewer items than were asked for, and says that there are more. Other answers stay as they are.</summary>
    ShortPage,

    /// <summary>A list gives an item twice. Other answers stay as they are.</summary>
    DuplicateItem,

    /// <summary>A list leaves an item out, but not in two answers in a row. Other answers stay as they are.</summary>
    MissingItem,
}
