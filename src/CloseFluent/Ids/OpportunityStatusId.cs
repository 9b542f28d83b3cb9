using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of an opportunity status.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/opportunity-statuses"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<OpportunityStatusId>))]
[JsonConverter(typeof(CloseIdJsonConverter<OpportunityStatusId>))]
[CloseName("status.opportunity")]
public sealed class OpportunityStatusId : CloseId<OpportunityStatusId>
{
    private const string Prefix = "stat_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>stat_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public OpportunityStatusId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal OpportunityStatusId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator OpportunityStatusId(string value) => new(value);
}
