namespace CloseFluent.Grammar;

/// <summary>The two ways in which a filter names a field.</summary>
internal static class FieldTypes
{
    public const string Regular = "regular_field";
    public const string Custom = "custom_field";
}
