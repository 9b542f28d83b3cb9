using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace CloseFluent;

/// <summary>A value that a custom field gets. Text, numbers, moments and ids can be passed as they are.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/custom-fields"/>.</remarks>
public sealed class CustomFieldValue : IEquatable<CustomFieldValue>
{
    private const string NoTimeZone =
        "A DateTime does not say in which time zone it is meant: pass a DateTimeOffset for a moment, or CustomFieldValue.Day(…) "
        + "for a day.";

    private readonly JsonTree _json;

    private CustomFieldValue(JsonTree json, CustomFieldType type)
    {
        _json = json;
        Type = type;
    }

    /// <summary>
    /// What the value was made of; text may also be a choice, an id, the name of a user, or a day or moment in ISO form.
    /// </summary>
    internal CustomFieldType Type { get; }

    /// <summary>The characters of a text, or a number as it is written.</summary>
    internal string Content => _json.Text;

    internal bool IsNumber => _json.Kind == JsonKind.Number;

    /// <summary>A text, a choice, or the exact name of a user, as <see cref="From(string)"/>.</summary>
    public static implicit operator CustomFieldValue([ArgumentKind(ArgumentKind.FieldValue)] string text) => From(text);

    /// <summary>A number.</summary>
    public static implicit operator CustomFieldValue(decimal number) => From(number);

    /// <summary>A number, as <see cref="From(double)"/>.</summary>
    public static implicit operator CustomFieldValue([ArgumentKind(ArgumentKind.FiniteNumber)] double number) =>
        From(number);

    /// <summary>A number.</summary>
    public static implicit operator CustomFieldValue(long number) => From(number);

    /// <summary>A moment, in the zone that it has.</summary>
    public static implicit operator CustomFieldValue(DateTimeOffset moment) => From(moment);

    /// <summary>A user.</summary>
    public static implicit operator CustomFieldValue(UserId user) => From(user);

    /// <summary>A contact.</summary>
    public static implicit operator CustomFieldValue(ContactId contact) => From(contact);

    /// <summary>A custom object.</summary>
    public static implicit operator CustomFieldValue(CustomObjectId customObject) => From(customObject);

#if NET
    /// <summary>A day.</summary>
    public static implicit operator CustomFieldValue(DateOnly day) => Day(day);
#endif

    /// <summary>Not there: a <see cref="DateTime"/> does not say in which time zone it is meant.</summary>
    [Obsolete(NoTimeZone, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static implicit operator CustomFieldValue(DateTime moment) => throw new NotSupportedException();

    /// <summary>Determines whether two values are equal, as <see cref="Equals(CustomFieldValue)"/> does.</summary>
    public static bool operator ==(CustomFieldValue? left, CustomFieldValue? right) => Equals(left, right);

    /// <summary>Determines whether two values are not equal.</summary>
    public static bool operator !=(CustomFieldValue? left, CustomFieldValue? right) => !Equals(left, right);

    /// <summary>Creates a text, a choice, or the exact name of a user.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null or blank.</exception>
    public static CustomFieldValue From([ArgumentKind(ArgumentKind.FieldValue)] string text)
    {
        return new CustomFieldValue(Demand.Require(ArgumentKind.FieldValue, text), CustomFieldType.Text);
    }

    /// <summary>Creates a number.</summary>
    public static CustomFieldValue From(long number) => From((decimal)number);

    /// <summary>Creates a number.</summary>
    public static CustomFieldValue From(decimal number) => new(JsonTree.Number(number), CustomFieldType.Number);

    /// <summary>Creates a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is infinite or not a number.</exception>
    public static CustomFieldValue From([ArgumentKind(ArgumentKind.FiniteNumber)] double number) =>
        double.IsNaN(number) || double.IsInfinity(number)
        ? throw new ArgumentOutOfRangeException(nameof(number), number, "JSON has no number that is infinite or none.")
        : new CustomFieldValue(JsonTree.Number(number.ToString("R", CultureInfo.InvariantCulture)), CustomFieldType.Number);

    /// <summary>Creates a moment, in the zone that it has.</summary>
    public static CustomFieldValue From(DateTimeOffset moment) => new(CloseTime.Format(moment), CustomFieldType.Moment);

    /// <summary>Creates a user.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="user"/> is null.</exception>
    public static CustomFieldValue From(UserId user) => new(FilterArguments.NotNull(user).Value, CustomFieldType.User);

    /// <summary>Creates a contact.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is null.</exception>
    public static CustomFieldValue From(ContactId contact) =>
        new(FilterArguments.NotNull(contact).Value, CustomFieldType.Contact);

    /// <summary>Creates a custom object.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="customObject"/> is null.</exception>
    public static CustomFieldValue From(CustomObjectId customObject) =>
        new(FilterArguments.NotNull(customObject).Value, CustomFieldType.CustomObject);

    /// <summary>Creates a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static CustomFieldValue Day([ArgumentKind(ArgumentKind.Year)] int year, int month, int day) =>
        Day(new DateTime(year, month, day));

    /// <summary>Creates a day.</summary>
    /// <exception cref="ArgumentException"><paramref name="day"/> has a time of day, which would get lost.</exception>
    public static CustomFieldValue Day(DateTime day) => day.TimeOfDay == TimeSpan.Zero
        ? new CustomFieldValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CustomFieldType.Date)
        : throw new ArgumentException("A day has no time, and this one does: pass its Date.", nameof(day));

#if NET
    /// <summary>Creates a day.</summary>
    public static CustomFieldValue Day(DateOnly day) => Day(day.Year, day.Month, day.Day);
#endif

    /// <summary>Determines whether both are sent as the same JSON.</summary>
    public bool Equals(CustomFieldValue? other) =>
        other is not null && IsNumber == other.IsNumber && string.Equals(Content, other.Content, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CustomFieldValue);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Content);

    /// <summary>Returns the value as Close's JSON.</summary>
    public override string ToString() => CanonicalJson.Text(Write);

    /// <summary>Reads a value as it was sent.</summary>
    /// <exception cref="ArgumentException">It is neither a number nor a text that is not blank.</exception>
    internal static CustomFieldValue Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => From(json.GetString()!),
        JsonValueKind.Number => new CustomFieldValue(JsonTree.Number(json.GetRawText()), CustomFieldType.Number),
        _ => throw new ArgumentException("The value of a custom field is a text or a number.", nameof(json)),
    };

    internal void Write(Utf8JsonWriter writer) => _json.WriteTo(writer);
}
