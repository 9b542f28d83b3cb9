using System.Buffers.Text;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Writes compact JSON of our own making: names are bytes that need no escaping, and texts of plain ASCII, which nearly all are,
/// are copied at once. Any other text, and JSON that came from elsewhere, goes through the platform's writer, so that the bytes
/// are the platform's always.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "The platform's writer holds nothing but this pen.")]
internal sealed partial class JsonPen
{
    private const int LongestNumber = 32;

    private bool _needsComma;
    private Utf8JsonWriter? _platform;

    private Utf8JsonWriter Platform
    {
        get
        {
            if (_platform is null)
            {
                _platform = new Utf8JsonWriter(this, CanonicalJson.Compact);
            }
            else
            {
                _platform.Reset();
            }

            return _platform;
        }
    }

    public void WriteStartObject() => Open((byte)'{');

    public void WriteStartObject(ReadOnlySpan<byte> name)
    {
        WritePropertyName(name);
        WriteStartObject();
    }

    public void WriteEndObject() => Close((byte)'}');

    public void WriteStartArray() => Open((byte)'[');

    public void WriteStartArray(ReadOnlySpan<byte> name)
    {
        WritePropertyName(name);
        WriteStartArray();
    }

    public void WriteEndArray() => Close((byte)']');

    /// <summary>Writes a name, which must be ASCII that needs no escaping.</summary>
    public void WritePropertyName(ReadOnlySpan<byte> name)
    {
        Debug.Assert(PlainText.End(name, 0) == name.Length, "A name of ours needs no escaping.");

        // In one go with its colon: half of a request is names.
        Span<byte> room = Begin(name.Length + 3);
        room[0] = (byte)'"';
        name.CopyTo(room.Slice(1));
        room[name.Length + 1] = (byte)'"';
        room[name.Length + 2] = (byte)':';
        _length += name.Length + 3;
        _needsComma = false;
    }

    public void WriteString(ReadOnlySpan<byte> name, string? value)
    {
        WritePropertyName(name);
        WriteStringValue(value);
    }

    /// <summary>Writes a text that is ASCII and needs no escaping.</summary>
    public void WriteString(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        WritePropertyName(name);
        WriteStringValue(value);
    }

    public void WriteStringValue(ReadOnlySpan<byte> value)
    {
        Debug.Assert(PlainText.End(value, 0) == value.Length, "What we name ourselves needs no escaping.");
        Span<byte> room = Begin(value.Length + 2);
        room[0] = (byte)'"';
        value.CopyTo(room.Slice(1));
        room[value.Length + 1] = (byte)'"';
        _length += value.Length + 2;
    }

    public void WriteStringValue(string? value)
    {
        if (value is null)
        {
            WriteRawValue("null"u8);
            return;
        }

        Span<byte> room = Begin(value.Length + 2);
        if (PlainText.TryCopy(value, room.Slice(1)))
        {
            room[0] = (byte)'"';
            room[value.Length + 1] = (byte)'"';
            _length += value.Length + 2;
            return;
        }

        Utf8JsonWriter platform = Platform;
        platform.WriteStringValue(value);
        platform.Flush();
    }

    public void WriteNumber(ReadOnlySpan<byte> name, int value)
    {
        WritePropertyName(name);
        Utf8Formatter.TryFormat(value, Begin(LongestNumber), out int length);
        _length += length;
    }

    public void WriteNumber(ReadOnlySpan<byte> name, decimal value)
    {
        WritePropertyName(name);
        Utf8Formatter.TryFormat(value, Begin(LongestNumber), out int length);
        _length += length;
    }

    public void WriteBoolean(ReadOnlySpan<byte> name, bool value)
    {
        WritePropertyName(name);
        WriteRawValue(value ? "true"u8 : "false"u8);
    }

    /// <summary>Writes compact JSON that was checked before.</summary>
    public void WriteRawValue(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Begin(json.Length));
        _length += json.Length;
    }

    /// <summary>Copies a value that came from elsewhere.</summary>
    public void WriteCopy(JsonElement value)
    {
        Begin(0);
        Utf8JsonWriter platform = Platform;
        value.WriteTo(platform);
        platform.Flush();
    }

    /// <summary>Copies a member that came from elsewhere, its name and its value.</summary>
    public void WriteCopy(JsonProperty member)
    {
        Begin(0);
        Utf8JsonWriter platform = Platform;
        member.WriteTo(platform);
        platform.Flush();
    }

    private void Open(byte bracket)
    {
        Begin(1)[0] = bracket;
        _length++;
        _needsComma = false;
    }

    private void Close(byte bracket)
    {
        Reserve(1);
        _bytes[_length++] = bracket;
        _needsComma = true;
    }

    // Begins a name or a value, behind a comma where one is due.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Begin(int size)
    {
        Reserve(size + 1);
        if (_needsComma)
        {
            _bytes[_length++] = (byte)',';
        }

        _needsComma = true;
        return _bytes.AsSpan(_length);
    }
}
