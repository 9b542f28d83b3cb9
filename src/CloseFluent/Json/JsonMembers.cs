using System.Text.Json;

namespace CloseFluent;

/// <summary>Reads from JSON of any shape without ever failing: what is not there, or is of another kind, is null.</summary>
internal static class JsonMembers
{
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out JsonElement member)
        && member.ValueKind != JsonValueKind.Null
            ? member
            : null;

    public static string? Text(this JsonElement element, string name) => element.Member(name)?.Text();

    public static string? Text(this JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, escaped, is JSON but no text.
            return element.GetRawText();
        }
    }

    /// <summary>True or false, or null where neither is there.</summary>
    public static bool? Flag(this JsonElement element, string name) => element.Member(name)?.Flag();

    /// <inheritdoc cref="Flag(JsonElement, string)"/>
    public static bool? Flag(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>A number without fraction that an int can hold, or null where there is none.</summary>
    public static int? Integer(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int value) ? value : null;

    /// <summary>The items of a list, or null where there is no list.</summary>
    public static JsonElement[]? List(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : null;

    /// <summary>The texts of a list, or null where there is no list or anything else in it.</summary>
    public static IReadOnlyList<string>? Texts(this JsonElement element, string name)
    {
        if (element.List(name) is not { } list)
        {
            return null;
        }

        string[] texts = [.. list.Select(item => item.Text()).OfType<string>()];
        return texts.Length == list.Length ? texts : null;
    }
}
