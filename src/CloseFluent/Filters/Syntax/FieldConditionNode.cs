using System.Text.Json;

namespace CloseFluent;

/// <summary>A condition on one field.</summary>
internal sealed class FieldConditionNode(FieldReference field, FilterCondition condition, bool isNegated = false) : TypedNode(1, isNegated)
{
    protected override string Type => NodeTypes.FieldCondition;

    public override FilterNode Negate() => new FieldConditionNode(field, condition, !IsNegated);

    protected override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("field"u8);
        field.Write(writer);
        writer.WritePropertyName("condition"u8);
        condition.Write(writer);
    }
}
