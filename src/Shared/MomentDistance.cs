using System.Globalization;

namespace CloseFluent.Grammar;

/// <summary>How far a moment is from now, in seconds, negative in the past: months and years have no one length.</summary>
internal static class MomentDistance
{
    // Summer time makes a day longer.
    private const long LongestDay = 25 * 60 * 60;

    /// <summary>Gets the nearest and farthest it may be, or null where that cannot be known.</summary>
    public static (long Earliest, long Latest)? Find(JsonTree moment)
    {
        if (moment.Word(NodeMembers.Type) == MomentTypes.Now)
        {
            return (0, 0);
        }

        if (moment.Word(NodeMembers.Type) != MomentTypes.Offset
            || moment.Given(NodeMembers.Moment)?.Word(NodeMembers.Type) != MomentTypes.Now
            || moment.Given(NodeMembers.Offset) is not { Kind: JsonKind.Object } offset
            || Length(offset) is not (var shortest, var longest))
        {
            return null;
        }

        return moment.Word(NodeMembers.Direction) switch
        {
            MomentTypes.Past => AtDayEnd(moment, -longest, -shortest),
            MomentTypes.Future => AtDayEnd(moment, shortest, longest),
            _ => null,
        };
    }

    private static (long Earliest, long Latest)? AtDayEnd(JsonTree moment, long earliest, long latest)
    {
        if (moment.Given(NodeMembers.WhichDayEnd) is null)
        {
            return (earliest, latest);
        }

        return moment.Word(NodeMembers.WhichDayEnd) switch
        {
            MomentTypes.Start => (earliest - LongestDay, latest),
            MomentTypes.End => (earliest, latest + LongestDay),
            _ => null,
        };
    }

    private static (long Shortest, long Longest)? Length(JsonTree offset)
    {
        (long shortest, long longest) = (0, 0);
        foreach (JsonMember member in offset.Members)
        {
            if (OffsetUnit.Find(member.Name) is not { } unit
                || member.Value.Kind != JsonKind.Number
                || !int.TryParse(member.Value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            {
                return null;
            }

            shortest += count * unit.ShortestSeconds;
            longest += count * unit.LongestSeconds;
        }

        return (shortest, longest);
    }
}
