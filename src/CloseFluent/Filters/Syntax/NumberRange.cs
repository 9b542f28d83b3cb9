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
        WriteBound(writer, "gt"u8, GreaterThan);
        WriteBound(writer, "gte"u8, AtLeast);
        WriteBound(writer, "lt"u8, LessThan);
        WriteBound(writer, "lte"u8, AtMost);
    }

    private static void WriteBound(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? bound)
    {
        if (bound is { } value)
        {
            writer.WriteNumber(name, value);
        }
    }
}
