using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CloseFluent.Analyzers;

/// <summary>Reads JSON and remembers where everything is. An analyzer brings no reader of the platform's.</summary>
internal sealed class JsonReader
{
    // As the library: CanonicalJson.Importing counts objects and lists.
    private const int Deepest = 256;
    private static readonly Regex s_number =
        new(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    private readonly string _text;
    private int _index;
    private int _depth;

    private JsonReader(string text) => _text = text;

    private char Current => _index < _text.Length ? _text[_index] : '\0';

    /// <summary>Gets the JSON that a text is; null where it is none.</summary>
    public static JsonTree? Find(string text)
    {
        try
        {
            return Read(text);
        }
        catch (JsonReaderException)
        {
            return null;
        }
    }

    /// <exception cref="JsonReaderException">The text is not valid JSON; the exception has the position.</exception>
    public static JsonTree Read(string text)
    {
        JsonReader reader = new(text);
        reader.SkipBlanks();
        JsonTree value = reader.Value();
        reader.SkipBlanks();
        return reader._index == text.Length ? value : throw reader.Error("the JSON ends before this");
    }

    private JsonTree Value()
    {
        bool nests = Current is '{' or '[';
        if (nests && ++_depth > Deepest)
        {
            throw Error("it nests too deeply");
        }

        int start = _index;
        JsonTree value = Current switch
        {
            '{' => JsonTree.Object([.. Members()]),
            '[' => JsonTree.List(List(']', Value)),
            '"' => Text(),
            _ => Literal(start),
        };
        _depth -= nests ? 1 : 0;
        return value.At(start);
    }

    private List<JsonMember> Members() => List('}', () =>
    {
        int start = _index;
        string name = Current == '"' ? Text() : throw Error("the name of a member in double quotes is expected here");
        SkipBlanks();
        Expect(':');
        SkipBlanks();
        return new JsonMember(name, Value(), start);
    });

    private List<T> List<T>(char end, Func<T> item)
    {
        List<T> items = [];
        _index++;
        SkipBlanks();
        while (Current != end)
        {
            if (items.Count > 0)
            {
                Expect(',');
                SkipBlanks();
            }

            items.Add(item());
            SkipBlanks();
        }

        _index++;
        return items;
    }

    private string Text()
    {
        StringBuilder text = new();
        for (_index++; Current != '"'; _index++)
        {
            if (Current < ' ')
            {
                throw Error(_index >= _text.Length ? "the string is never closed" : "a string cannot contain a line break");
            }

            text.Append(Current == '\\' ? Escape() : Current);
        }

        string read = text.ToString();
        if (LineBreaks.HasHalfCharacter(read))
        {
            throw Error("this text contains half of a surrogate pair, which is not a character");
        }

        _index++;
        return read;
    }

    private char Escape()
    {
        _index++;
        int escape = "\"\\/bfnrt".IndexOf(Current);
        if (escape >= 0)
        {
            return "\"\\/\b\f\n\r\t"[escape];
        }

        if (Current == 'u' && _index + 4 < _text.Length
            && ushort.TryParse(
                _text.Substring(_index + 1, 4),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out ushort code))
        {
            _index += 4;
            return (char)code;
        }

        throw Error("this is not a valid JSON escape");
    }

    private JsonTree Literal(int start)
    {
        while (Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '+' or '.')
        {
            _index++;
        }

        string word = _text.Substring(start, _index - start);
        switch (word)
        {
            case "true" or "false":
                return word == "true";
            case "null":
                return default;
            case var _ when s_number.IsMatch(word):
                return JsonTree.Number(word);
            default:
                _index = start;
                throw Error("a value is expected here");
        }
    }

    private void Expect(char expected)
    {
        if (Current != expected)
        {
            throw Error($"'{expected}' is expected here");
        }

        _index++;
    }

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
        {
            _index++;
        }
    }

    private JsonReaderException Error(string problem) => new(new FilterFault(problem, _index));
}
