using System.Text.Json;

namespace CloseFluent;

/// <summary>Everything of one kind, for example every lead.</summary>
internal sealed class ObjectTypeNode(string objectType, bool isNegated = false) : TypedNode(1, isNegated)
{
    protected override string Type => NodeTypes.ObjectType;

    public override FilterNode Negate() => new ObjectTypeNode(objectType, !IsNegated);

    protected override void WriteMembers(Utf8JsonWriter writer) =>
        writer.WriteString("object_type"u8, objectType);
}
