namespace CloseFluent.Grammar;

/// <summary>A moment as an end of a range.</summary>
/// <param name="Key">Two moments with the same key are the same; null is the same as no other.</param>
/// <param name="Moment">Where it is; null where that is not known.</param>
/// <param name="Period">Of which period it is the start or the end; null where it is of none.</param>
internal sealed record MomentBound(string? Key, KnownMoment? Moment, PeriodEnd? Period = null) : FilterBound(Key)
{
    protected override bool Follows(FilterBound other) => other is MomentBound moment
        && ((Period is not null && moment.Period is not null && Period.IsAtOrAfter(moment.Period))
            || (Moment is not null && moment.Moment is not null && Moment.IsAtOrAfter(moment.Moment)));
}
