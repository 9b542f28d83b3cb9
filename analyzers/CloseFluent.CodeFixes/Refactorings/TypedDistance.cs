using System.Globalization;

namespace CloseFluent.CodeFixes;

/// <summary>A distance in time, such as a month and two days ago.</summary>
/// <param name="Class">Where its calls are: <c>Ago</c> or <c>FromNow</c>.</param>
/// <param name="Calls">A call for each unit, the largest first.</param>
internal sealed record TypedDistance(string Class, IReadOnlyList<string> Calls)
{
    public bool IsPast => Class == "Ago";

    /// <summary>How many days it is at least and at most.</summary>
    public (double Shortest, double Longest) Days { get; private init; }

    /// <summary>The distance, or null where the library would not let it be built.</summary>
    public static TypedDistance? Find(FilterVocabulary vocabulary, JsonTree offset, string type)
    {
        List<string> calls = [];
        (double shortest, double longest) = (0, 0);
        if (!offset.HasOnly([.. OffsetUnit.All.Select(unit => unit.Name)]))
        {
            return null;
        }

        foreach (OffsetUnit unit in OffsetUnit.All)
        {
            if (offset.Find(unit.Name) is not { } given || given.Text == "0")
            {
                continue;
            }

            if (given.Kind != JsonKind.Number
                || !int.TryParse(given.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
                || count > (unit.Name == OffsetUnit.Days ? OffsetUnit.MaxDays : OffsetUnit.MaxCount)
                || vocabulary.Member(type, unit.Name) is not { } method)
            {
                return null;
            }

            calls.Add(FormattableString.Invariant($"{method}({count})"));
            shortest += count * unit.ShortestSeconds / (double)OffsetUnit.Day;
            longest += count * unit.LongestSeconds / (double)OffsetUnit.Day;
        }

        return calls.Count == 0 ? null : new TypedDistance(type, calls) { Days = (shortest, longest) };
    }
}
