namespace CloseFluent.Grammar;

/// <summary>The types of moments that a range begins or ends with, and their words. Close may know more of them.</summary>
internal static class MomentTypes
{
    public const string Now = "now";
    public const string FixedLocalDate = "fixed_local_date";
    public const string FixedUtc = "fixed_utc";
    public const string Offset = "offset";
    public const string PeriodEnd = "start_end_of_predefined_relative_period";

    public const string Past = "past";
    public const string Future = "future";
    public const string Start = "start";
    public const string End = "end";
}
