using System.Text;
using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// The JSON of a selection without the values that may be about a person. Kept is only what is known to be harmless: the words
/// of Close's filter language, the names of fields, ids, days, distances in time, and the numbers that Close's own fields are
/// compared with. Every other text or number is replaced, also in conditions that are unknown here.
/// </summary>
internal static class RedactedSelection
{
    private const string Redacted = "…";

    // What these members say is a word or a name of Close's.
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        "type", "object_type", "related_object_type", "this_object_type", "reference_type", "field_name", "custom_field_id",
        "saved_search_id", "mode", "direction", "which", "which_day_end", "range",
    };

    private static readonly HashSet<string> s_distances = new(StringComparer.Ordinal)
    {
        "years", "months", "weeks", "days", "hours", "minutes", "seconds",
    };

    private static readonly HashSet<string> s_bounds = new(StringComparer.Ordinal) { "gt", "gte", "lt", "lte" };

    public static JsonDocument From(SelectionContent content)
    {
        using JsonDocument document = CanonicalJson.Read(content.Write);
        return CanonicalJson.Read(writer => Write(writer, document.RootElement, new Place(string.Empty, string.Empty, IsCustom: false)));
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value, Place place)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(writer, value, place.IsCustom);
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Write(writer, item, place);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.String when value.Text() is not { } text || !IsHarmless(text, place):
            case JsonValueKind.Number when !IsHarmlessNumber(place):
                writer.WriteStringValue(Redacted);
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, JsonElement value, bool isCustom)
    {
        bool isOfCustomField = isCustom || value.Member("field")?.Member("custom_field_id") is not null;
        writer.WriteStartObject();
        foreach (JsonProperty member in value.EnumerateObject())
        {
            string name = IsName(member.Name) ? member.Name : "_";
            writer.WritePropertyName(Encoding.ASCII.GetBytes(name));
            Write(writer, member.Value, new Place(value.Type(), name, isOfCustomField));
        }

        writer.WriteEndObject();
    }

    private static bool IsHarmless(string text, Place place) => (place.Owner, place.Member) switch
    {
        (_, { } member) when s_names.Contains(member) => IsName(text),
        ("id", "value") or ("reference", "object_ids") => IsName(text),
        ("fixed_utc" or "fixed_local_date", "value") => !place.IsCustom && IsDay(text),
        ("local_time", "on_or_after" or "before") => text.All(c => c is (>= '0' and <= '9') or ':'),
        _ => false,
    };

    private static bool IsHarmlessNumber(Place place) =>
        s_distances.Contains(place.Member)
        || (!place.IsCustom && place.Owner == "number_range" && s_bounds.Contains(place.Member));

    // Neither a blank nor an @ nor a sign: no address, no phone number, and no name of more than one word.
    private static bool IsName(string text) => text.Length > 0 && text.All(c =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' or '-');

    private static bool IsDay(string text) =>
        text.Length >= "2026-01-01".Length
        && text[4] == '-'
        && text[7] == '-'
        && text.All(c => c is (>= '0' and <= '9') or '-' or ':' or '.' or '+' or 'T' or 'Z');

    /// <summary>Where a value is: in what type of object, as which member, and whether a custom field is compared with it.</summary>
    private readonly record struct Place(string Owner, string Member, bool IsCustom);
}
