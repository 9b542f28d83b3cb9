using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CloseFluent.Sandbox;

/// <summary>A small part of Close's old search language: "*", lead_status:"…", and words of the lead's name.</summary>
internal static class SandboxTextQuery
{
    private static readonly Regex s_terms =
        new(@"lead_status:(?:""(?<status>[^""]*)""|(?<status>\S+))|\S+", RegexOptions.CultureInvariant);

    public static FilterPredicate Read(string query, IReadOnlyList<JsonObject> leadStatuses)
    {
        List<FilterPredicate> parts = [];
        foreach (Match term in s_terms.Matches(query))
        {
            if (term.Groups["status"].Success)
            {
                parts.Add(HasStatus(term.Groups["status"].Value, leadStatuses));
            }
            else if (term.Value != "*")
            {
                Func<string, bool> match = TextMatch.FullWords(term.Value);
                parts.Add((lead, _) => lead.Text("name") is { } name && match(name));
            }
        }

        return (lead, context) => parts.TrueForAll(part => part(lead, context) is true);
    }

    private static FilterPredicate HasStatus(string label, IReadOnlyList<JsonObject> leadStatuses)
    {
        JsonObject? found = leadStatuses.FirstOrDefault(status =>
            string.Equals((string?)status["label"], label, StringComparison.OrdinalIgnoreCase));
        string? id = (string?)found?["id"];
        return (lead, _) => id is not null && lead.Text("status_id") == id;
    }
}
