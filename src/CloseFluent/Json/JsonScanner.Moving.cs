using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CloseFluent;

/// <content>How it moves from one place to the next.</content>
internal ref partial struct JsonScanner
{
    private void Begin(byte bracket)
    {
        if (++_depth > CanonicalJson.MaxDepth)
        {
            Fail();
        }

        Expect(bracket);
        _isFirst = true;
        PassBlanks();
    }

    // Where a comma is followed by an end, whoever reads the part finds nothing that could be one.
    private bool NextPart(byte end)
    {
        PassBlanks();
        byte next = Next;
        if (next == ',' && !_isFirst)
        {
            _at++;
            PassBlanks();
            return true;
        }

        if (next == end)
        {
            _at++;
            _depth--;
            _isFirst = false;
            return false;
        }

        if (!_isFirst)
        {
            Fail();
        }

        _isFirst = false;
        return true;
    }

    private void Pass()
    {
        switch (Next)
        {
            case Quote:
                if (!TryReadPlain(out _))
                {
                    Platform(PassText());
                }

                break;
            case (byte)'{':
                BeginObject();
                while (NextMember(out _))
                {
                    Pass();
                }

                break;
            case (byte)'[':
                BeginArray();
                while (NextItem())
                {
                    Pass();
                }

                break;
            case (byte)'t':
                Expect("true"u8);
                break;
            case (byte)'f':
                Expect("false"u8);
                break;
            case (byte)'n':
                Expect("null"u8);
                break;
            default:
                if (!TryReadShort(out _))
                {
                    Platform(PassNumber());
                }

                break;
        }
    }

    private bool TryReadShort(out int value)
    {
        value = 0;
        int end = Next == 0 ? Nowhere : ShortEnd(_json, _at, out value);
        if (end == Nowhere)
        {
            return false;
        }

        _at = end;
        return true;
    }

    private ReadOnlySpan<byte> PassNumber()
    {
        int start = _at;
        while (Next is >= (byte)'0' and <= (byte)'9' or (byte)'-' or (byte)'+' or (byte)'.' or (byte)'e' or (byte)'E')
        {
            _at++;
        }

        return _json.Slice(start, _at - start);
    }

    // To the quote that no backslash stands before; what is between is judged by the platform.
    private ReadOnlySpan<byte> PassText()
    {
        _sawOddText = true;
        int start = _at++;
        while (true)
        {
            int step = _json.Slice(_at).IndexOfAny(Quote, Backslash);
            if (step < 0)
            {
                Fail();
            }

            _at += step + 1;
            if (_json[_at - 1] == Quote)
            {
                return _json.Slice(start, _at - start);
            }

            if (_at++ >= _json.Length)
            {
                Fail();
            }
        }
    }

    private void Expect(byte expected)
    {
        if (Next != expected)
        {
            Fail();
        }

        _at++;
    }

    private void Expect(ReadOnlySpan<byte> word)
    {
        if (!_json.Slice(_at).StartsWith(word))
        {
            Fail();
        }

        _at += word.Length;
    }

    // Answers of machines hold none, and nothing else below the blank begins anything.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void PassBlanks()
    {
        if (Next <= ' ')
        {
            PassAnyBlanks();
        }
    }

    private void PassAnyBlanks()
    {
        while (Next is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            _sawBlank = true;
            _at++;
        }
    }

    // One text or number, on which the platform's reader then stands.
    private readonly Utf8JsonReader Platform(ReadOnlySpan<byte> value)
    {
        Utf8JsonReader reader = new(value);
        try
        {
            reader.Read();
        }
        catch (JsonException)
        {
            Fail();
        }

        return reader;
    }

    // The platform says what is wrong, and where in the whole it is.
    private readonly void Fail()
    {
        Utf8JsonReader reader = new(_json, s_options);
        while (reader.Read())
        {
        }

        throw new JsonException("The JSON has a value of another kind than belongs there.");
    }
}
