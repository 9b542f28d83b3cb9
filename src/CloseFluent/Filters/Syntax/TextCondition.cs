using System.Text.Json;

namespace CloseFluent;

/// <summary>The field has these words.</summary>
internal sealed class TextCondition(TextMode mode, string value) : FilterCondition
{
    protected override string Type => ConditionTypes.Text;

    protected override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("mode"u8, mode.Value);
        writer.WriteString("value"u8, value);
    }
}
