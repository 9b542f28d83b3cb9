namespace CloseFluent;

/// <summary>A node of a kind that we know, written as its type, whether it is negated, and its members.</summary>
internal abstract class TypedNode(int nesting, bool isNegated) : FilterNode(nesting)
{
    public bool IsNegated { get; } = isNegated;

    protected abstract string Type { get; }

    public sealed override void Write(JsonPen pen)
    {
        pen.WriteStartObject();
        pen.WriteString("type"u8, Type);
        if (IsNegated)
        {
            pen.WriteBoolean("negate"u8, true);
        }

        WriteMembers(pen);
        pen.WriteEndObject();
    }

    protected abstract void WriteMembers(JsonPen pen);
}
