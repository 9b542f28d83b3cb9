namespace CloseFluent;

/// <content>
/// Values that are the same on the wire and as we keep them: no blanks between, and texts of ASCII without controls, quotes and
/// backslashes. Nearly all are, and passing over them costs half of what passing over any JSON does.
/// </content>
internal ref partial struct JsonScanner
{
    // Gives where the value ends, or nowhere if it is not plain through and through. It may be wrong even then: nothing was moved.
    private static int PassPlain(ReadOnlySpan<byte> json, int at, int depth)
    {
        if ((uint)at >= (uint)json.Length || depth > CanonicalJson.MaxDepth)
        {
            return Nowhere;
        }

        return json[at] switch
        {
            Quote => PassPlainText(json, at),
            (byte)'{' => PassPlainObject(json, at + 1, depth),
            (byte)'[' => PassPlainList(json, at + 1, depth),
            (byte)'t' => PassPlainWord(json, at, "true"u8),
            (byte)'f' => PassPlainWord(json, at, "false"u8),
            (byte)'n' => PassPlainWord(json, at, "null"u8),
            _ => ShortEnd(json, at, out _),
        };
    }

    private static int PassPlainObject(ReadOnlySpan<byte> json, int at, int depth)
    {
        if ((uint)at < (uint)json.Length && json[at] == '}')
        {
            return at + 1;
        }

        while (true)
        {
            at = PassPlainText(json, at);
            if ((uint)at >= (uint)json.Length || json[at] != ':')
            {
                return Nowhere;
            }

            at = PassPlain(json, at + 1, depth + 1);
            if ((uint)at >= (uint)json.Length || json[at] != ',')
            {
                return (uint)at < (uint)json.Length && json[at] == '}' ? at + 1 : Nowhere;
            }

            at++;
        }
    }

    private static int PassPlainList(ReadOnlySpan<byte> json, int at, int depth)
    {
        if ((uint)at < (uint)json.Length && json[at] == ']')
        {
            return at + 1;
        }

        while (true)
        {
            at = PassPlain(json, at, depth + 1);
            if ((uint)at >= (uint)json.Length || json[at] != ',')
            {
                return (uint)at < (uint)json.Length && json[at] == ']' ? at + 1 : Nowhere;
            }

            at++;
        }
    }

    private static int PassPlainText(ReadOnlySpan<byte> json, int at)
    {
        if ((uint)at >= (uint)json.Length || json[at] != Quote)
        {
            return Nowhere;
        }

        at = PlainText.End(json, at + 1);
        return (uint)at < (uint)json.Length && json[at] == Quote ? at + 1 : Nowhere;
    }

    private static int PassPlainWord(ReadOnlySpan<byte> json, int at, ReadOnlySpan<byte> word) =>
        json.Slice(at).StartsWith(word) ? at + word.Length : Nowhere;

    // Up to nine digits, which fit into an int whatever they are.
    private static int ShortEnd(ReadOnlySpan<byte> json, int at, out int value)
    {
        value = 0;
        bool isNegative = json[at] == '-';
        int first = isNegative ? at + 1 : at;
        for (at = first; (uint)at < (uint)json.Length && json[at] is >= (byte)'0' and <= (byte)'9'; at++)
        {
            value = unchecked((value * 10) + (json[at] - '0'));
        }

        value = isNegative ? -value : value;
        return at == first
            || at - first > MostDigits
            || (json[first] == '0' && at - first > 1)
            || ((uint)at < (uint)json.Length && json[at] is (byte)'.' or (byte)'e' or (byte)'E')
            ? Nowhere
            : at;
    }
}
