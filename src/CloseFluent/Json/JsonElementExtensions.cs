using System.Text.Json;

namespace CloseFluent;

/// <summary>Reads values of a response that it cannot do without.</summary>
internal static class JsonElementExtensions
{
    public static string RequireId(this JsonElement element) =>
        element.Text("id") is { Length: > 0 } id ? id : throw new JsonException("The object has no id.");

    public static TEnum Word<TEnum>(this JsonElement element, string name)
        where TEnum : struct, IOpenEnum<TEnum> =>
        element.Text(name) is { } word && !string.IsNullOrWhiteSpace(word) ? default(TEnum).With(word) : default;
}
