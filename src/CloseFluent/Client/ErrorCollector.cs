using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Collects what an error answer says. Fields come as a text, as an object with <c>errors</c> and <c>field-errors</c> of its
/// own, or as a list or object by index; all become one flat list of paths.
/// </summary>
internal sealed class ErrorCollector
{
    private const int MostErrors = 200;
    private readonly List<string> _messages = [];
    private readonly List<CloseFieldError> _fieldErrors = [];

    public IReadOnlyList<string> Messages => _messages;

    public IReadOnlyList<CloseFieldError> FieldErrors => _fieldErrors;

    public void AddMessage(string message)
    {
        if (!string.IsNullOrWhiteSpace(message) && _messages.Count < MostErrors)
        {
            _messages.Add(message);
        }
    }

    public void AddRoot(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            AddRootMessages(root);
            return;
        }

        if (root.TryGetProperty("error", out JsonElement error))
        {
            AddRootMessages(error);
        }

        if (root.TryGetProperty("errors", out JsonElement errors))
        {
            AddRootMessages(errors);
        }

        if (root.TryGetProperty("field-errors", out JsonElement fields))
        {
            AddNested(string.Empty, fields);
        }
    }

    private void AddRootMessages(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                AddMessage(element.GetString()!);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    AddRootMessages(item);
                }

                break;
            case JsonValueKind.Object when element.TryGetProperty("message", out JsonElement message):
                AddRootMessages(message);
                break;
            case JsonValueKind.Object:
                AddNested(string.Empty, element);
                break;
        }
    }

    private void AddField(string path, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                break;
            case JsonValueKind.Object when value.TryGetProperty("errors", out _) || value.TryGetProperty("field-errors", out _):
                AddEmbedded(path, value);
                break;
            case JsonValueKind.Object:
                AddNested(path, value);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in value.EnumerateArray())
                {
                    AddField(path, item);
                }

                break;
            default:
                Add(path, value.ToString());
                break;
        }
    }

    private void AddEmbedded(string path, JsonElement embedded)
    {
        foreach (JsonProperty member in embedded.EnumerateObject())
        {
            switch (member.Name)
            {
                case "errors" when member.Value.ValueKind == JsonValueKind.Object:
                    AddIndexed(path, member.Value);
                    break;
                case "errors":
                    AddField(path, member.Value);
                    break;
                case "field-errors":
                    AddNested(path, member.Value);
                    break;
                default:
                    AddField(Join(path, member.Name), member.Value);
                    break;
            }
        }
    }

    private void AddIndexed(string path, JsonElement byIndex)
    {
        foreach (JsonProperty item in byIndex.EnumerateObject())
        {
            AddField($"{path}[{item.Name}]", item.Value);
        }
    }

    private void AddNested(string path, JsonElement byName)
    {
        if (byName.ValueKind != JsonValueKind.Object)
        {
            AddField(path, byName);
            return;
        }

        foreach (JsonProperty field in byName.EnumerateObject())
        {
            AddField(Join(path, field.Name), field.Value);
        }
    }

    private void Add(string path, string message)
    {
        if (path.Length == 0)
        {
            AddMessage(message);
        }
        else if (_fieldErrors.Count < MostErrors)
        {
            _fieldErrors.Add(new CloseFieldError(path, message));
        }
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
