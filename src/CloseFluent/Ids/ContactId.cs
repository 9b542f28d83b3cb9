using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a contact of a lead.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/contacts"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<ContactId>))]
[JsonConverter(typeof(CloseIdJsonConverter<ContactId>))]
public sealed class ContactId : CloseId<ContactId>
{
    private const string Prefix = "cont_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>cont_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public ContactId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal ContactId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator ContactId(string value) => new(value);
}
