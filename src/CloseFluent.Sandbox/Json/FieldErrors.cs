using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Close's nested form of errors: messages, and errors by field or by index.</summary>
internal sealed class FieldErrors
{
    public const string Required = "This field is required.";
    public const string DoesNotExist = "Object does not exist.";

    private readonly List<string> _messages = [];
    private readonly Dictionary<string, JsonNode> _fields = new(StringComparer.Ordinal);

    public bool Any => _messages.Count > 0 || _fields.Count > 0;

    public void Add(string message) => _messages.Add(message);

    public void Add(string field, string message) => _fields[field] = message;

    /// <summary>Adds the errors of the object in <paramref name="field"/>.</summary>
    public void AddNested(string field, FieldErrors nested)
    {
        if (nested.Any)
        {
            _fields[field] = nested.ToJson();
        }
    }

    /// <summary>Adds the errors of the items of the list in <paramref name="field"/>.</summary>
    public void AddItems(string field, FieldErrors items)
    {
        if (items.Any)
        {
            _fields[field] = new JsonObject { ["errors"] = items.FieldsToJson() };
        }
    }

    public JsonObject ToJson()
    {
        JsonArray messages = [];
        foreach (string message in _messages)
        {
            messages.Add((JsonNode)message);
        }

        return new JsonObject { ["errors"] = messages, ["field-errors"] = FieldsToJson() };
    }

    private JsonObject FieldsToJson()
    {
        JsonObject fields = [];
        foreach (KeyValuePair<string, JsonNode> field in _fields)
        {
            fields[field.Key] = field.Value;
        }

        return fields;
    }
}
