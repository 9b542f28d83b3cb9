using System.Globalization;

namespace CloseFluent.Grammar;

/// <summary>A JSON value that never changes: nodes, fields, conditions and moments of a filter are made of it.</summary>
internal readonly struct JsonTree
{
    // Nothing for null, else a bool, a text, a number, the members of an object or the items of a list.
    private readonly object? _content;

    private JsonTree(object? content, int position = 0)
    {
        _content = content;
        Position = position;
    }

    public JsonKind Kind => _content switch
    {
        null => JsonKind.Null,
        string or UnknownText => JsonKind.Text,
        JsonMember[] => JsonKind.Object,
        true => JsonKind.True,
        false => JsonKind.False,
        WrittenNumber => JsonKind.Number,
        _ => JsonKind.List,
    };

    /// <summary>The characters of a text, or a number as it is written.</summary>
    public string Text => _content switch
    {
        string text => text,
        WrittenNumber number => number.Digits,
        UnknownText unknown => unknown.Placeholder,
        _ => string.Empty,
    };

    /// <summary>What is known of the moment that a placeholder represents; null for every other value.</summary>
    public KnownMoment? Moment => (_content as UnknownText)?.Moment;

    /// <summary>Where the value begins in the text that it was read from; 0 where that was not kept.</summary>
    public int Position { get; }

    /// <summary>The members of an object; none for other kinds.</summary>
    public JsonMember[] Members => _content as JsonMember[] ?? [];

    /// <summary>The items of a list; none for other kinds.</summary>
    public IEnumerable<JsonTree> Items => _content as IEnumerable<JsonTree> ?? [];

    public static implicit operator JsonTree(string text) => new(text);

    public static implicit operator JsonTree(bool value) => new(value);

    /// <summary>Creates a number as it is written.</summary>
    public static JsonTree Number(string digits) => new(new WrittenNumber(digits));

    public static JsonTree Number(decimal value) => Number(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Creates the text of a moment that has no form of Close's before the program runs.</summary>
    /// <param name="placeholder">What represents it.</param>
    /// <param name="moment">What is known of it.</param>
    public static JsonTree Unknown(string placeholder, KnownMoment moment) => new(new UnknownText(placeholder, moment));

    public static JsonTree Object(params JsonMember[] members) => new(members);

    /// <summary>Creates a list; the items are enumerated whenever they are asked for.</summary>
    public static JsonTree List(IEnumerable<JsonTree> items) => new(items);

    public static JsonTree Texts(IEnumerable<string> texts) => List(texts.Select(text => (JsonTree)text).ToArray());

    /// <summary>Creates the same value with its position in the text.</summary>
    public JsonTree At(int position) => new(_content, position);

    /// <summary>Gets a member of an object, also one that is null; null where there is none.</summary>
    public JsonTree? Find(string name)
    {
        JsonMember[] members = Members;
        for (int index = members.Length - 1; index >= 0; index--)
        {
            if (members[index].Name == name)
            {
                return members[index].Value;
            }
        }

        return null;
    }

    private sealed record WrittenNumber(string Digits);

    private sealed record UnknownText(string Placeholder, KnownMoment Moment);
}
