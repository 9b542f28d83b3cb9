using System.Text.Json;

namespace CloseFluent;

/// <summary>Says the bounds of a number: "at least 2 and less than 5".</summary>
internal static class NumberDescription
{
    /// <summary>Gives null where the JSON holds no bound that we know.</summary>
    public static string? Describe(JsonElement range, bool isCount)
    {
        string? least = Bound(range, "gte");
        string? most = Bound(range, "lte");
        if (least is not null && least == most)
        {
            return isCount ? $"exactly {least}" : least;
        }

        string less = isCount ? "fewer" : "less";
        string?[] bounds =
        [
            Bound(range, "gt") is { } above ? $"more than {above}" : null,
            least is null ? null : $"at least {least}",
            Bound(range, "lt") is { } below ? $"{less} than {below}" : null,
            most is null ? null : $"at most {most}",
        ];
        string words = string.Join(" and ", bounds.Where(bound => bound is not null));
        return words.Length > 0 ? words : null;
    }

    private static string? Bound(JsonElement range, string name) =>
        range.Member(name) is { } bound ? TextEscaping.Json(bound) : null;
}
