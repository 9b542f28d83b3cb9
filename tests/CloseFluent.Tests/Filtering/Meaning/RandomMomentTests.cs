using System.Globalization;
using CloseFluent.Grammar;
using CsCheck;

namespace CloseFluent.Tests.Filtering.Meaning;

/// <summary>Periods that are said to contradict each other do so at every time, in every zone.</summary>
public sealed class RandomMomentTests
{
    private static readonly DateTime s_day = new(2026, 3, 30);

    private static readonly (DateTime Now, TimeSpan Zone)[] s_places =
    [
        .. new[] { s_day, s_day.AddDays(1).AddHours(23), s_day.AddDays(2).AddHours(2), s_day.AddDays(-29), s_day.AddYears(1) }
            .SelectMany(now => new[] { -11, 0, 13 }.Select(hours => (now, TimeSpan.FromHours(hours)))),
    ];

    private static readonly string[] s_periods =
    [
        Periods.Today, Periods.Yesterday, Periods.ThisWeek, Periods.LastWeek, Periods.ThisMonth, Periods.LastMonth,
        Periods.ThisQuarter, Periods.LastQuarter, Periods.ThisYear, Periods.LastYear,
    ];

    private static Gen<Point> AnyPoint { get; } = Gen.Frequency(
        (1, Gen.Const(new Point(FilterMoments.Now, place => place.Now))),
        (3, Gen.Int[-60, 60].Select(hours => s_day.AddHours(hours)).Select(moment => new Point(
            FilterMoments.FixedUtc(moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)), _ => moment))),
        (3, Gen.Select(Gen.Int[-3, 3], Gen.Bool).Select((days, isEnd) => new Point(
            FilterMoments.FixedLocalDate(
                s_day.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), isEnd ? MomentTypes.End : MomentTypes.Start),
            place => s_day.AddDays(isEnd ? days + 1 : days) - place.Zone))),
        (3, Gen.Select(Gen.Int[1, 40], Gen.Int[0, 3], Gen.Bool).Select(Distance)),
        (3, Gen.Select(Gen.Int[0, s_periods.Length - 1], Gen.Bool).Select((period, isEnd) => new Point(
            FilterMoments.PeriodEnd(s_periods[period], isEnd ? MomentTypes.End : MomentTypes.Start),
            place => EndOf(s_periods[period], place.Now + place.Zone, isEnd) - place.Zone))));

    [Fact]
    public void Periods_that_contradict_each_other_have_nothing_in_common()
    {
        int found = 0;
        Gen.Select(AnyRange(), AnyRange(), Gen.Bool).Sample(
            (first, second, isNegated) =>
            {
                FilterFormula[] both = [first.Formula, second.Formula.Negated(isNegated)];
                if (FormulaVerdict.Of(new GroupFormula(true, both)) is not null)
                {
                    found++;
                    Assert.All(s_places, place => Assert.DoesNotContain(
                        Values(place, first, second), value => first.Has(place, value) && second.Has(place, value) != isNegated));
                }
            },
            iter: 4_000,
            threads: 1);

        Assert.True(found > 200, $"{found}");
    }

    private static Gen<Range> AnyRange() => Gen.Select(AnyPoint, AnyPoint, Gen.Int[0, 2]).Select((first, second, kind) =>
        new Range(kind == 1 ? null : first, kind == 0 ? null : second));

    private static Point Distance(int count, int unit, bool isPast)
    {
        string[] units = [OffsetUnit.Hours, OffsetUnit.Days, OffsetUnit.Weeks, OffsetUnit.Months];
        JsonTree offset = JsonTree.Object(new JsonMember(units[unit], JsonTree.Number(count)));
        int sign = isPast ? -count : count;
        return new(
            FilterMoments.Offset(isPast ? MomentTypes.Past : MomentTypes.Future, FilterMoments.Now, offset, null),
            place => unit switch
            {
                0 => place.Now.AddHours(sign),
                1 => place.Now.AddDays(sign),
                2 => place.Now.AddDays(7 * sign),
                _ => place.Now.AddMonths(sign),
            });
    }

    private static DateTime EndOf(string period, DateTime now, bool isEnd)
    {
        DateTime day = now.Date;
        DateTime week = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        DateTime month = new(day.Year, day.Month, 1);
        DateTime quarter = month.AddMonths(-((day.Month - 1) % 3));
        DateTime year = new(day.Year, 1, 1);
        (DateTime start, DateTime end) = period switch
        {
            Periods.Today => (day, day.AddDays(1)),
            Periods.Yesterday => (day.AddDays(-1), day),
            Periods.ThisWeek => (week, week.AddDays(7)),
            Periods.LastWeek => (week.AddDays(-7), week),
            Periods.ThisMonth => (month, month.AddMonths(1)),
            Periods.LastMonth => (month.AddMonths(-1), month),
            Periods.ThisQuarter => (quarter, quarter.AddMonths(3)),
            Periods.LastQuarter => (quarter.AddMonths(-3), quarter),
            Periods.ThisYear => (year, year.AddYears(1)),
            _ => (year.AddYears(-1), year),
        };
        return isEnd ? end : start;
    }

    // Every end, and what is just before and after it.
    private static IEnumerable<DateTime> Values((DateTime Now, TimeSpan Zone) place, params Range[] ranges) => ranges
        .SelectMany(range => new[] { range.OnOrAfter, range.Before })
        .OfType<Point>()
        .SelectMany(point => new[] { point.At(place), point.At(place).AddTicks(-1), point.At(place).AddTicks(1) });

    private sealed record Point(JsonTree Json, Func<(DateTime Now, TimeSpan Zone), DateTime> At);

    private sealed record Range(Point? OnOrAfter, Point? Before)
    {
        public FilterFormula Formula => ConditionMeaning.Read(
            new FilterSubject("date_created", HasOneValue: true, Domain: ConditionTypes.MomentRange),
            FilterConditions.MomentRange(OnOrAfter?.Json, Before?.Json));

        public bool Has((DateTime Now, TimeSpan Zone) place, DateTime value) =>
            (OnOrAfter is null || value >= OnOrAfter.At(place)) && (Before is null || value < Before.At(place));
    }
}
