using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Reads the members of one JSON object and notes what is wrong with them.</summary>
internal readonly struct JsonObjectReader(JsonElement element, FieldErrors errors)
{
    public FieldErrors Errors { get; } = errors;

    /// <summary>The member, unless it is absent or null.</summary>
    public JsonElement? Find(string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public JsonElement? Demand(string name)
    {
        JsonElement? value = Find(name);
        if (value is null)
        {
            Errors.Add(name, FieldErrors.Required);
        }

        return value;
    }

    public string? DemandText(string name) => Demand(name) is { } value ? Text(name, value) : null;

    /// <summary>A text that is neither absent nor blank.</summary>
    public string? DemandFilledText(string name)
    {
        string? text = DemandText(name);
        if (text is not null && text.Trim().Length == 0)
        {
            Errors.Add(name, FieldErrors.Required);
            return null;
        }

        return text;
    }

    public string? FindText(string name) => Find(name) is { } value ? Text(name, value) : null;

    public bool? FindBoolean(string name) => Find(name) is { } value ? Boolean(name, value) : null;

    public bool? DemandBoolean(string name) => Demand(name) is { } value ? Boolean(name, value) : null;

    public double? FindNumber(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number))
        {
            return number;
        }

        Errors.Add(name, "Must be a number.");
        return null;
    }

    public int? FindInteger(string name, int min)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out int number))
        {
            Errors.Add(name, "Must be an integer.");
            return null;
        }

        if (number < min)
        {
            Errors.Add(name, $"Must be at least {min}.");
            return null;
        }

        return number;
    }

    /// <summary>The object that a member names by its id; an error where none of them has it.</summary>
    public JsonObject? FindObject(string name, string? id, IReadOnlyList<JsonObject> objects)
    {
        if (id is null)
        {
            return null;
        }

        JsonObject? named = CloseData.Find(objects, id);
        if (named is null)
        {
            Errors.Add(name, FieldErrors.DoesNotExist);
        }

        return named;
    }

    public JsonElement? DemandObject(string name) =>
        Demand(name) is { } value ? OfKind(name, value, JsonValueKind.Object) : null;

    public JsonElement? FindList(string name) => Find(name) is { } value ? OfKind(name, value, JsonValueKind.Array) : null;

    public JsonElement? DemandList(string name) =>
        Demand(name) is { } value ? OfKind(name, value, JsonValueKind.Array) : null;

    /// <summary>A list of texts; a wrong item is noted under its index.</summary>
    public List<string>? Texts(string name, JsonElement list)
    {
        FieldErrors items = new();
        List<string> texts = [];
        foreach (JsonElement item in list.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                texts.Add(item.GetString()!);
            }
            else
            {
                items.Add(texts.Count.ToString(CultureInfo.InvariantCulture), "Must be a string.");
                texts.Add("");
            }
        }

        Errors.AddItems(name, items);
        return items.Any ? null : texts;
    }

    private string? Text(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        Errors.Add(name, "Must be a string.");
        return null;
    }

    private bool? Boolean(string name, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Errors.Add(name, "Must be a boolean.");
        return null;
    }

    private JsonElement? OfKind(string name, JsonElement value, JsonValueKind kind)
    {
        if (value.ValueKind == kind)
        {
            return value;
        }

        Errors.Add(name, kind == JsonValueKind.Array ? "Must be a list." : "Must be an object.");
        return null;
    }
}
