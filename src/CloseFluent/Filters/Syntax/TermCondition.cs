using System.Text.Json;

namespace CloseFluent;

/// <summary>The field is one of these words, exactly.</summary>
internal sealed class TermCondition(IReadOnlyList<string> values) : FilterCondition
{
    protected override string Type => ConditionTypes.Term;

    protected override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("values"u8);
        foreach (string item in values)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }
}
