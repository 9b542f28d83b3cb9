namespace CloseFluent;

/// <summary>The bounds of a number, each there or not.</summary>
internal sealed record NumberRange
{
    public decimal? GreaterThan { get; init; }

    public decimal? AtLeast { get; init; }

    public decimal? LessThan { get; init; }

    public decimal? AtMost { get; init; }

    public void WriteMembers(JsonPen pen)
    {
        WriteBound(pen, "gt"u8, GreaterThan);
        WriteBound(pen, "gte"u8, AtLeast);
        WriteBound(pen, "lt"u8, LessThan);
        WriteBound(pen, "lte"u8, AtMost);
    }

    private static void WriteBound(JsonPen pen, ReadOnlySpan<byte> name, decimal? bound)
    {
        if (bound is { } value)
        {
            pen.WriteNumber(name, value);
        }
    }
}
