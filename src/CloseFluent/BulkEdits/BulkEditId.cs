using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a bulk edit, as its creation returns it.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/bulk-actions/edit"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<BulkEditId>))]
[JsonConverter(typeof(CloseIdJsonConverter<BulkEditId>))]
public sealed class BulkEditId : CloseId<BulkEditId>
{
    internal const string Prefix = "bulkedit_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>bulkedit_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public BulkEditId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal BulkEditId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator BulkEditId(string value) => new(value);
}
