using System.Globalization;
using CloseFluent.Analyzers;

namespace CloseFluent.CodeFixes;

/// <summary>A distance in time, such as a month and two days ago.</summary>
/// <param name="Class">Where its calls are: <c>Ago</c> or <c>FromNow</c>.</param>
/// <param name="Calls">A call for each unit, the largest first.</param>
internal sealed record TypedDistance(string Class, IReadOnlyList<string> Calls)
{
    private const int Most = 10_000;
    private const int MostDays = 60;

    // Days that a unit is at least and at most, seconds aside, which no call counts.
    private static readonly (string Name, double Shortest, double Longest)[] s_units =
    [
        ("years", 365, 366), ("months", 28, 31), ("weeks", 7, 7), ("days", 1, 1), ("hours", 1 / 24d, 1 / 24d),
        ("minutes", 1 / 1440d, 1 / 1440d), ("seconds", 0, 0),
    ];

    public bool IsPast => Class == "Ago";

    /// <summary>How many days it is at least and at most.</summary>
    public (double Shortest, double Longest) Days { get; private init; }

    /// <summary>The distance, or null where the library would not let it be built.</summary>
    public static TypedDistance? Of(FilterVocabulary vocabulary, JsonValue offset, string type)
    {
        List<string> calls = [];
        (double shortest, double longest) = (0, 0);
        if (!offset.IsJust([.. s_units.Select(unit => unit.Name)]))
        {
            return null;
        }

        foreach ((string name, double least, double most) in s_units)
        {
            if (offset[name] is not { } given || given.Text == "0")
            {
                continue;
            }

            if (given.Kind != '0'
                || !int.TryParse(given.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
                || count > (name == "days" ? MostDays : Most)
                || vocabulary.Member(type, name) is not { } method)
            {
                return null;
            }

            calls.Add(FormattableString.Invariant($"{method}({count})"));
            shortest += count * least;
            longest += count * most;
        }

        return calls.Count == 0 ? null : new TypedDistance(type, calls) { Days = (shortest, longest) };
    }
}
