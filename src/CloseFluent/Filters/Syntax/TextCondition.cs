namespace CloseFluent;

/// <summary>The field has these words.</summary>
internal sealed class TextCondition(TextMode mode, string value) : FilterCondition
{
    protected override string Type => ConditionTypes.Text;

    protected override void WriteMembers(JsonPen pen)
    {
        pen.WriteString("mode"u8, mode.Value);
        pen.WriteString("value"u8, value);
    }
}
