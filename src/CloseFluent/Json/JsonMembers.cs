using System.Text.Json;

namespace CloseFluent;

/// <summary>Reads from JSON of any shape: what is not there, or is of another kind, is null.</summary>
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

    /// <exception cref="JsonException">The object has no id, which a response cannot do without.</exception>
    public static string RequireId(this JsonElement element) =>
        element.Text("id") is { Length: > 0 } id ? id : throw new JsonException("The object has no id.");

    /// <summary>A word of Close's; the default of its type where there is none.</summary>
    public static TEnum Word<TEnum>(this JsonElement element, string name)
        where TEnum : struct, IOpenEnum<TEnum> => OpenEnum.FromResponse<TEnum>(element.Text(name));

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

    /// <summary>A moment, or null where there is none.</summary>
    public static DateTimeOffset? Moment(this JsonElement element)
    {
        // The platform is faster, but takes a moment without an offset for local time, where Close means UTC.
        if (element.ValueKind == JsonValueKind.String
            && element.TryGetDateTimeOffset(out DateTimeOffset moment)
            && moment.Offset == TimeSpan.Zero)
        {
            return moment;
        }

        return CloseTime.Parse(element.Text());
    }

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
