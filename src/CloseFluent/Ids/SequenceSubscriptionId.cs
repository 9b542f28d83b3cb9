using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of the subscription of one contact to one sequence.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/sequences"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<SequenceSubscriptionId>))]
[JsonConverter(typeof(CloseIdJsonConverter<SequenceSubscriptionId>))]
public sealed class SequenceSubscriptionId : CloseId<SequenceSubscriptionId>
{
    private const string Prefix = "sub_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>sub_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public SequenceSubscriptionId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal SequenceSubscriptionId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator SequenceSubscriptionId(string value) => new(value);
}
