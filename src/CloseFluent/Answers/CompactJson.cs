using System.Buffers;
using System.Text;
using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Takes a value of an answer over as compact JSON. Nearly all of them hold nothing that is written in other bytes than it was
/// read from, so their tokens are copied; parsing them and writing them again costs more than all the rest of an answer.
/// </summary>
internal ref struct CompactJson
{
    private const int FirstPiece = 1024;
    private byte[] _copy;
    private int _length;

    /// <summary>Gives the value that a reader stands on, and moves to its last token.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        Utf8JsonReader start = reader;
        CompactJson compact = new() { _copy = ArrayPool<byte>.Shared.Rent(FirstPiece) };
        try
        {
            if (compact.TryCopy(ref reader))
            {
                return compact.Text();
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(compact._copy);
        }

        reader = start;
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return CanonicalJson.Text(document.RootElement.WriteTo);
    }

    private bool TryCopy(ref Utf8JsonReader reader)
    {
        int depth = reader.CurrentDepth;
        bool isFirst = true;
        do
        {
            if (reader.HasValueSequence || !TryCopyToken(ref reader, ref isFirst))
            {
                return false;
            }
        }
        while ((reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            && reader.Read());

        return IsPlainAscii(_copy.AsSpan(0, _length));
    }

    private bool TryCopyToken(ref Utf8JsonReader reader, ref bool isFirst)
    {
        JsonTokenType token = reader.TokenType;
        bool isText = token is JsonTokenType.String or JsonTokenType.PropertyName;
        if (isText && reader.ValueIsEscaped)
        {
            return false;
        }

        ReadOnlySpan<byte> value = reader.ValueSpan;
        Reserve(value.Length + 4);
        if (!isFirst && token is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            _copy[_length++] = (byte)',';
        }

        if (isText)
        {
            _copy[_length++] = (byte)'"';
        }

        value.CopyTo(_copy.AsSpan(_length));
        _length += value.Length;
        if (isText)
        {
            _copy[_length++] = (byte)'"';
        }

        if (token == JsonTokenType.PropertyName)
        {
            _copy[_length++] = (byte)':';
        }

        isFirst = token is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName;
        return true;
    }

    private void Reserve(int count)
    {
        if (_copy.Length - _length >= count)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(_copy.Length * 2, _length + count));
        Buffer.BlockCopy(_copy, 0, larger, 0, _length);
        ArrayPool<byte>.Shared.Return(_copy);
        _copy = larger;
    }

    // What is neither escaped nor beyond these bytes is written as it was read.
#if NET
    private static bool IsPlainAscii(ReadOnlySpan<byte> json) => !json.ContainsAnyExceptInRange((byte)' ', (byte)'~');
#else
    private static bool IsPlainAscii(ReadOnlySpan<byte> json)
    {
        foreach (byte b in json)
        {
            if (b is < (byte)' ' or > (byte)'~')
            {
                return false;
            }
        }

        return true;
    }
#endif

    private readonly string Text() => Encoding.UTF8.GetString(_copy, 0, _length);
}
