using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Takes members out of an answer, leniently: one of another type than expected reads as if it were missing. For answers that
/// are read now and then; bulk actions have a reader of their own.
/// </summary>
internal static class JsonMembers
{
    public static JsonElement Object(ref Utf8JsonReader reader)
    {
        JsonElement element = JsonElement.ParseValue(ref reader);
        return element.ValueKind == JsonValueKind.Object ? element : throw new JsonException("A JSON object was expected.");
    }

    public static string RequireId(this JsonElement element) =>
        element.Text("id") is { Length: > 0 } id ? id : throw new JsonException("The object has no id.");

    public static JsonElement? Member(this JsonElement element, string name, JsonValueKind kind) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out JsonElement member)
        && member.ValueKind == kind
            ? member
            : null;

    public static string? Text(this JsonElement element, string name) =>
        element.Member(name, JsonValueKind.String)?.GetString();

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Member(name, JsonValueKind.Array)?.EnumerateArray().AsEnumerable() ?? [];

    public static TEnum Word<TEnum>(this JsonElement element, string name)
        where TEnum : struct, IOpenEnum<TEnum> =>
        element.Text(name) is { } word && !string.IsNullOrWhiteSpace(word) ? default(TEnum).With(word) : default;
}
