namespace CloseFluent;

/// <summary>The start or end of a period that Close has a word for.</summary>
internal sealed class PeriodEndMoment(string range, string which) : Moment
{
    internal override bool NeedsTimeZone => true;

    private protected override string Type => MomentTypes.PeriodEnd;

    private protected override void WriteMembers(JsonPen pen)
    {
        pen.WriteString("range"u8, range);
        pen.WriteString("which"u8, which);
    }
}
