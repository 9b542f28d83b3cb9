using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a lead status.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/lead-statuses"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<LeadStatusId>))]
[JsonConverter(typeof(CloseIdJsonConverter<LeadStatusId>))]
[CloseName(ReferenceTypes.LeadStatus)]
public sealed class LeadStatusId : CloseId<LeadStatusId>
{
    private const string Prefix = "stat_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>stat_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public LeadStatusId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal LeadStatusId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator LeadStatusId(string value) => new(value);
}
