namespace CloseFluent;

/// <summary>Close's words for the two ends of a day or period.</summary>
internal static class DayEnd
{
    public const string Start = "start";
    public const string End = "end";
}
