using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>What becomes of the values that a custom field has.</summary>
/// <completionlist cref="CustomFieldOperation"/>
/// <remarks>
/// See <see href="https://developer.close.com/api/resources/bulk-actions/edit/create"/>.
/// </remarks>
[TypeConverter(typeof(OpenEnumTypeConverter<CustomFieldOperation>))]
[JsonConverter(typeof(OpenEnumJsonConverter<CustomFieldOperation>))]
public readonly record struct CustomFieldOperation : IOpenEnum<CustomFieldOperation>
{
    private static readonly string[] s_known = ["replace", "add", "remove"];

    /// <summary>Creates a value from a word that is known, in any case.</summary>
    /// <param name="value">The word, for example <c>add</c>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is null, blank or not known here; <see cref="OpenEnumValues"/> takes any.
    /// </exception>
    public CustomFieldOperation([ArgumentKind(ArgumentKind.Word)] string value) =>
        Word = OpenEnum.Known(value, s_known, typeof(CustomFieldOperation));

    /// <summary>The field has the new values alone.</summary>
    [CloseName("replace")]
    public static CustomFieldOperation Replace { get; } = new("replace");

    /// <summary>The field has the new values beside those that it had.</summary>
    [CloseName("add")]
    public static CustomFieldOperation Add { get; } = new("add");

    /// <summary>The field loses these values, and keeps the others.</summary>
    [CloseName("remove")]
    public static CustomFieldOperation Remove { get; } = new("remove");

    /// <inheritdoc/>
    public string Value => Word ?? string.Empty;

    IReadOnlyList<string> IOpenEnum<CustomFieldOperation>.Known => s_known;

    private string? Word { get; init; }

    /// <summary>Returns the word that Close uses.</summary>
    public override string ToString() => Value;

    CustomFieldOperation IOpenEnum<CustomFieldOperation>.With(string value) => new() { Word = OpenEnum.Given(value) };

#if NET
    static CustomFieldOperation IParsable<CustomFieldOperation>.Parse(string s, IFormatProvider? provider) =>
        OpenEnum.Parse<CustomFieldOperation>(s);

    static bool IParsable<CustomFieldOperation>.TryParse(string? s, IFormatProvider? provider, out CustomFieldOperation result) =>
        OpenEnum.TryRead(s, out result);
#endif
}
