using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Collects what an error response says. Fields come as a text, as an object with <c>errors</c> and <c>field-errors</c> of its
/// own, or as a list or object by index; all become one flat list of paths. What is between a client and Close responds
/// in words of its own, such as <c>message</c>, <c>title</c> and <c>detail</c>; these become messages.
/// </summary>
internal sealed class ErrorCollector
{
    private const int MostErrors = 200;
    private const int DeepestObject = 8;

    // Without case, hyphens and underscores.
    private static readonly HashSet<string> s_saying = new(StringComparer.Ordinal)
    {
        "error", "errors", "message", "messages", "msg", "errormessage", "errormessages", "errormsg", "errordescription",
        "description", "title", "detail", "details", "reason", "fault", "faultstring", "faultmessage", "exceptionmessage",
        "statusmessage", "statustext", "usermessage", "developermessage", "info", "text", "summary",
    };

    private readonly List<string> _messages = [];
    private readonly List<CloseFieldError> _fieldErrors = [];

    public IReadOnlyList<string> Messages => _messages;

    public IReadOnlyList<CloseFieldError> FieldErrors => _fieldErrors;

    public void AddMessage(string message)
    {
        if (!string.IsNullOrWhiteSpace(message) && _messages.Count < MostErrors && !_messages.Contains(message))
        {
            _messages.Add(message);
        }
    }

    /// <summary>Adds what a response says, and determines whether it says anything.</summary>
    public bool AddRoot(JsonElement root)
    {
        AddSaid(root, 0);
        return _messages.Count + _fieldErrors.Count > 0;
    }

    /// <summary>Determines whether JSON has anything to read: a text, a number or a truth value.</summary>
    public static bool HasValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Any(member => HasValue(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Any(HasValue),
        JsonValueKind.String => element.GetRawText().Any(char.IsLetterOrDigit),
        JsonValueKind.Null or JsonValueKind.Undefined => false,
        _ => true,
    };

    private void AddSaid(JsonElement element, int depth)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                AddMessage(element.GetString()!);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    AddSaid(item, depth + 1);
                }

                break;
            case JsonValueKind.Object when depth < DeepestObject:
                AddSaidOf(element, depth);
                break;
        }
    }

    private void AddSaidOf(JsonElement said, int depth)
    {
        bool isSaid = false;
        foreach (JsonProperty member in said.EnumerateObject())
        {
            string name = Bare(member.Name);
            if (name == "fielderrors" || (name == "errors" && IsByField(member.Value)))
            {
                AddNested(string.Empty, member.Value);
                isSaid = true;
            }
            else if (s_saying.Contains(name))
            {
                AddSaid(member.Value, depth + 1);
                isSaid = true;
            }
        }

        // An error of which no member is known: all of them.
        if (!isSaid && depth > 0)
        {
            AddNested(string.Empty, said);
        }
    }

    // Under "errors" an object has the names of fields, unless it is one error itself.
    private static bool IsByField(JsonElement errors) =>
        errors.ValueKind == JsonValueKind.Object && !errors.TryGetProperty("message", out _);

    private static string Bare(string name) =>
        new([.. name.Where(c => c is not ('_' or '-')).Select(char.ToLowerInvariant)]);

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
