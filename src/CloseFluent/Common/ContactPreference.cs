using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Which addresses of a lead a bulk subscribe or a bulk e-mail writes to.</summary>
/// <completionlist cref="ContactPreference"/>
/// <remarks>
/// Close adds values without notice; one without a name here is kept as it came. See
/// <see href="https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions/create"/>.
/// </remarks>
[TypeConverter(typeof(OpenEnumTypeConverter<ContactPreference>))]
[JsonConverter(typeof(OpenEnumJsonConverter<ContactPreference>))]
public readonly record struct ContactPreference : IOpenEnum<ContactPreference>
{
    private static readonly string[] s_known = [ContactPreferences.Lead, ContactPreferences.Contact];

    /// <summary>Creates a value from a word that is known, in any case.</summary>
    /// <param name="value">The word, for example <c>lead</c>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is null, blank or not known here; <see cref="OpenEnumValues"/> takes any.
    /// </exception>
    public ContactPreference([ArgumentKind(ArgumentKind.Word)] string value) =>
        Word = OpenEnum.Known(value, s_known, typeof(ContactPreference));

    /// <summary>Only the lead's primary or first contact: one recipient per lead.</summary>
    [Choice("one recipient a lead")]
    [CloseName(ContactPreferences.Lead)]
    public static ContactPreference Lead { get; } = new(ContactPreferences.Lead);

    /// <summary>The primary address of each contact of the lead: as many recipients as contacts.</summary>
    [Choice("every contact")]
    [CloseName(ContactPreferences.Contact)]
    public static ContactPreference Contact { get; } = new(ContactPreferences.Contact);

    /// <inheritdoc/>
    public string Value => Word ?? string.Empty;

    IReadOnlyList<string> IOpenEnum<ContactPreference>.Known => s_known;

    private string? Word { get; init; }

    /// <summary>Returns the word that Close uses.</summary>
    public override string ToString() => Value;

    ContactPreference IOpenEnum<ContactPreference>.With(string value) => new() { Word = OpenEnum.Given(value) };

#if NET
    static ContactPreference IParsable<ContactPreference>.Parse(string s, IFormatProvider? provider) =>
        OpenEnum.Parse<ContactPreference>(s);

    static bool IParsable<ContactPreference>.TryParse(
        string? s, IFormatProvider? provider, out ContactPreference result) => OpenEnum.TryRead(s, out result);
#endif
}
