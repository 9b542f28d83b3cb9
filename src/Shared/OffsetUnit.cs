namespace CloseFluent.Grammar;

/// <summary>A unit that Close counts distances in time in.</summary>
/// <param name="Name">Close's name.</param>
/// <param name="ShortestSeconds">How many seconds it has at least.</param>
/// <param name="LongestSeconds">How many seconds it has at most: months and years differ.</param>
internal sealed record OffsetUnit(string Name, long ShortestSeconds, long LongestSeconds)
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

    /// <summary>How many seconds a day has.</summary>
    public const long Day = 24 * 3600;

    /// <summary>All units, the largest first.</summary>
    public static IReadOnlyList<OffsetUnit> All { get; } =
    [
        new(Years, 365 * Day, 366 * Day), new(Months, 28 * Day, 31 * Day), new(Weeks, 7 * Day, 7 * Day), new(Days, Day, Day),
        new(Hours, 3600, 3600), new(Minutes, 60, 60), new(Seconds, 1, 1),
    ];

    public static OffsetUnit? Find(string name) => All.FirstOrDefault(unit => unit.Name == name);
}
