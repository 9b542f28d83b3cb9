namespace CloseFluent.Analyzers;

/// <summary>JSON that the analyzers read, as the shared grammar looks at it.</summary>
internal readonly struct ParsedNode(JsonValue value) : IJsonNode<ParsedNode>
{
    public JsonValue Value { get; } = value;

    public JsonKind Kind => Value.Kind switch
    {
        '{' => JsonKind.Object,
        '[' => JsonKind.List,
        '"' => JsonKind.Text,
        '0' => JsonKind.Number,
        't' => JsonKind.True,
        'f' => JsonKind.False,
        _ => JsonKind.Null,
    };

    public string Text => Value.Text;

    public int Position => Value.Index;

    public IEnumerable<JsonMember<ParsedNode>> Members =>
        Value.Members.Select(member => new JsonMember<ParsedNode>(member.Name, new ParsedNode(member.Value), member.Index));

    public IEnumerable<ParsedNode> Items => Value.Items.Select(item => new ParsedNode(item));

    public ParsedNode? Find(string name) => Value[name] is { } member ? new ParsedNode(member) : null;
}
