using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Reads whatever comes with an error status: JSON of any shape, text, HTML, XML, nothing. Nothing that arrives makes it
/// throw, and whatever it says is in the messages, at least in part.
/// </summary>
internal static class ErrorResponseReader
{
    private const int LongestRawBody = 16_384;
    private const int MaxSummaryLength = 200;

    private static readonly JsonDocumentOptions s_reading = new() { MaxDepth = CanonicalJson.MaxDepth };

    public static ErrorResponse Read(CloseResponse response, Func<string, string> redact)
    {
        string? contentType = response.Header("Content-Type");
        ErrorCollector collected = new();
        if (!HasSaid(response.Body, contentType, collected))
        {
            // Entities of HTML are read after the credential was taken out, and might make one.
            string text = redact(Beginning(response.Body, contentType));
            collected.AddMessage(Cut(redact(MarkupText.Extract(text))));
        }

        return new ErrorResponse(
            response.StatusCode,
            [.. collected.Messages.Select(redact)],
            [.. collected.FieldErrors.Select(error => new CloseFieldError(redact(error.Field), redact(error.Message)))],
            Text(response.Body, redact, contentType));
    }

    /// <summary>
    /// Returns a body as text of a bounded length; bytes that are no text show as replacement characters. The credential is
    /// taken out first: one that the cut went through would no longer be recognized.
    /// </summary>
    public static string Text(ReadOnlyMemory<byte> body, Func<string, string> redact, string? contentType = null)
    {
        string text = redact(Beginning(body, contentType));

        // At the end of what was looked at, a credential may be cut: what may be a part of one is not shown.
        int shown = IsWhole(body) ? text.Length : Math.Max(0, text.Length - LongestRawBody);
        return text.Substring(0, Math.Min(shown, LongestRawBody));
    }

    // One character takes four bytes at most, and as much again is looked at as is shown.
    private static int Looked => LongestRawBody * 8;

    private static bool IsWhole(ReadOnlyMemory<byte> body) => body.Length <= Looked;

    private static string Beginning(ReadOnlyMemory<byte> body, string? contentType) =>
        BodyText.Read(body.Span.Slice(0, Math.Min(body.Length, Looked)), contentType);

    // Also true where there is nothing to say.
    private static bool HasSaid(ReadOnlyMemory<byte> body, string? contentType, ErrorCollector collected)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(WholeText.From(BodyText.Utf8(body, contentType)), s_reading);
            return collected.AddRoot(document.RootElement) || !ErrorCollector.HasValue(document.RootElement);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair, escaped, shows only when the text is taken out.
            return false;
        }
    }

    private static string Cut(string summary) =>
        summary.Length <= MaxSummaryLength ? summary : summary.Substring(0, MaxSummaryLength) + "…";
}
