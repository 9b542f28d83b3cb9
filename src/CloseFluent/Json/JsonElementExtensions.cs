using System.Text.Json;

namespace CloseFluent;

/// <summary>Takes answers apart that are read now and then; bulk actions have a reader of their own.</summary>
internal static class JsonElementExtensions
{
    public static JsonElement Object(ref JsonScanner scanner)
    {
        JsonElement element = scanner.ReadElement();
        return element.ValueKind == JsonValueKind.Object ? element : throw new JsonException("A JSON object was expected.");
    }

    public static string RequireId(this JsonElement element) =>
        element.Text("id") is { Length: > 0 } id ? id : throw new JsonException("The object has no id.");

    public static TEnum Word<TEnum>(this JsonElement element, string name)
        where TEnum : struct, IOpenEnum<TEnum> =>
        element.Text(name) is { } word && !string.IsNullOrWhiteSpace(word) ? default(TEnum).With(word) : default;
}
