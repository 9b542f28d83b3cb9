using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads moments and periods as the library writes them.</summary>
internal sealed class MomentNodes(ChainSource source, ValueReader values)
{
    private static readonly JsonTree s_zero = JsonTree.Number("0");

    // A clock goes on between two looks at it.
    private static readonly TimeSpan s_look = TimeSpan.FromMinutes(1);

    private readonly MomentReader _moments = new(source.Model, source.Known, source.CancellationToken);
    private readonly MomentOrigins _origins = new(source.Model, source.Known, source.CancellationToken);

    /// <summary>A range of moments.</summary>
    public JsonTree Period(ExpressionSyntax expression)
    {
        ExpressionSyntax? period = source.Follow(expression);
        if (source.FindProperty(period) is { Type.Name: "Period" } named && source.Known.CloseNameOf(named) is { } range)
        {
            return Range(range);
        }

        return source.FindCall(period) is { } call && Period(call) is { } read
            ? read
            : Range(source.Placeholders.Create(expression));
    }

    /// <summary>A moment.</summary>
    public JsonTree Moment(ExpressionSyntax expression)
    {
        ExpressionSyntax? moment = source.Follow(expression);
        if (source.FindProperty(moment) is { Name: "Now", ContainingType.Name: "Moment" })
        {
            return FilterMoments.Now;
        }

        if (moment is not null)
        {
            LibraryCall? call = source.FindCall(moment);
            if (call is not null && (Offset(call)?.Json ?? Fixed(call)) is { } read)
            {
                return read;
            }

            if (source.TypeOf(moment) is { Name: "DateOnly" })
            {
                return FilterMoments.FixedLocalDate(Day(moment, expression), MomentTypes.Start);
            }
        }

        return FilterMoments.FixedUtc(moment is null ? Unknown(expression, expression) : Point(moment, expression));
    }

    private static JsonTree Range(string range) => FilterConditions.MomentRange(
        FilterMoments.PeriodEnd(range, MomentTypes.Start), FilterMoments.PeriodEnd(range, MomentTypes.End));

    private JsonTree? Period(LibraryCall call) => (call.Type, call.Name) switch
    {
        ("Last", _) => Distance(call, MomentTypes.Past) is { } start
            ? FilterConditions.MomentRange(start.Json, FilterMoments.Now) : default(JsonTree?),
        ("Next", _) => Distance(call, MomentTypes.Future) is { } end
            ? FilterConditions.MomentRange(FilterMoments.Now, end.Json) : default(JsonTree?),
        ("Period", "Since") when call.Only is { } moment => FilterConditions.MomentRange(Moment(moment), default(JsonTree?)),
        ("Period", "Until") when call.Only is { } moment => FilterConditions.MomentRange(null, Moment(moment)),
        ("Period", "Between") when call.ArgumentAt(0) is { } first && call.ArgumentAt(1) is { } last =>
            FilterConditions.MomentRange(Moment(first), Moment(last)),
        _ => default(JsonTree?),
    };

    private JsonTree? Fixed(LibraryCall call) => (call.Type, call.Name) switch
    {
        ("Moment", "At") when call.Only is { } point => FilterMoments.FixedUtc(Point(point, point)),
        ("Moment", "StartOf") => FilterMoments.FixedLocalDate(Day(call.Syntax, call.Only ?? call.Syntax), MomentTypes.Start),
        ("Moment", "EndOf") => FilterMoments.FixedLocalDate(Day(call.Syntax, call.Only ?? call.Syntax, 1), MomentTypes.End),
        _ => default(JsonTree?),
    };

    private OffsetParts? Offset(LibraryCall call) => (call.Type, call.Name) switch
    {
        ("Ago", _) => Distance(call, MomentTypes.Past),
        ("FromNow", _) => Distance(call, MomentTypes.Future),
        ("OffsetMoment", "AtStartOfDay") when Receiver(call) is { } day => day with { WhichDayEnd = MomentTypes.Start },
        ("OffsetMoment", "AtEndOfDay") when Receiver(call) is { } day => day with { WhichDayEnd = MomentTypes.End },
        ("OffsetMoment", "CountedFrom") when Receiver(call) is { } offset && call.Only is { } start =>
            offset with { Start = Moment(start) },
        ("OffsetMoment", "And") when Receiver(call) is { } offset && call.Only is { } other
            && source.FindCall(source.Follow(other)) is { } more && Offset(more) is { } added => offset.And(added),
        _ => null,
    };

    private OffsetParts? Receiver(LibraryCall call) =>
        call.Receiver is { } receiver && source.FindCall(source.Follow(receiver)) is { } before ? Offset(before) : null;

    private OffsetParts? Distance(LibraryCall call, string direction)
    {
        if (source.Known.CloseNameOf(call.Method) is not { } unit || call.Only is not { } count)
        {
            return null;
        }

        return new OffsetParts(
            direction,
            [.. OffsetUnit.All.Select(known => known.Name == unit ? values.Number(count) : s_zero)],
            FilterMoments.Now,
            null);
    }

    private JsonTree Point(ExpressionSyntax moment, ExpressionSyntax shown) =>
        _moments.Read(moment) is { Scale: MomentScale.Universal, Origin: null } point && point.Earliest == point.Latest
            ? new DateTime(point.Earliest.Ticks).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture)
            : Unknown(shown, shown);

    private JsonTree Day(ExpressionSyntax moment, ExpressionSyntax shown, int daysAfter = 0) =>
        _moments.Read(moment) is { Scale: MomentScale.Day, Origin: null } day && day.Earliest == day.Latest
            && day.Earliest.Days >= daysAfter
            ? new DateTime(day.Earliest.Ticks).AddDays(-daysAfter).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : Unknown(shown, moment);

    // Where it is on its scale can be known all the same.
    private JsonTree Unknown(ExpressionSyntax shown, ExpressionSyntax moment)
    {
        string placeholder = source.Placeholders.Create(shown);
        return source.Judged is { } judged && Comparable(moment, judged) is { } known
            ? JsonTree.Unknown(placeholder, known)
            : placeholder;
    }

    // What a clock says outside of the filter, it said earlier.
    private KnownMoment? Comparable(ExpressionSyntax expression, ExpressionSyntax judged)
    {
        if (_moments.Read(expression) is not { } moment)
        {
            return null;
        }

        if (moment.Origin is string || (moment.Origin as ISymbol).TypeOf() is { Name: "TimeProvider" })
        {
            return judged.Span.Contains(expression.Span) ? moment.Plus(-s_look, s_look) : null;
        }

        return _origins.IsFixed(moment.Origin) ? moment : null;
    }

    private sealed record OffsetParts(string Direction, IReadOnlyList<JsonTree> Counts, JsonTree Start, string? WhichDayEnd)
    {
        public JsonTree Json => FilterMoments.Offset(
            Direction,
            Start,
            JsonTree.Object([.. OffsetUnit.All.Select((unit, index) => new JsonMember(unit.Name, Counts[index]))]),
            WhichDayEnd);

        public OffsetParts And(OffsetParts more) =>
            this with { Counts = [.. Counts.Zip(more.Counts, (count, added) => count.Text == "0" ? added : count)] };
    }
}
