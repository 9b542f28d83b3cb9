using CsCheck;

namespace CloseFluent.Tests.Filtering;

/// <summary>Any stretch of time that can be built.</summary>
internal static class AnyPeriod
{
    private static readonly Gen<Moment> s_fixed =
        Gen.Long[0, 4_000_000_000].Select(seconds => Moment.At(DateTimeOffset.FromUnixTimeSeconds(seconds)));

    private static readonly Gen<Moment> s_local =
        Gen.Select(Gen.Int[1990, 2100], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Bool).Select((year, month, day, isStart) =>
            isStart ? Moment.StartOf(year, month, day) : Moment.EndOf(year, month, day));

    private static readonly Gen<Moment> s_relative =
        Gen.Select(Gen.Int[1, 60], Gen.Int[0, 11], Gen.Int[0, 2]).Select((count, kind, end) =>
        {
            OffsetMoment moment = kind switch
            {
                0 => Ago.Years(count),
                1 => Ago.Months(count),
                2 => Ago.Weeks(count),
                3 => Ago.Days(count),
                4 => Ago.Hours(count),
                5 => Ago.Minutes(count),
                6 => FromNow.Years(count),
                7 => FromNow.Months(count),
                8 => FromNow.Weeks(count),
                9 => FromNow.Days(count),
                10 => FromNow.Hours(count),
                _ => FromNow.Minutes(count),
            };
            return end switch { 0 => moment.AtStartOfDay(), 1 => moment.AtEndOfDay(), _ => moment };
        });

    public static Gen<Moment> AnyMoment { get; } = Gen.OneOf<Moment>(s_fixed, s_local, s_relative, Gen.Const(Moment.Now));

    public static Gen<Period> Value { get; } = Gen.OneOf<Period>(
        AnyMoment.Select(Period.Since),
        AnyMoment.Select(Period.Until),
        Gen.Int[1, 60].Select(Last.Days),
        Gen.Int[1, 10_000].Select(Next.Hours),
        Gen.Select(AnyMoment, AnyMoment).Select(Between),
        Gen.OneOf<Period>(
            Period.Today, Period.Yesterday, Period.ThisWeek, Period.LastMonth, Period.ThisQuarter,
            Period.LastYear, Period.AllTime));

    private static Period Between(Moment first, Moment second)
    {
        try
        {
            return Period.Between(first, second);
        }
        catch (ArgumentException)
        {
            return Period.Since(first);
        }
    }
}
