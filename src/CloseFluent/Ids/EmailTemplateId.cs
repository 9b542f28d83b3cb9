using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of an e-mail template.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/email-templates"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<EmailTemplateId>))]
[JsonConverter(typeof(CloseIdJsonConverter<EmailTemplateId>))]
public sealed class EmailTemplateId : CloseId<EmailTemplateId>
{
    private const string Prefix = "tmpl_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>tmpl_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public EmailTemplateId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal EmailTemplateId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator EmailTemplateId(string value) => new(value);
}
