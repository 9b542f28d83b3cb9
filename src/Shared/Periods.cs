namespace CloseFluent.Grammar;

/// <summary>Close's names for periods such as this week. Close may know more of them.</summary>
internal static class Periods
{
    public const string Today = "today";
    public const string Yesterday = "yesterday";
    public const string ThisWeek = "this-week";
    public const string LastWeek = "last-week";
    public const string ThisMonth = "this-month";
    public const string LastMonth = "last-month";
    public const string ThisQuarter = "this-quarter";
    public const string LastQuarter = "last-quarter";
    public const string ThisYear = "this-year";
    public const string LastYear = "last-year";
    public const string AllTime = "all-time";
}
