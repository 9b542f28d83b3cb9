using System.Text;
using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Reads JSON of one piece forward, without a token in between: whoever reads asks for what may stand there. Brackets, commas,
/// plain texts and short numbers it reads itself; any other text or number, and whatever is no JSON, is left to the platform's
/// reader, so that what is accepted and what it means are the platform's. Before a value is asked for it stands on it: the blanks
/// in front were passed when it was moved there.
/// </summary>
internal ref partial struct JsonScanner
{
    private const byte Quote = (byte)'"';
    private const byte Backslash = (byte)'\\';
    private const int MostDigits = 9;
    private const int Nowhere = -1;
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = CanonicalJson.MaxDepth };

    private readonly ReadOnlySpan<byte> _json;
    private int _at;
    private int _depth;

    // Behind an opening bracket no comma is due.
    private bool _isFirst;

    // What was passed over can be taken as it stands only where there was neither of these.
    private bool _sawBlank;
    private bool _sawOddText;

    public JsonScanner(ReadOnlySpan<byte> json)
        : this()
    {
        _json = json;
        PassBlanks();
    }

    public readonly bool IsObject => Next == '{';

    public readonly bool IsArray => Next == '[';

    public readonly bool IsText => Next == Quote;

    public readonly bool IsNull => Next == 'n';

    // Zero stands for the end, and begins no value either.
    private readonly byte Next => (uint)_at < (uint)_json.Length ? _json[_at] : (byte)0;

    public void BeginObject() => Begin((byte)'{');

    public void BeginArray() => Begin((byte)'[');

    /// <summary>Moves to the value of the next member and gives its name, or past the end of the object.</summary>
    public bool NextMember(out ReadOnlySpan<byte> name)
    {
        if (!NextPart((byte)'}'))
        {
            name = default;
            return false;
        }

        if (!IsText)
        {
            Fail();
        }

        if (!TryReadPlain(out name))
        {
            name = ReadOddName();
        }

        PassBlanks();
        Expect((byte)':');
        PassBlanks();
        return true;
    }

    /// <summary>Moves to the next item, or past the end of the list.</summary>
    public bool NextItem() => NextPart((byte)']');

    /// <summary>Reads a text; any other value is passed over and gives null.</summary>
    public string? ReadText()
    {
        if (!IsText)
        {
            Skip();
            return null;
        }

        if (TryReadPlain(out ReadOnlySpan<byte> plain))
        {
            return PlainText.From(plain);
        }

        return Platform(PassText()).GetString();
    }

    /// <summary>Reads a text that needs no unescaping; where it would, or there is none, nothing is read.</summary>
    public bool TryReadPlain(out ReadOnlySpan<byte> text)
    {
        text = default;
        if (!IsText)
        {
            return false;
        }

        int start = _at + 1;
        int end = PlainText.End(_json, start);
        if ((uint)end >= (uint)_json.Length || _json[end] != Quote)
        {
            return false;
        }

        text = _json.Slice(start, end - start);
        _at = end + 1;
        return true;
    }

    /// <summary>Reads a whole number that an int can hold; any other value is passed over and gives null.</summary>
    public int? ReadInteger()
    {
        if (Next is not ((byte)'-' or >= (byte)'0' and <= (byte)'9'))
        {
            Skip();
            return null;
        }

        if (TryReadShort(out int value))
        {
            return value;
        }

        return Platform(PassNumber()).TryGetInt32(out value) ? value : null;
    }

    /// <summary>Reads whether the value is true; it may be any.</summary>
    public bool? ReadBoolean()
    {
        bool? value = Next switch
        {
            (byte)'t' => true,
            (byte)'f' => false,
            _ => null,
        };
        Skip();
        return value;
    }

    /// <summary>Passes over a value of any kind, and gives it as it stands.</summary>
    public ReadOnlySpan<byte> Skip()
    {
        if (TryReadCompact(out ReadOnlySpan<byte> plain))
        {
            return plain;
        }

        int start = _at;
        Pass();
        return _json.Slice(start, _at - start);
    }

    /// <summary>Passes over a value that is compact and plain already; where it is not, nothing is read.</summary>
    public bool TryReadCompact(out ReadOnlySpan<byte> value)
    {
        int end = PassPlain(_json, _at, _depth + 1);
        if (end == Nowhere)
        {
            value = default;
            return false;
        }

        value = _json.Slice(_at, end - _at);
        _at = end;
        return true;
    }

    /// <summary>Passes over a value of any kind, and gives it as compact JSON.</summary>
    public string ReadCompact()
    {
        _sawBlank = false;
        _sawOddText = false;
        ReadOnlySpan<byte> value = Skip();
        if (!_sawBlank && !_sawOddText)
        {
            return PlainText.From(value);
        }

        return CanonicalJson.Text(Element(value));
    }

    /// <summary>Reads a value of any kind as an element of its own.</summary>
    public JsonElement ReadElement() => Element(Skip());

    /// <summary>Requires that nothing follows.</summary>
    public void End()
    {
        PassBlanks();
        if (_at < _json.Length)
        {
            Fail();
        }
    }

    // What is no character stays as it is: it stands in no name that anybody asks for.
    private ReadOnlySpan<byte> ReadOddName()
    {
        Utf8JsonReader reader = Platform(PassText());
        try
        {
            return reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;
        }
        catch (InvalidOperationException)
        {
            return reader.ValueSpan;
        }
    }

    private static JsonElement Element(ReadOnlySpan<byte> value)
    {
        Utf8JsonReader reader = new(value, s_options);
        return JsonElement.ParseValue(ref reader);
    }
}
