namespace CloseFluent.Tool;

/// <summary>The library's type for what a custom field contains.</summary>
internal static class FieldTypeNames
{
    /// <summary>Null for what the library has no type for.</summary>
    public static string? Find(OrganizationItem field) => (field.Type, field.AcceptsMultipleValues) switch
    {
        ("text", _) => "TextCustomField",
        ("number", _) => "NumberCustomField",
        ("date", _) => "DateCustomField",
        ("datetime", _) => "MomentCustomField",
        ("user", false) => "UserCustomField",
        ("user", true) => "MultiUserCustomField",
        ("contact", false) => "ContactCustomField",
        ("contact", true) => "MultiContactCustomField",
        ("custom_object", false) => "CustomObjectCustomField",
        ("custom_object", true) => "MultiCustomObjectCustomField",
        _ => null,
    };
}
