using System.Globalization;
using System.Text.Json;

namespace CloseFluent;

/// <summary>It is between two times of day where the object is.</summary>
internal sealed class LocalTimeCondition(TimeSpan onOrAfter, TimeSpan before) : FilterCondition
{
    protected override string Type => ConditionTypes.LocalTime;

    protected override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("on_or_after"u8, onOrAfter.ToString("c", CultureInfo.InvariantCulture));
        writer.WriteString("before"u8, before.ToString("c", CultureInfo.InvariantCulture));
    }
}
