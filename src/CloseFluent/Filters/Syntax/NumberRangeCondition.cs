using System.Text.Json;

namespace CloseFluent;

/// <summary>The field is a number between two bounds, of which one may be missing.</summary>
internal sealed class NumberRangeCondition(NumberRange range) : FilterCondition
{
    protected override string Type => ConditionTypes.NumberRange;

    protected override void WriteMembers(Utf8JsonWriter writer) => range.WriteMembers(writer);
}
