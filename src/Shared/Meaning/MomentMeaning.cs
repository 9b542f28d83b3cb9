using System.Globalization;

namespace CloseFluent.Grammar;

/// <summary>Reads moments as they are compared.</summary>
internal static class MomentMeaning
{
    public static MomentBound Read(JsonTree moment)
    {
        string key = CompactJson.Write(moment, isSorted: true);
        return moment.Word(NodeMembers.Type) == MomentTypes.PeriodEnd
            && moment.Members.Length == 3
            && moment.Word(NodeMembers.Range) is { } period
            && moment.Word(NodeMembers.Which) is { } which
                ? PeriodEnd.Find(period, which) ?? new MomentBound(key, null)
                : new MomentBound(key, Find(moment));
    }

    private static KnownMoment? Find(JsonTree moment)
    {
        if (moment.Find(NodeMembers.Value)?.Moment is { } known)
        {
            return known;
        }

        if (MomentDistance.Find(moment) is var (earliest, latest))
        {
            return new KnownMoment(MomentScale.FromNow, TimeSpan.FromSeconds(earliest), TimeSpan.FromSeconds(latest));
        }

        string? value = moment.Word(NodeMembers.Value);
        switch (moment.Word(NodeMembers.Type))
        {
            case MomentTypes.FixedUtc when value is not null && value.EndsWith("Z", StringComparison.Ordinal)
                && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset utc):
                return KnownMoment.From(MomentScale.Universal, TimeSpan.FromTicks(utc.UtcTicks));
            case MomentTypes.FixedLocalDate when moment.Word(NodeMembers.Which) is { } which and (MomentTypes.Start or MomentTypes.End)
                && DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day):
                TimeSpan start = TimeSpan.FromTicks(day.Ticks);
                return which == MomentTypes.Start
                    ? KnownMoment.From(MomentScale.Day, start)
                    : new KnownMoment(MomentScale.Day, start, start + TimeSpan.FromDays(1));
            default:
                return null;
        }
    }
}
