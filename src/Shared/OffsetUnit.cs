namespace CloseFluent.Grammar;

/// <summary>A unit that Close counts distances in time in.</summary>
/// <param name="Name">Close's name.</param>
/// <param name="ShortestHours">How many hours it has at least.</param>
/// <param name="LongestHours">How many hours it has at most: months and years differ.</param>
internal sealed record OffsetUnit(string Name, double ShortestHours, double LongestHours)
{
    public const string Years = "years";
    public const string Months = "months";
    public const string Weeks = "weeks";
    public const string Days = "days";
    public const string Hours = "hours";
    public const string Minutes = "minutes";
    public const string Seconds = "seconds";

    /// <summary>Farther than any data of Close's reaches.</summary>
    public const int MaxCount = 10_000;

    /// <summary>Close was seen to refuse more days than this; it takes weeks, months and years instead.</summary>
    public const int MaxDays = 60;

    /// <summary>All units, the largest first.</summary>
    public static IReadOnlyList<OffsetUnit> All { get; } =
    [
        new(Years, 24 * 365, 24 * 366), new(Months, 24 * 28, 24 * 31), new(Weeks, 24 * 7, 24 * 7), new(Days, 24, 24),
        new(Hours, 1, 1), new(Minutes, 1 / 60d, 1 / 60d), new(Seconds, 1 / 3600d, 1 / 3600d),
    ];

    public static OffsetUnit? Find(string name) => All.FirstOrDefault(unit => unit.Name == name);
}
