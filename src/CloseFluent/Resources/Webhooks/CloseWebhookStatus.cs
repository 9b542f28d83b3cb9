using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The status of a webhook: whether Close delivers to it.</summary>
/// <completionlist cref="CloseWebhookStatus"/>
/// <remarks>
/// Close adds values without notice; one without a name here is kept as it came. See
/// <see href="https://developer.close.com/api/resources/webhooks"/>.
/// </remarks>
[TypeConverter(typeof(OpenEnumTypeConverter<CloseWebhookStatus>))]
[JsonConverter(typeof(OpenEnumJsonConverter<CloseWebhookStatus>))]
public readonly record struct CloseWebhookStatus : IOpenEnum<CloseWebhookStatus>
{
    private static readonly string[] s_known = ["active", "paused"];

    /// <summary>Creates a value from a word that is known, in any case.</summary>
    /// <param name="value">The word, for example <c>active</c>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is null, blank or not known here; <see cref="OpenEnumValues"/> takes any.
    /// </exception>
    public CloseWebhookStatus([ArgumentKind(ArgumentKind.Word)] string value) =>
        Word = OpenEnum.Known(value, s_known, typeof(CloseWebhookStatus));

    /// <summary>It gets its events.</summary>
    [CloseName("active")]
    public static CloseWebhookStatus Active { get; } = new("active");

    /// <summary>Nothing is delivered.</summary>
    [CloseName("paused")]
    public static CloseWebhookStatus Paused { get; } = new("paused");

    /// <inheritdoc/>
    public string Value => Word ?? string.Empty;

    IReadOnlyList<string> IOpenEnum<CloseWebhookStatus>.Known => s_known;

    private string? Word { get; init; }

    /// <summary>Returns the word that Close uses.</summary>
    public override string ToString() => Value;

    CloseWebhookStatus IOpenEnum<CloseWebhookStatus>.With(string value) => new() { Word = OpenEnum.Given(value) };

#if NET
    static CloseWebhookStatus IParsable<CloseWebhookStatus>.Parse(string s, IFormatProvider? provider) =>
        OpenEnum.Parse<CloseWebhookStatus>(s);

    static bool IParsable<CloseWebhookStatus>.TryParse(
        string? s, IFormatProvider? provider, out CloseWebhookStatus result) => OpenEnum.TryRead(s, out result);
#endif
}
