using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CloseFluent.Analyzers;

/// <summary>Reads JSON and remembers where everything stands. An analyzer brings no reader of the platform's.</summary>
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

    private char Here => _index < _text.Length ? _text[_index] : '\0';

    /// <exception cref="JsonReaderException">The text is no JSON; the exception says where.</exception>
    public static JsonValue Read(string text)
    {
        JsonReader reader = new(text);
        reader.SkipBlanks();
        JsonValue value = reader.Value();
        reader.SkipBlanks();
        return reader._index == text.Length ? value : throw reader.Wrong("the JSON ends before this");
    }

    private JsonValue Value()
    {
        bool nests = Here is '{' or '[';
        if (nests && ++_depth > Deepest)
        {
            throw Wrong("it nests too deeply");
        }

        int start = _index;
        JsonValue value = Here switch
        {
            '{' => new JsonValue(start, '{', "", Members(), []),
            '[' => new JsonValue(start, '[', "", [], List(']', () => Value())),
            '"' => new JsonValue(start, '"', Text(), [], []),
            _ => Word(start),
        };
        _depth -= nests ? 1 : 0;
        return value;
    }

    private List<(string Name, int Index, JsonValue Value)> Members() => List('}', () =>
    {
        int start = _index;
        string name = Here == '"' ? Text() : throw Wrong("the name of a member in double quotes is expected here");
        SkipBlanks();
        Take(':');
        SkipBlanks();
        return (name, start, Value());
    });

    private List<T> List<T>(char end, Func<T> item)
    {
        List<T> items = [];
        _index++;
        SkipBlanks();
        while (Here != end)
        {
            if (items.Count > 0)
            {
                Take(',');
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
        for (_index++; Here != '"'; _index++)
        {
            if (Here < ' ')
            {
                throw Wrong(_index >= _text.Length ? "the text is never closed" : "a text holds no line break");
            }

            text.Append(Here == '\\' ? Escape() : Here);
        }

        string read = text.ToString();
        if (LineBreaks.HasHalfCharacter(read))
        {
            throw Wrong("this text contains half of a surrogate pair, which is not a character");
        }

        _index++;
        return read;
    }

    private char Escape()
    {
        _index++;
        int known = "\"\\/bfnrt".IndexOf(Here);
        if (known >= 0)
        {
            return "\"\\/\b\f\n\r\t"[known];
        }

        if (Here == 'u' && _index + 4 < _text.Length
            && ushort.TryParse(_text.Substring(_index + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            _index += 4;
            return (char)code;
        }

        throw Wrong("this is no escape of JSON's");
    }

    private JsonValue Word(int start)
    {
        while (Here is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '+' or '.')
        {
            _index++;
        }

        string word = _text.Substring(start, _index - start);
        bool isNumber = s_number.IsMatch(word);
        if (isNumber || word is "true" or "false" or "null")
        {
            return new JsonValue(start, isNumber ? '0' : word[0], word, [], []);
        }

        _index = start;
        throw Wrong("a value is expected here");
    }

    private void Take(char expected)
    {
        if (Here != expected)
        {
            throw Wrong($"'{expected}' is expected here");
        }

        _index++;
    }

    private void SkipBlanks()
    {
        while (Here is ' ' or '\t' or '\r' or '\n')
        {
            _index++;
        }
    }

    private JsonReaderException Wrong(string problem) => new(new JsonFault(problem, _index));
}
