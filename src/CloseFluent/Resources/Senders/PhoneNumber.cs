using System.Text.Json;

namespace CloseFluent;

/// <summary>What is needed of a phone number to send SMS from it.</summary>
/// <param name="Id">The number's id.</param>
/// <param name="Number">The number as it is dialed; empty where Close did not say.</param>
/// <param name="SendsSms">Whether it sends SMS; null where Close did not say, which does not mean that it does not.</param>
internal sealed record PhoneNumber(PhoneNumberId Id, string Number, bool? SendsSms)
{
    public static PhoneNumber Read(JsonElement number) => new PhoneNumber(
        new PhoneNumberId(number.RequireId(), IdCheck.None),
        number.Text("number") ?? string.Empty,
        number.Flag("sms_enabled"));

    public override string ToString() => Number.Length > 0 ? $"{LineBreaks.Show(Number)} ({Id})" : Id.ToString();
}
