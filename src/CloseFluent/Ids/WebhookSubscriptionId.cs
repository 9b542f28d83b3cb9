using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The id of a webhook subscription.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/webhooks"/>.</remarks>
[IdPrefix(Prefix)]
[TypeConverter(typeof(CloseIdTypeConverter<WebhookSubscriptionId>))]
[JsonConverter(typeof(CloseIdJsonConverter<WebhookSubscriptionId>))]
public sealed class WebhookSubscriptionId : CloseId<WebhookSubscriptionId>
{
    private const string Prefix = "whsub_";

    /// <summary>Creates the id from its text.</summary>
    /// <param name="value">The id as Close writes it, for example <c>whsub_…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a name or blank, has white space, or is of another kind.
    /// </exception>
    public WebhookSubscriptionId(string value)
        : this(value, IdCheck.Full)
    {
    }

    internal WebhookSubscriptionId(string value, IdCheck check)
        : base(value, Prefix, check)
    {
    }

    /// <summary>Creates the id from its text, as the constructor does.</summary>
    public static implicit operator WebhookSubscriptionId(string value) => new(value);
}
