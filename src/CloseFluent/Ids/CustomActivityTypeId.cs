using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a custom activity type.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/custom-activities"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<CustomActivityTypeId>))]
[JsonConverter(typeof(CloseIdJsonConverter<CustomActivityTypeId>))]
public sealed class CustomActivityTypeId : CloseId<CustomActivityTypeId>
{
    private const string Prefix = "actitype_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>actitype_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public CustomActivityTypeId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal CustomActivityTypeId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator CustomActivityTypeId(string value) => new(value);
}
