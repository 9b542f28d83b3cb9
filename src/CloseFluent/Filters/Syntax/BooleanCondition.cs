using System.Text.Json;

namespace CloseFluent;

/// <summary>The field is true, or false.</summary>
internal sealed class BooleanCondition(bool value) : FilterCondition
{
    protected override string Type => ConditionTypes.Boolean;

    protected override void WriteMembers(Utf8JsonWriter writer) => writer.WriteBoolean("value"u8, value);
}
