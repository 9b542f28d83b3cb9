using System.Globalization;

namespace CloseFluent;

/// <summary>Determines whether a field of which the type is known at run time can have some values.</summary>
internal static class CustomFieldCheck
{
    private static readonly string[] s_days = ["yyyy-MM-dd"];

    /// <exception cref="ArgumentException">The field is not one of leads.</exception>
    public static CustomField RequireOfLeads(CustomField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Owner == default || field.BelongsTo(CustomFieldOwner.Lead)
            ? field
            : throw new ArgumentException(
                $"{Shown(field)} is a field of another kind of object ({field.Owner}), and a bulk edit changes leads.", nameof(field));
    }

    /// <exception cref="ArgumentException">The field has one value at most, as far as Close says.</exception>
    public static CustomField RequireSeveral(CustomField field) => field.AcceptsMultipleValues
        ? field
        : throw new ArgumentException(
            $"{Shown(field)} has one value at most, so values cannot be added, removed or listed: write "
            + "Bulk.SetCustomField(field, value).",
            nameof(field));

    /// <exception cref="ArgumentException">The field cannot have this value.</exception>
    public static CustomFieldValue Require(CustomField field, CustomFieldValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return FaultOf(field, value) is { } fault
            ? throw new ArgumentException($"{Shown(field)} {fault}; {value} is not.", nameof(value))
            : value;
    }

    // Null where it fits, or where the type of the field is not known here.
    private static string? FaultOf(CustomField field, CustomFieldValue value) => field.Type.Value switch
    {
        "text" when value.Type != CustomFieldType.Text => "takes text",
        "number" when !value.IsNumber => "takes a number",
        "date" when !IsDay(value) => "takes a day, such as CustomFieldValue.Day(2026, 1, 31)",
        "datetime" when !IsMoment(value) => "takes a moment with its time zone, such as a DateTimeOffset",
        "choices" when value.Type != CustomFieldType.Text => "takes one of its choices",
        "choices" when field.Choices.Count > 0 && !field.Choices.Contains(value.Content, StringComparer.Ordinal) =>
            $"takes one of its choices ({string.Join(", ", field.Choices.Select(choice => TextEscaping.Quote(choice)))})",
        "user" when value.Type != CustomFieldType.User && value.Type != CustomFieldType.Text => "takes the id or the exact name of a user",
        "user" when IsIdOfOther(value.Content) => "takes the id or the exact name of a user",
        "contact" when value.Type != CustomFieldType.Contact && !ContactId.TryParse(value.Content, out _) => "takes the id of a contact",
        "custom_object" when value.Type != CustomFieldType.CustomObject && !CustomObjectId.TryParse(value.Content, out _) =>
            "takes the id of a custom object",
        _ => null,
    };

    private static bool IsIdOfOther(string text) => IdRules.KindOf(text) is { } kind && kind != IdRules.Kinds["user_"];

    private static bool IsDay(CustomFieldValue value) => value.Type == CustomFieldType.Date
        || (value.Type == CustomFieldType.Text
            && DateTime.TryParseExact(value.Content, s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    // Without a zone the kind of the date is not that of the text.
    private static bool IsMoment(CustomFieldValue value) => value.Type == CustomFieldType.Moment
        || (value.Type == CustomFieldType.Text
            && value.Content.IndexOf('T') > 0
            && DateTime.TryParse(
                value.Content, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime moment)
            && moment.Kind != DateTimeKind.Unspecified);

    private static string Shown(CustomField field) => $"The custom field {LineBreaks.Show(field.ToString())}";
}
