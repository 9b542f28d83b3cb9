namespace CloseFluent;

/// <summary>The field is true, or false.</summary>
internal sealed class BooleanCondition(bool value) : FilterCondition
{
    protected override string Type => ConditionTypes.Boolean;

    protected override void WriteMembers(JsonPen pen) => pen.WriteBoolean("value"u8, value);
}
