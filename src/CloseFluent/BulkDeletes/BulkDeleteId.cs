using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a bulk delete, as its creation returns it.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/bulk-actions/delete"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<BulkDeleteId>))]
[JsonConverter(typeof(CloseIdJsonConverter<BulkDeleteId>))]
public sealed class BulkDeleteId : CloseId<BulkDeleteId>
{
    internal const string Prefix = "bulkdelete_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>bulkdelete_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public BulkDeleteId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal BulkDeleteId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator BulkDeleteId(string value) => new(value);
}
