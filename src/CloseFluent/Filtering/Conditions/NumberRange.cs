using System.Text.Json;

namespace CloseFluent;

/// <summary>The bounds of a number, each there or not.</summary>
internal sealed record NumberRange
{
    public decimal? GreaterThan { get; init; }

    public decimal? AtLeast { get; init; }

    public decimal? LessThan { get; init; }

    public decimal? AtMost { get; init; }

    public void WriteMembers(Utf8JsonWriter writer)
    {
        WriteBound(writer, "gt", GreaterThan);
        WriteBound(writer, "gte", AtLeast);
        WriteBound(writer, "lt", LessThan);
        WriteBound(writer, "lte", AtMost);
    }

    private static void WriteBound(Utf8JsonWriter writer, string name, decimal? bound)
    {
        if (bound is { } value)
        {
            writer.WriteNumber(name, value);
        }
    }
}
