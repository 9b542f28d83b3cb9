using System.Text.Json;

namespace CloseFluent;

/// <summary>The field is a moment in a period.</summary>
internal sealed class MomentRangeCondition(Period period) : FilterCondition
{
    protected override string Type => ConditionTypes.MomentRange;

    protected override void WriteMembers(Utf8JsonWriter writer) => period.WriteMembers(writer);
}
