using System.Globalization;

namespace CloseFluent.Grammar;

/// <summary>How far a moment is from now, in seconds, negative in the past: months and years have no one length.</summary>
internal static class MomentDistance
{
    /// <summary>Gets the nearest and farthest it may be, or null where that cannot be known.</summary>
    public static (long Earliest, long Latest)? Find(JsonTree moment)
    {
        if (moment.Word(NodeMembers.Type) == MomentTypes.Now)
        {
            return (0, 0);
        }

        if (moment.Word(NodeMembers.Type) != MomentTypes.Offset
            || moment.Given(NodeMembers.WhichDayEnd) is not null
            || moment.Given(NodeMembers.Moment)?.Word(NodeMembers.Type) != MomentTypes.Now
            || moment.Given(NodeMembers.Offset) is not { Kind: JsonKind.Object } offset
            || Length(offset) is not (var shortest, var longest))
        {
            return null;
        }

        return moment.Word(NodeMembers.Direction) switch
        {
            MomentTypes.Past => (-longest, -shortest),
            MomentTypes.Future => (shortest, longest),
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
