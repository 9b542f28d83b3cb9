using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a phone number of the organization.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/phone-numbers"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<PhoneNumberId>))]
[JsonConverter(typeof(CloseIdJsonConverter<PhoneNumberId>))]
public sealed class PhoneNumberId : CloseId<PhoneNumberId>
{
    private const string Prefix = "phon_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>phon_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public PhoneNumberId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal PhoneNumberId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator PhoneNumberId(string value) => new(value);
}
