namespace CloseFluent;

/// <summary>Close's words for the two ends of a day or period.</summary>
internal static class DayEnd
{
    public const string Start = MomentTypes.Start;
    public const string End = MomentTypes.End;
}
