namespace CloseFluent.Grammar;

/// <summary>Describes the bounds of a number: "at least 2 and less than 5".</summary>
internal static class NumberDescription
{
    /// <summary>Returns null where there is no bound that is known here.</summary>
    public static string? Describe(JsonTree range, bool isCount)
    {
        string? least = Bound(range, NodeMembers.AtLeast);
        string? most = Bound(range, NodeMembers.AtMost);
        if (least is not null && least == most)
        {
            return isCount ? $"exactly {least}" : least;
        }

        string less = isCount ? "fewer" : "less";
        string?[] bounds =
        [
            Bound(range, NodeMembers.MoreThan) is { } above ? $"more than {above}" : null,
            least is null ? null : $"at least {least}",
            Bound(range, NodeMembers.LessThan) is { } below ? $"{less} than {below}" : null,
            most is null ? null : $"at most {most}",
        ];
        string words = string.Join(" and ", bounds.Where(bound => bound is not null));
        return words.Length > 0 ? words : null;
    }

    private static string? Bound(JsonTree range, string name) =>
        range.Given(name) is { } bound ? TextEscaping.Json(bound) : null;
}
