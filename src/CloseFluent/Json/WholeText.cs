using System.Buffers.Text;
using System.Text;
#if NET
using System.Text.Unicode;
#else
using System.Runtime.InteropServices;
#endif

namespace CloseFluent;

/// <summary>
/// Replaces what is not text in the texts of a response, half of a surrogate pair or bytes that are not UTF-8, by the
/// replacement character: one text that was cut in the middle of a character must not cost the rest of the response.
/// </summary>
internal static class WholeText
{
    private const int EscapeLength = 6;

    private static ReadOnlySpan<byte> Replacement => "\\ufffd"u8;

    /// <summary>Returns the same JSON, which is the same memory where nothing needs replacing.</summary>
    public static ReadOnlyMemory<byte> From(ReadOnlyMemory<byte> json)
    {
        ReadOnlyMemory<byte> text = IsUtf8(json) ? json : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json.ToArray()));
        byte[]? mended = null;
        ReadOnlySpan<byte> bytes = text.Span;
        for (int at = NextEscape(bytes, 0); at < bytes.Length; at = NextEscape(bytes, at))
        {
            int length = PassEscape(bytes, at, out bool isWhole);
            if (!isWhole)
            {
                mended ??= text.ToArray();
                Replacement.CopyTo(mended.AsSpan(at));
            }

            at = Math.Min(at + length, bytes.Length);
        }

        return mended ?? text;
    }

    private static int NextEscape(ReadOnlySpan<byte> bytes, int at)
    {
        int step = bytes.Slice(at).IndexOf((byte)'\\');
        return step < 0 ? bytes.Length : at + step;
    }

    // Gives how long an escape is; two that make one character together are one.
    private static int PassEscape(ReadOnlySpan<byte> bytes, int at, out bool isWhole)
    {
        isWhole = true;
        if (Unit(bytes, at) is not { } unit)
        {
            return 2;
        }

        if (char.IsHighSurrogate(unit) && Unit(bytes, at + EscapeLength) is { } second && char.IsLowSurrogate(second))
        {
            return 2 * EscapeLength;
        }

        isWhole = !char.IsSurrogate(unit);
        return EscapeLength;
    }

    private static char? Unit(ReadOnlySpan<byte> bytes, int at) =>
        bytes.Length - at >= EscapeLength
        && bytes[at] == '\\'
        && bytes[at + 1] == 'u'
        && Utf8Parser.TryParse(bytes.Slice(at + 2, 4), out ushort unit, out int read, 'x')
        && read == 4
            ? (char)unit
            : null;

#if NET
    private static bool IsUtf8(ReadOnlyMemory<byte> json) => Utf8.IsValid(json.Span);
#else
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static bool IsUtf8(ReadOnlyMemory<byte> json)
    {
        if (!MemoryMarshal.TryGetArray(json, out ArraySegment<byte> bytes) || bytes.Array is null)
        {
            bytes = new ArraySegment<byte>(json.ToArray());
        }

        try
        {
            s_strict.GetCharCount(bytes.Array!, bytes.Offset, bytes.Count);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
#endif
}
