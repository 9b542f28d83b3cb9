using System.Globalization;
using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Compares two filters by what they name, not by how they put it: ids, names of fields, texts, numbers and times. Those survive
/// when a filter is written in other words, and they differ between two steps of a campaign.
/// </summary>
internal static class JsonValues
{
    /// <summary>
    /// Tells whether what Close gave back may be what was sent: it names all that was sent, and no id beyond that. Where it gave
    /// back nothing that can be read, it may be anything.
    /// </summary>
    public static bool MayAgree(string there, Action<JsonPen> write)
    {
        try
        {
            using JsonDocument answered = CanonicalJson.Parse(there);
            using JsonDocument sent = CanonicalJson.Read(write);
            HashSet<string> theirs = Of(answered.RootElement);
            HashSet<string> ours = Of(sent.RootElement);
            return theirs.Count == 0 || (ours.IsSubsetOf(theirs) && theirs.All(value => !IsId(value) || ours.Contains(value)));
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private static HashSet<string> Of(JsonElement root)
    {
        HashSet<string> values = new(StringComparer.Ordinal);
        Collect(root, values);
        return values;
    }

    private static void Collect(JsonElement element, HashSet<string> values)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                // Kinds of nodes and objects are how a filter puts it.
                foreach (JsonProperty member in element.EnumerateObject()
                    .Where(member => !member.Name.EndsWith("type", StringComparison.Ordinal)))
                {
                    Collect(member.Value, values);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Collect(item, values);
                }

                break;
            case JsonValueKind.String:
                values.Add(Plain(element.Text()!));
                break;
            case JsonValueKind.Number:
                values.Add(element.TryGetDecimal(out decimal number) ? Plain(number) : element.GetRawText());
                break;
        }
    }

    private static string Plain(string text) =>
        text.Length >= "2026-01-01".Length
        && char.IsDigit(text[0])
        && DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)
            : text;

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    // As in lead_… and stat_…: a word, and behind it more than a word of Close's has.
    private static bool IsId(string text)
    {
        int line = text.LastIndexOf('_');
        return line > 0 && text.Length - line > 16 && text.AsSpan(line + 1).IndexOf(' ') < 0;
    }
}
