using System.Text.Json;

namespace CloseFluent;

/// <summary>The start or end of a period that Close has a word for.</summary>
internal sealed class PeriodEndMoment(string range, string which) : Moment
{
    internal override bool NeedsTimeZone => true;

    private protected override string Type => MomentTypes.PeriodEnd;

    private protected override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("range"u8, range);
        writer.WriteString("which"u8, which);
    }
}
