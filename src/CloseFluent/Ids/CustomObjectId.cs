using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a custom object of a lead.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/custom-objects"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<CustomObjectId>))]
[JsonConverter(typeof(CloseIdJsonConverter<CustomObjectId>))]
public sealed class CustomObjectId : CloseId<CustomObjectId>
{
    private const string Prefix = "custobj_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>custobj_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public CustomObjectId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal CustomObjectId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator CustomObjectId(string value) => new(value);
}
