using System.Text;

namespace CloseFluent;

/// <summary>Reads bytes as text. It never fails: what is not text shows as replacement characters.</summary>
internal static class BodyText
{
    /// <summary>UTF-8 without a mark at its beginning.</summary>
    public static readonly Encoding Utf8Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Gets the text of a body by the mark that it begins with, else by the charset of its media type, else as UTF-8.
    /// </summary>
    /// <param name="body">The bytes.</param>
    /// <param name="contentType">The header Content-Type; null where there is none.</param>
    public static string Read(ReadOnlySpan<byte> body, string? contentType)
    {
        (Encoding encoding, int mark) = EncodingOf(body, contentType);
        return encoding.GetString(body.Slice(mark).ToArray());
    }

    /// <summary>Gets a body as UTF-8 without a mark: itself, where it is that already.</summary>
    public static ReadOnlyMemory<byte> Utf8(ReadOnlyMemory<byte> body, string? contentType)
    {
        (Encoding encoding, int mark) = EncodingOf(body.Span, contentType);
        return encoding is UTF8Encoding ? body.Slice(mark) : Utf8Encoding.GetBytes(Read(body.Span, contentType));
    }

    private static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> body, string? contentType) => body switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8Encoding, 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),

        // JSON and markup begin with a character of ASCII.
        [0x00, not 0x00, ..] => (Encoding.BigEndianUnicode, 0),
        [not 0x00, 0x00, ..] => (Encoding.Unicode, 0),
        _ => (Named(contentType), 0),
    };

    private static Encoding Named(string? contentType)
    {
        const string parameter = "charset=";
        int at = contentType?.IndexOf(parameter, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0)
        {
            return Utf8Encoding;
        }

        string name = contentType!.Substring(at + parameter.Length).Split(';')[0].Trim(' ', '"', '\'');
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            // Unknown here; the code pages of single bytes share their letters with this one.
            return IsSingleByte(name) ? Encoding.GetEncoding("iso-8859-1") : Utf8Encoding;
        }
    }

    private static bool IsSingleByte(string name) =>
        name.StartsWith("windows-125", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("iso-8859", StringComparison.OrdinalIgnoreCase);
}
