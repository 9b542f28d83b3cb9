namespace CloseFluent.CodeFixes;

/// <summary>A moment as source, and what can be said of when it is.</summary>
internal sealed class TypedMoment
{
    private const double Slack = 1e-9;

    private TypedMoment(string code) => Code = code;

    public string Code { get; }

    public bool IsNow { get; private init; }

    /// <summary>A distance of one unit from now, and the call that says it; null where it is anything else.</summary>
    public (bool IsPast, string Call)? Plain { get; private init; }

    // Days from now, at least and at most.
    private (double Earliest, double Latest)? FromNow { get; init; }

    private (bool IsLocal, DateTimeOffset Value)? Absolute { get; init; }

    public static TypedMoment Now(string type) => new($"{type}.Now") { IsNow = true, FromNow = (0, 0) };

    public static TypedMoment Fixed(string code, bool isLocal, DateTimeOffset value) =>
        new(code) { Absolute = (isLocal, value) };

    public static TypedMoment Offset(string type, TypedDistance distance, TypedMoment start, string dayEnd)
    {
        string more = string.Concat(distance.Calls.Skip(1).Select(call => $".And({type}.{call})"));
        bool isPlain = start.IsNow && dayEnd.Length == 0;
        (double, double) fromNow = distance.IsPast ? (-distance.Days.Longest, -distance.Days.Shortest) : distance.Days;
        string from = start.IsNow ? "" : $".CountedFrom({start.Code})";
        return new TypedMoment($"{type}.{distance.Calls[0]}{more}{from}{dayEnd}")
        {
            Plain = isPlain && distance.Calls.Count == 1 ? (distance.IsPast, distance.Calls[0]) : null,
            FromNow = isPlain ? fromNow : null,
        };
    }

    /// <summary>
    /// Determines whether the library refuses the stretch from here to there, since nothing could lie in it.
    /// </summary>
    public bool IsNotBefore(TypedMoment other) =>
        Code == other.Code
        || FromNow?.Earliest >= other.FromNow?.Latest - Slack
        || (Absolute?.IsLocal == other.Absolute?.IsLocal && Absolute?.Value >= other.Absolute?.Value);
}
