namespace CloseFluent;

/// <summary>Words anywhere in the object.</summary>
internal sealed class TextNode(TextMode mode, string value, bool isNegated = false) : TypedNode(1, isNegated)
{
    protected override string Type => NodeTypes.Text;

    public override FilterNode Negate() => new TextNode(mode, value, !IsNegated);

    protected override void WriteMembers(JsonPen pen)
    {
        pen.WriteString("mode"u8, mode.Value);
        pen.WriteString("value"u8, value);
    }
}
