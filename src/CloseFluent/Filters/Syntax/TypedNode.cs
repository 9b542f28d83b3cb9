using System.Text.Json;

namespace CloseFluent;

/// <summary>A node of a kind that we know, written as its type, whether it is negated, and its members.</summary>
internal abstract class TypedNode(int nesting, bool isNegated) : FilterNode(nesting)
{
    public bool IsNegated { get; } = isNegated;

    protected abstract string Type { get; }

    public sealed override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, Type);
        if (IsNegated)
        {
            writer.WriteBoolean("negate"u8, true);
        }

        WriteMembers(writer);
        writer.WriteEndObject();
    }

    protected abstract void WriteMembers(Utf8JsonWriter writer);
}
