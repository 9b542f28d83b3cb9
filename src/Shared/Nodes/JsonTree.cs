using System.Globalization;

namespace CloseFluent.Grammar;

/// <summary>A JSON value that never changes: nodes, fields, conditions and moments of a filter are made of it.</summary>
internal readonly struct JsonTree : IJsonNode<JsonTree>
{
    // Nothing for null, else a bool, a text, a number, the members of an object or the items of a list.
    private readonly object? _content;

    private JsonTree(object? content) => _content = content;

    public JsonKind Kind => _content switch
    {
        null => JsonKind.Null,
        string => JsonKind.Text,
        JsonMember<JsonTree>[] => JsonKind.Object,
        true => JsonKind.True,
        false => JsonKind.False,
        WrittenNumber => JsonKind.Number,
        _ => JsonKind.List,
    };

    public string Text => _content switch
    {
        string text => text,
        WrittenNumber number => number.Digits,
        _ => string.Empty,
    };

    public int Position => 0;

    public JsonMember<JsonTree>[] Members => _content as JsonMember<JsonTree>[] ?? [];

    IEnumerable<JsonMember<JsonTree>> IJsonNode<JsonTree>.Members => Members;

    public IEnumerable<JsonTree> Items => _content as IEnumerable<JsonTree> ?? [];

    public static implicit operator JsonTree(string text) => new(text);

    public static implicit operator JsonTree(bool value) => new(value);

    /// <summary>Creates a number as it is written.</summary>
    public static JsonTree Number(string digits) => new(new WrittenNumber(digits));

    public static JsonTree Number(decimal value) => Number(value.ToString(CultureInfo.InvariantCulture));

    public static JsonTree Object(params JsonMember<JsonTree>[] members) => new(members);

    /// <summary>Creates a list; the items are enumerated whenever they are asked for.</summary>
    public static JsonTree List(IEnumerable<JsonTree> items) => new(items);

    public static JsonTree Texts(IEnumerable<string> texts) => List(texts.Select(text => (JsonTree)text).ToArray());

    public JsonTree? Find(string name)
    {
        JsonMember<JsonTree>[] members = Members;
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
}
