namespace CloseFluent.Analyzers;

/// <summary>A JSON value and where it is.</summary>
/// <param name="Index">Its first character.</param>
/// <param name="Kind">Its first character as a kind: <c>{ [ " n t f</c>, or <c>0</c> for numbers.</param>
/// <param name="Text">Its characters, or the text of a string.</param>
/// <param name="Members">The members of an object.</param>
/// <param name="Items">The items of a list.</param>
internal sealed record JsonValue(
    int Index, char Kind, string Text, IReadOnlyList<(string Name, int Index, JsonValue Value)> Members, IReadOnlyList<JsonValue> Items)
{
    public bool IsObject => Kind == '{';

    public bool IsList => Kind == '[';

    public bool IsText => Kind == '"';

    public JsonValue? this[string name] => Members.FirstOrDefault(member => member.Name == name).Value;
}
