using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>A phone number of the organization.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/phone-numbers"/>.</remarks>
public sealed class PhoneNumber
{
    /// <summary>Gets the id.</summary>
    [JsonConverter(typeof(ResponseIdJsonConverter<PhoneNumberId>))]
    public required PhoneNumberId Id { get; init; }

    /// <summary>Gets the number as it is dialed; empty where Close did not say.</summary>
    public required string Number { get; init; }

    /// <summary>Gets the name that people gave it, or the number where they gave none. Close: <c>label</c>.</summary>
    [JsonIgnore]
    public string Name => string.IsNullOrWhiteSpace(Label) ? Number : Label!;

    /// <summary>Gets the name that people gave it; null or empty where they gave none.</summary>
    public string? Label { get; init; }

    /// <summary>
    /// Gets whether it sends SMS; null where Close did not say, which does not mean that it does not. Close:
    /// <c>sms_enabled</c>.
    /// </summary>
    public bool? SendsSms { get; init; }

    /// <summary>Returns number and id.</summary>
    public override string ToString() => Number.Length > 0 ? $"{LineBreaks.Show(Number)} ({Id})" : Id.ToString();

    internal static PhoneNumber Read(JsonElement number) => new()
    {
        Id = new PhoneNumberId(number.RequireId(), IdCheck.None),
        Number = number.Text("number") ?? string.Empty,
        Label = number.Text("label"),
        SendsSms = number.Flag("sms_enabled"),
    };
}
