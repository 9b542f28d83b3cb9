using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a lead.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/leads"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<LeadId>))]
[JsonConverter(typeof(CloseIdJsonConverter<LeadId>))]
public sealed class LeadId : CloseId<LeadId>
{
    private const string Prefix = "lead_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>lead_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public LeadId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal LeadId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator LeadId(string value) => new(value);
}
