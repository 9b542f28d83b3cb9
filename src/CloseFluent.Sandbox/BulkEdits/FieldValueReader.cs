using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Reads one value of a custom field, as the type of the field demands it.</summary>
internal sealed class FieldValueReader(CloseData data)
{
    /// <summary>Returns the value as the data has it; null, and an error, where the field cannot have it.</summary>
    public object? Read(JsonObject field, JsonElement json, out string? error)
    {
        string type = (string)field["type"]!;
        string? text = json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        object? value = type switch
        {
            "number" => Number(json),
            "date" => SandboxDay.Parse(text),
            "datetime" => Moment(text),
            "choices" => Choice(field, text),
            "user" => User(text),
            "contact" => Contact(text),
            _ => text,
        };
        error = value is null ? ErrorOf(type) : null;
        return value;
    }

    private static double? Number(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out double number) ? number : null;

    private static DateTimeOffset? Moment(string? text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime moment)
        && moment.Kind != DateTimeKind.Unspecified
            ? SandboxTime.Truncate(DateTimeOffset.Parse(text!, CultureInfo.InvariantCulture))
            : null;

    // A test's own field may have no list of choices.
    private static string? Choice(JsonObject field, string? text) =>
        field["choices"] is not JsonArray { Count: > 0 } choices || choices.Any(choice => (string?)choice == text) ? text : null;

    // By id, or by the exact name, of which Close makes the id.
    private string? User(string? text) => data.Users
        .Select(user => (string)user["id"]!)
        .FirstOrDefault(id => id == text || UserResponse.NameOf(data, id) == text);

    private string? Contact(string? text) =>
        text is not null && data.Find(text)?.ObjectType == FieldCatalogue.Contact ? text : null;

    private static string ErrorOf(string type) => type switch
    {
        "number" => "Must be a number.",
        "date" => "Must be a date.",
        "datetime" => "Must be a datetime.",
        "choices" => "Not a valid choice.",
        "user" or "contact" => FieldErrors.DoesNotExist,
        _ => "Must be a string.",
    };
}
