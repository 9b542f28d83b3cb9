namespace CloseFluent;

/// <summary>The field refers to one of these objects.</summary>
internal sealed class ReferenceCondition(string referenceType, IReadOnlyList<string> objectIds) : FilterCondition
{
    protected override string Type => ConditionTypes.Reference;

    protected override void WriteMembers(JsonPen pen)
    {
        pen.WriteString("reference_type"u8, referenceType);
        pen.WriteStartArray("object_ids"u8);
        foreach (string item in objectIds)
        {
            pen.WriteStringValue(item);
        }

        pen.WriteEndArray();
    }
}
