using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a bulk e-mail, as its creation returns it.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/bulk-actions/email"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<BulkEmailId>))]
[JsonConverter(typeof(CloseIdJsonConverter<BulkEmailId>))]
public sealed class BulkEmailId : CloseId<BulkEmailId>
{
    internal const string Prefix = "bulkemail_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>bulkemail_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public BulkEmailId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal BulkEmailId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator BulkEmailId(string value) => new(value);
}
