using System.Globalization;
using System.Text.Json;

namespace CloseFluent;

/// <summary>A moment that is the same in all time zones.</summary>
internal sealed class FixedUtcMoment(DateTimeOffset moment) : Moment
{
    internal override DateTimeOffset? Absolute => moment;

    private protected override string Type => MomentTypes.FixedUtc;

    private protected override void WriteMembers(Utf8JsonWriter writer) =>
        writer.WriteString(
            "value"u8, moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture));
}
