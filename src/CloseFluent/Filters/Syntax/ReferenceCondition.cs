using System.Text.Json;

namespace CloseFluent;

/// <summary>The field refers to one of these objects.</summary>
internal sealed class ReferenceCondition(string referenceType, IReadOnlyList<string> objectIds) : FilterCondition
{
    protected override string Type => ConditionTypes.Reference;

    protected override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("reference_type"u8, referenceType);
        writer.WriteStartArray("object_ids"u8);
        foreach (string item in objectIds)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }
}
