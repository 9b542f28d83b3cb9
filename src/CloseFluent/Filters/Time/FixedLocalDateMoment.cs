using System.Globalization;
using System.Text.Json;

namespace CloseFluent;

/// <summary>The start or end of a day, wherever the caller is.</summary>
internal sealed class FixedLocalDateMoment(DateTime day, string which) : Moment
{
    internal override bool NeedsTimeZone => true;

    internal override DateTimeOffset? Absolute => new(which == DayEnd.Start ? day : EndOfDay, TimeSpan.Zero);

    // The last day that there is has no day after it.
    private DateTime EndOfDay => day < DateTime.MaxValue.Date ? day.AddDays(1) : DateTime.MaxValue;

    private protected override string Type => MomentTypes.FixedLocalDate;

    private protected override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("value"u8, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("which"u8, which);
    }
}
