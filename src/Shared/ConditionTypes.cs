namespace CloseFluent.Grammar;

/// <summary>The types of conditions on a field. Close may know more of them.</summary>
internal static class ConditionTypes
{
    public const string Boolean = "boolean";
    public const string CurrentUser = "current_user";
    public const string Exists = "exists";
    public const string Text = "text";
    public const string Term = "term";
    public const string Reference = "reference";
    public const string NumberRange = "number_range";
    public const string MomentRange = "moment_range";
    public const string LocalTime = "local_time";
}
