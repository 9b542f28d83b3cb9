using System.Globalization;

namespace CloseFluent.CodeFixes;

/// <summary>Writes moments and stretches of time.</summary>
internal sealed class TypedMoments(FilterVocabulary vocabulary, FilterSource source)
{
    /// <summary>The call on a date that says a range, or null.</summary>
    public string? Range(JsonTree range)
    {
        if (!range.HasOnly("type", "on_or_after", "before"))
        {
            return null;
        }

        JsonTree? first = range.Given("on_or_after");
        JsonTree? second = range.Given("before");
        if (Period(first, second) is { } period)
        {
            return $".Within({source.Type("Period")}.{period})";
        }

        TypedMoment? start = first is null ? null : Moment(first.Value);
        TypedMoment? end = second is null ? null : Moment(second.Value);
        if ((first is not null && start is null) || (second is not null && end is null))
        {
            return null;
        }

        return (start, end) switch
        {
            (null, null) => null,
            ({ } since, null) => $".OnOrAfter({since.Code})",
            (null, { } until) => $".Before({until.Code})",
            ({ } since, { } until) => Between(since, until),
        };
    }

    private static bool IsEnd(JsonTree? end, string which) =>
        end is { } moment && moment.HasOnly("type", "range", "which") && moment.Word("type") == MomentTypes.PeriodEnd
            && moment.Word("which") == which;

    private static string? Fixed(string? date)
    {
        if (DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day))
        {
            return FormattableString.Invariant($"{day.Year}, {day.Month}, {day.Day}");
        }

        return null;
    }

    private string? Period(JsonTree? first, JsonTree? second)
    {
        if (IsEnd(first, MomentTypes.Start) && IsEnd(second, MomentTypes.End) && first?.Word("range") is { } range
            && second?.Word("range") == range)
        {
            return vocabulary.Member("Period", range);
        }

        return null;
    }

    private string? Between(TypedMoment start, TypedMoment end)
    {
        if (start.IsNotBefore(end))
        {
            return null;
        }

        if (end.IsNow && start.Plain is { IsPast: true } past)
        {
            return $".Within({source.Type("Last")}.{past.Call})";
        }

        if (start.IsNow && end.Plain is { IsPast: false } future)
        {
            return $".Within({source.Type("Next")}.{future.Call})";
        }

        return $".Between({start.Code}, {end.Code})";
    }

    private TypedMoment? Moment(JsonTree moment) => moment.Word("type") switch
    {
        MomentTypes.Now when moment.HasOnly("type") => TypedMoment.Now(source.Type("Moment")),
        MomentTypes.FixedLocalDate when moment.HasOnly("type", "value", "which") => Local(moment),
        MomentTypes.FixedUtc when moment.HasOnly("type", "value") => Utc(moment.Word("value")),
        MomentTypes.Offset when moment.HasOnly("type", "direction", "moment", "offset", "which_day_end") => Offset(moment),
        _ => null,
    };

    private TypedMoment? Local(JsonTree moment)
    {
        string? method = moment.Word("which") switch { MomentTypes.Start => "StartOf", MomentTypes.End => "EndOf", _ => null };
        if (method is not null && Fixed(moment.Word("value")) is { } day)
        {
            return TypedMoment.Fixed($"{source.Type("Moment")}.{method}({day})", isLocal: true, LocalTime(moment));
        }

        return null;
    }

    private static DateTimeOffset LocalTime(JsonTree moment)
    {
        DateTime day = DateTime.ParseExact(moment.Word("value"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        DateTime next = day < DateTime.MaxValue.Date ? day.AddDays(1) : DateTime.MaxValue;
        return new DateTimeOffset(moment.Word("which") == MomentTypes.Start ? day : next, TimeSpan.Zero);
    }

    private TypedMoment? Utc(string? text)
    {
        string[] formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFzzz"];
        if (text is null || !DateTimeOffset.TryParseExact(
            text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                out DateTimeOffset moment))
        {
            return null;
        }

        string parts = moment.ToString("yyyy', 'M', 'd', 'H', 'm', 's", CultureInfo.InvariantCulture);
        string created = $"new {source.SystemType("DateTimeOffset")}({parts}, {source.SystemType("TimeSpan")}.Zero)";
        long fraction = moment.Ticks % TimeSpan.TicksPerSecond;
        return TypedMoment.Fixed(
            $"{source.Type("Moment")}.At({created}{(fraction == 0
                ? "" : FormattableString.Invariant($".AddTicks({fraction})"))})",
            isLocal: false,
            moment);
    }

    private TypedMoment? Offset(JsonTree moment)
    {
        bool? isPast = moment.Word("direction") switch { MomentTypes.Past => true, MomentTypes.Future => false, _ => null };
        string? end = moment.Find("which_day_end") switch
        {
            null => "",
            { Kind: JsonKind.Text, Text: MomentTypes.Start } => ".AtStartOfDay()",
            { Kind: JsonKind.Text, Text: MomentTypes.End } => ".AtEndOfDay()",
            _ => null,
        };
        if (isPast is { } past
            && end is not null
            && moment.Find("moment") is { } start
            && Moment(start) is { } from
            && moment.Find("offset") is { } offset
            && TypedDistance.Find(vocabulary, offset, past ? "Ago" : "FromNow") is { } distance)
        {
            return TypedMoment.Offset(source.Type(distance.Class), distance, from, end);
        }

        return null;
    }
}
