using System.Text.Json;
#if NET
using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
#endif

namespace CloseFluent;

/// <summary>
/// Takes a value of an answer over as compact JSON. Nearly all of them hold nothing that would be written in other bytes
/// than it was read from, so they are copied but for the blanks; parsing and writing them again costs more than the rest of
/// an answer.
/// </summary>
internal static class CompactJson
{
    /// <summary>Gives the value that a reader stands on, and moves to its last token.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
#if NET
        Utf8JsonReader start = reader;
        if (IsPartOfOneSpan(ref reader) && TryCopy(Skip(ref reader)) is { } copy)
        {
            return copy;
        }

        reader = start;
#endif
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return CanonicalJson.Text(document.RootElement);
    }

#if NET
    private static bool IsPartOfOneSpan(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.Position.GetObject() is null;

    // The first token is a slice of what the reader reads from, and so begins the whole value.
    private static ReadOnlySpan<byte> Skip(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> first = reader.ValueSpan;
        long start = reader.TokenStartIndex;
        reader.Skip();
        return MemoryMarshal.CreateReadOnlySpan(
            ref MemoryMarshal.GetReference(first), (int)(reader.BytesConsumed - start));
    }

    private static string? TryCopy(ReadOnlySpan<byte> json)
    {
        if (json.Contains((byte)'\\') || json.ContainsAnyInRange((byte)0x7F, byte.MaxValue))
        {
            // Escapes and letters beyond ASCII may be written in another way.
            return null;
        }

        return json.ContainsAnyInRange((byte)0, (byte)' ') ? WithoutBlanks(json) : Encoding.ASCII.GetString(json);
    }

    private static string WithoutBlanks(ReadOnlySpan<byte> json)
    {
        byte[] copy = ArrayPool<byte>.Shared.Rent(json.Length);
        int length = 0;
        bool isInText = false;
        foreach (byte b in json)
        {
            isInText ^= b == '"';
            if (isInText || b > ' ')
            {
                copy[length++] = b;
            }
        }

        string compact = Encoding.ASCII.GetString(copy, 0, length);
        ArrayPool<byte>.Shared.Return(copy);
        return compact;
    }
#endif
}
