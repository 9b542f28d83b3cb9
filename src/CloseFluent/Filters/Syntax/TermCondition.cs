namespace CloseFluent;

/// <summary>The field is one of these words, exactly.</summary>
internal sealed class TermCondition(IReadOnlyList<string> values) : FilterCondition
{
    protected override string Type => ConditionTypes.Term;

    protected override void WriteMembers(JsonPen pen)
    {
        pen.WriteStartArray("values"u8);
        foreach (string item in values)
        {
            pen.WriteStringValue(item);
        }

        pen.WriteEndArray();
    }
}
