namespace CloseFluent;

/// <summary>The field is a moment in a period.</summary>
internal sealed class MomentRangeCondition(Period period) : FilterCondition
{
    protected override string Type => ConditionTypes.MomentRange;

    protected override void WriteMembers(JsonPen pen) => period.WriteMembers(pen);
}
