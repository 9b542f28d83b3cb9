using System.Text.Json;

namespace CloseFluent;

/// <summary>JSON that the platform read, as the shared grammar looks at it.</summary>
internal readonly struct ElementNode(JsonElement element) : IJsonNode<ElementNode>
{
    public JsonElement Element { get; } = element;

    public JsonKind Kind => Element.ValueKind switch
    {
        JsonValueKind.Object => JsonKind.Object,
        JsonValueKind.Array => JsonKind.List,
        JsonValueKind.String => JsonKind.Text,
        JsonValueKind.Number => JsonKind.Number,
        JsonValueKind.True => JsonKind.True,
        JsonValueKind.False => JsonKind.False,
        _ => JsonKind.Null,
    };

    public string Text => Element.ValueKind == JsonValueKind.String ? Element.GetString()! : Element.GetRawText();

    public int Position => 0;

    public IEnumerable<JsonMember<ElementNode>> Members => Element.ValueKind == JsonValueKind.Object
        ? Element.EnumerateObject().Select(member => new JsonMember<ElementNode>(member.Name, 0, new ElementNode(member.Value)))
        : [];

    public IEnumerable<ElementNode> Items => Element.ValueKind == JsonValueKind.Array
        ? Element.EnumerateArray().Select(item => new ElementNode(item))
        : [];

    public ElementNode? Find(string name) =>
        Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(name, out JsonElement member)
            ? new ElementNode(member)
            : null;
}
