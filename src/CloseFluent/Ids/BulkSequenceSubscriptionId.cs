using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a bulk sequence subscription, as its creation returns it.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<BulkSequenceSubscriptionId>))]
[JsonConverter(typeof(CloseIdJsonConverter<BulkSequenceSubscriptionId>))]
public sealed class BulkSequenceSubscriptionId : CloseId<BulkSequenceSubscriptionId>
{
    internal const string Prefix = "bulkseqsub_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>bulkseqsub_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public BulkSequenceSubscriptionId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal BulkSequenceSubscriptionId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator BulkSequenceSubscriptionId(string value) => new(value);
}
