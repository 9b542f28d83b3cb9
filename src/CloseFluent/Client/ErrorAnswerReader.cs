using System.Text;
using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Reads whatever comes with an error status: JSON of any shape, text, HTML, nothing. Nothing that arrives makes it throw.
/// </summary>
internal static class ErrorAnswerReader
{
    private const int LongestRawBody = 16_384;
    private const int LongestPlainMessage = 200;

    public static CloseErrorAnswer Read(CloseResponse response, Func<string, string> redact)
    {
        ErrorCollector collected = new();
        if (!TryReadJson(response.Body, collected))
        {
            AddPlainText(Text(response.Body, redact), collected);
        }

        return new CloseErrorAnswer(
            response.StatusCode,
            [.. collected.Messages.Select(redact)],
            [.. collected.FieldErrors.Select(error => new CloseFieldError(redact(error.Field), redact(error.Message)))],
            Text(response.Body, redact));
    }

    /// <summary>
    /// Gives a body as text of a bounded length; bytes that are no UTF-8 show as replacement characters. The credential is taken
    /// out first: one that the cut went through would no longer be recognized.
    /// </summary>
    public static string Text(ReadOnlyMemory<byte> body, Func<string, string> redact)
    {
        // One character takes four bytes at most.
        int bytes = Math.Min(body.Length, LongestRawBody * 4);
        string text = redact(Encoding.UTF8.GetString(body.Slice(0, bytes).ToArray()));
        return text.Length <= LongestRawBody ? text : text.Substring(0, LongestRawBody);
    }

    private static bool TryReadJson(ReadOnlyMemory<byte> body, ErrorCollector collected)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            collected.AddRoot(document.RootElement);
            return true;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // Invalid UTF-8 inside a string shows only when the string is taken out.
            return false;
        }
    }

    private static void AddPlainText(string text, ErrorCollector collected)
    {
        string line = text.Trim();
        if (line.Length is > 0 and <= LongestPlainMessage && line[0] != '<')
        {
            collected.AddMessage(line);
        }
    }
}
