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

    private bool NextPart(byte end)
    {
        PassBlanks();
        if (Next == end)
        {
            _at++;
            _depth--;
            _isFirst = false;
            return false;
        }

        if (!_isFirst)
        {
            Expect((byte)',');
            PassBlanks();
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

    // Up to nine digits, which fit into an int whatever they are.
    private bool TryReadShort(out int value)
    {
        value = 0;
        int at = _at;
        bool isNegative = Next == '-';
        int first = isNegative ? at + 1 : at;
        for (at = first; at < _json.Length && _json[at] is >= (byte)'0' and <= (byte)'9'; at++)
        {
            value = unchecked((value * 10) + (_json[at] - '0'));
        }

        if (at == first
            || at - first > MostDigits
            || (_json[first] == '0' && at - first > 1)
            || (at < _json.Length && _json[at] is (byte)'.' or (byte)'e' or (byte)'E'))
        {
            return false;
        }

        value = isNegative ? -value : value;
        _at = at;
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

    private void PassBlanks()
    {
        if (Next is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            _sawBlank = true;
            do
            {
                _at++;
            }
            while (Next is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t');
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
