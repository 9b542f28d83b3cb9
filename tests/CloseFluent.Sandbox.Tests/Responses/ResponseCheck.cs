using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox.Tests;

/// <summary>Compares a response with the table.</summary>
internal static class ResponseCheck
{
    /// <summary>What is missing or of another kind, each with its place.</summary>
    /// <param name="kind">The row of the table.</param>
    /// <param name="item">The object.</param>
    /// <param name="met">Takes the rows that the object and what is below it were compared with.</param>
    public static List<string> Faults(string kind, JsonNode? item, ISet<string> met)
    {
        if (item is not JsonObject found)
        {
            return [$"{kind} is not an object"];
        }

        met.Add(kind);
        List<string> faults = [];
        foreach ((string name, string kinds) in Expected(kind))
        {
            string place = $"{kind}.{name}";
            if (!found.TryGetPropertyValue(name, out JsonNode? value))
            {
                faults.Add(place + " is missing");
            }
            else if (!kinds.Contains(KindOf(value)))
            {
                faults.Add($"{place} is {KindOf(value)} and not {kinds}");
            }
            else
            {
                faults.AddRange(Below(place, value, met));
            }
        }

        return faults;
    }

    public static IEnumerable<(string Name, string Kinds)> Expected(string kind) =>
        ResponseTable.Members[kind].Split(' ').Select(member => member.Split(':')).Select(parts => (parts[0], parts[1]));

    private static IEnumerable<string> Below(string place, JsonNode? value, ISet<string> met) => value switch
    {
        JsonObject => RowOf(place) is { } row ? Faults(row, value, met) : [],
        JsonArray list => RowOf(place + "[]") is { } row ? list.SelectMany(item => Faults(row, item, met)) : [],
        _ => [],
    };

    private static string? RowOf(string place) => ResponseTable.SameAs.TryGetValue(place, out string? same)
        ? same
        : ResponseTable.Members.ContainsKey(place) ? place : null;

    private static char KindOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null => '?',
        JsonValueKind.String => 's',
        JsonValueKind.Number => 'n',
        JsonValueKind.True or JsonValueKind.False => 'b',
        JsonValueKind.Array => 'l',
        _ => 'o',
    };
}
