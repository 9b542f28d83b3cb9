using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>What a custom field contains.</summary>
/// <completionlist cref="CustomFieldType"/>
/// <remarks>
/// Close adds values without notice; one without a name here is kept as it came. See
/// <see href="https://developer.close.com/api/resources/custom-fields"/>.
/// </remarks>
[TypeConverter(typeof(OpenEnumTypeConverter<CustomFieldType>))]
[JsonConverter(typeof(OpenEnumJsonConverter<CustomFieldType>))]
public readonly record struct CustomFieldType : IOpenEnum<CustomFieldType>
{
    private static readonly string[] s_known =
    [
        "text",
        "number",
        "date",
        "datetime",
        "choices",
        "user",
        "contact",
        "custom_object",
    ];

    /// <summary>Creates a value from a word that is known, in any case.</summary>
    /// <param name="value">The word, for example <c>choices</c>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is null, blank or not known here; <see cref="OpenEnumValues"/> takes any.
    /// </exception>
    public CustomFieldType([ArgumentKind(ArgumentKind.Word)] string value) =>
        Word = OpenEnum.Known(value, s_known, typeof(CustomFieldType));

    /// <summary>Text.</summary>
    [CloseName("text")]
    public static CustomFieldType Text { get; } = new("text");

    /// <summary>A number.</summary>
    [CloseName("number")]
    public static CustomFieldType Number { get; } = new("number");

    /// <summary>A day, without a time.</summary>
    [CloseName("date")]
    public static CustomFieldType Date { get; } = new("date");

    /// <summary>A moment.</summary>
    [CloseName("datetime")]
    public static CustomFieldType Moment { get; } = new("datetime");

    /// <summary>One word out of a list, or several where the field accepts that.</summary>
    [CloseName("choices")]
    public static CustomFieldType Choices { get; } = new("choices");

    /// <summary>A user, or several where the field accepts that.</summary>
    [CloseName("user")]
    public static CustomFieldType User { get; } = new("user");

    /// <summary>A contact, or several where the field accepts that.</summary>
    [CloseName("contact")]
    public static CustomFieldType Contact { get; } = new("contact");

    /// <summary>A custom object, or several where the field accepts that.</summary>
    [CloseName("custom_object")]
    public static CustomFieldType CustomObject { get; } = new("custom_object");

    /// <inheritdoc/>
    public string Value => Word ?? string.Empty;

    IReadOnlyList<string> IOpenEnum<CustomFieldType>.Known => s_known;

    private string? Word { get; init; }

    /// <summary>Returns the word that Close uses.</summary>
    public override string ToString() => Value;

    CustomFieldType IOpenEnum<CustomFieldType>.With(string value) => new() { Word = OpenEnum.Given(value) };

#if NET
    static CustomFieldType IParsable<CustomFieldType>.Parse(string s, IFormatProvider? provider) => OpenEnum.Parse<CustomFieldType>(s);

    static bool IParsable<CustomFieldType>.TryParse(string? s, IFormatProvider? provider, out CustomFieldType result) =>
        OpenEnum.TryRead(s, out result);
#endif
}
