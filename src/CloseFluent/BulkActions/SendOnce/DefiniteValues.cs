using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// What a filter names that stays when it is written in other words: ids, and the words of its texts in plain letters.
/// Numbers, times, modes and the shape of the filter do not stay, nor do users and groups, of which one can stand for the
/// other, nor letters beyond ASCII, which are transliterated, escaped and read in a wrong encoding.
/// </summary>
internal sealed class DefiniteValues
{
    private const int Stem = 3;

    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    // Any of the other side may be one of these, spelled in another way.
    private bool _hasOtherWords;

    private DefiniteValues()
    {
    }

    /// <summary>Reads them from JSON, or from text of which it may be the JSON; what cannot be read has none.</summary>
    public static DefiniteValues OfJson(string json)
    {
        DefiniteValues values = new();
        try
        {
            using JsonDocument document = CanonicalJson.Parse(json);
            JsonElement root = document.RootElement;
            if (root.ValueKind == JsonValueKind.String && root.Text() is { } inner)
            {
                return OfJson(inner);
            }

            values.Collect(root, isValue: false);
        }
        catch (JsonException)
        {
            // Text is compared with text only.
        }

        return values;
    }

    public static DefiniteValues OfText(string text)
    {
        DefiniteValues values = new();
        values.Add(text);
        return values;
    }

    /// <summary>
    /// Determines whether each side names something that the other does not, so that neither can be the other with something
    /// added, dropped or respelled.
    /// </summary>
    public bool Contradict(DefiniteValues other) => NamesMoreThan(other) && other.NamesMoreThan(this);

    private bool NamesMoreThan(DefiniteValues other) =>
        !_ids.IsSubsetOf(other._ids)
        || (!other._hasOtherWords && _words.Any(word => !other._words.Any(each => AreAkin(word, each))));

    // Endings change with the language of a search, and with what is cut off.
    private static bool AreAkin(string one, string other)
    {
        int length = Math.Min(Stem, Math.Min(one.Length, other.Length));
        return string.CompareOrdinal(one, 0, other, 0, length) == 0;
    }

    private void Collect(JsonElement element, bool isValue)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    Collect(member.Value, NamesValue(member.Name));
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Collect(item, isValue);
                }

                break;
            case JsonValueKind.String when isValue && element.Text() is { } text:
                Add(text);
                break;
        }
    }

    private static bool NamesValue(string member) => member is "value" or "values" or "text" or "query"
        or "object_id" or "object_ids" or "id" or "ids" or "custom_field_id";

    private void Add(string text)
    {
        if (IsId(text.Trim()))
        {
            if (!IsPerson(text.Trim()))
            {
                _ids.Add(text.Trim());
            }

            return;
        }

        // An escape of what is not a letter may end in letters, which then stick to the word behind it.
        _hasOtherWords |= text.Any(c => c is < ' ' or > '~');
        StringBuilder word = new();
        foreach (char c in text)
        {
            if (IsPartOfWord(c))
            {
                word.Append(c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c);
            }
            else
            {
                AddWord(word);
            }
        }

        AddWord(word);
    }

    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // What begins with a digit is a number or a time; a digit inside may be what an escape leaves of a letter.
    private void AddWord(StringBuilder word)
    {
        string text = word.ToString();
        word.Clear();
        if (text.Length == 0 || char.IsDigit(text[0]))
        {
            return;
        }

        if (text.All(IsLetter))
        {
            _words.Add(text);
        }
        else
        {
            _hasOtherWords = true;
        }
    }

    private static bool IsPerson(string id) =>
        id.StartsWith("user_", StringComparison.OrdinalIgnoreCase) || id.StartsWith("group_", StringComparison.OrdinalIgnoreCase);

    // As in lead_… and stat_…: a word, and behind it more letters and digits than a word of Close's has.
    private static bool IsId(string text)
    {
        int line = text.LastIndexOf('_');
        return line > 0 && text.Length - line > 16 && text.All(c => c is '_' or (>= '0' and <= '9') || IsLetter(c));
    }

    private static bool IsLetter(char c) => (char)(c | 0x20) is >= 'a' and <= 'z';
}
