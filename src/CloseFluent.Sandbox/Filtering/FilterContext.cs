namespace CloseFluent.Sandbox;

/// <summary>Who asks and when; and what one evaluation has already found out.</summary>
internal sealed class FilterContext(
    DateTimeOffset now, TimeSpan offset, string userId, IReadOnlyDictionary<string, HashSet<string>> groups)
{
    private readonly Dictionary<(FilterPredicate Filter, CloseObject Subject), bool?> _found = [];

    /// <summary>The present moment in the caller's offset.</summary>
    public DateTimeOffset Now { get; } = now.ToOffset(offset);

    public string UserId { get; } = userId;

    public bool IsMember(string groupId, string userId) =>
        groups.TryGetValue(groupId, out HashSet<string>? members) && members.Contains(userId);

    /// <summary>
    /// Evaluates a filter at most once for each object: a filter that goes from lead to contact and back again and again would
    /// otherwise take time exponential in its depth.
    /// </summary>
    public bool? Once(FilterPredicate filter, CloseObject subject)
    {
        if (!_found.TryGetValue((filter, subject), out bool? isMatch))
        {
            _found[(filter, subject)] = isMatch = filter(subject, this);
        }

        return isMatch;
    }
}
