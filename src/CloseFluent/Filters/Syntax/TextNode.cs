using System.Text.Json;

namespace CloseFluent;

/// <summary>Words anywhere in the object.</summary>
internal sealed class TextNode(TextMode mode, string value, bool isNegated = false) : TypedNode(1, isNegated)
{
    protected override string Type => NodeTypes.Text;

    public override FilterNode Negate() => new TextNode(mode, value, !IsNegated);

    protected override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("mode"u8, mode.Value);
        writer.WriteString("value"u8, value);
    }
}
