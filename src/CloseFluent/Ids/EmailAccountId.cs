using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a connected account, from which e-mail is sent.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/connected-accounts"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<EmailAccountId>))]
[JsonConverter(typeof(CloseIdJsonConverter<EmailAccountId>))]
public sealed class EmailAccountId : CloseId<EmailAccountId>
{
    private const string Prefix = "emailacct_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>emailacct_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public EmailAccountId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal EmailAccountId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator EmailAccountId(string value) => new(value);
}
