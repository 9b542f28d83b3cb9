using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Which objects have a custom field.</summary>
/// <completionlist cref="CustomFieldOwner"/>
/// <remarks>
/// Close adds values without notice; one without a name here is kept as it came. See
/// <see href="https://developer.close.com/api/resources/custom-fields"/>.
/// </remarks>
[TypeConverter(typeof(OpenEnumTypeConverter<CustomFieldOwner>))]
[JsonConverter(typeof(OpenEnumJsonConverter<CustomFieldOwner>))]
public readonly record struct CustomFieldOwner : IOpenEnum<CustomFieldOwner>
{
    private static readonly string[] s_known =
    [
        "lead",
        "contact",
        "opportunity",
        "activity",
        "custom_object_type",
        "shared",
    ];

    /// <summary>Creates a value from a word that is known, in any case.</summary>
    /// <param name="value">The word, for example <c>lead</c>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is null, blank or not known here; <see cref="OpenEnumValues"/> takes any.
    /// </exception>
    public CustomFieldOwner([ArgumentKind(ArgumentKind.Word)] string value) =>
        Word = OpenEnum.Known(value, s_known, typeof(CustomFieldOwner));

    /// <summary>Leads.</summary>
    [CloseName("lead")]
    public static CustomFieldOwner Lead { get; } = new("lead");

    /// <summary>Contacts.</summary>
    [CloseName("contact")]
    public static CustomFieldOwner Contact { get; } = new("contact");

    /// <summary>Opportunities.</summary>
    [CloseName("opportunity")]
    public static CustomFieldOwner Opportunity { get; } = new("opportunity");

    /// <summary>Custom activities, each field those of one type.</summary>
    [CloseName("activity")]
    public static CustomFieldOwner Activity { get; } = new("activity");

    /// <summary>Custom objects, each field those of one type.</summary>
    [CloseName("custom_object_type")]
    public static CustomFieldOwner CustomObject { get; } = new("custom_object_type");

    /// <summary>Several kinds of objects.</summary>
    [CloseName("shared")]
    public static CustomFieldOwner Shared { get; } = new("shared");

    /// <inheritdoc/>
    public string Value => Word ?? string.Empty;

    IReadOnlyList<string> IOpenEnum<CustomFieldOwner>.Known => s_known;

    private string? Word { get; init; }

    /// <summary>Returns the word that Close uses.</summary>
    public override string ToString() => Value;

    CustomFieldOwner IOpenEnum<CustomFieldOwner>.With(string value) => new() { Word = OpenEnum.Given(value) };

#if NET
    static CustomFieldOwner IParsable<CustomFieldOwner>.Parse(string s, IFormatProvider? provider) => OpenEnum.Parse<CustomFieldOwner>(s);

    static bool IParsable<CustomFieldOwner>.TryParse(string? s, IFormatProvider? provider, out CustomFieldOwner result) =>
        OpenEnum.TryRead(s, out result);
#endif
}
