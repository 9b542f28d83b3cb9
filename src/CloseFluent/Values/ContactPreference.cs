using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Which addresses of a lead a bulk subscribe writes to.</summary>
/// <remarks>
/// Close adds values without notice; one without a name here is kept as it came. See
/// <see href="https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions/create"/>.
/// </remarks>
[TypeConverter(typeof(OpenEnumTypeConverter<ContactPreference>))]
[JsonConverter(typeof(OpenEnumJsonConverter<ContactPreference>))]
public readonly record struct ContactPreference : IOpenEnum<ContactPreference>
{
    private readonly string? _value;

    /// <summary>Makes a value from the word that Close uses.</summary>
    /// <param name="value">The word, for example <c>lead</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or blank.</exception>
    public ContactPreference(string value) => _value = OpenEnum.Require(value);

    /// <summary>Only the lead's primary or first contact is subscribed: one recipient per lead.</summary>
    public static ContactPreference Lead { get; } = new("lead");

    /// <summary>The primary address of each contact of the lead is subscribed: as many recipients as contacts.</summary>
    public static ContactPreference Contact { get; } = new("contact");

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <summary>Gives the word that Close uses.</summary>
    public override string ToString() => Value;

    ContactPreference IOpenEnum<ContactPreference>.With(string value) => new(value);
}
