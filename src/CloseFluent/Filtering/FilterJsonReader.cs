using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Copies a filter node by node. Nodes, fields and conditions must be objects with a type, lists must be lists; members and
/// types that we do not know are copied as they are, since Close publishes no grammar.
/// </summary>
internal sealed class FilterJsonReader
{
    private int _depth;

    public int Nesting { get; private set; } = 1;

    public void CopyNode(JsonElement node, JsonPen pen, string path)
    {
        Nesting = Math.Max(Nesting, ++_depth);
        if (_depth > FilterNode.DeepestNesting)
        {
            throw new FilterFormatException($"The filter nests more than {FilterNode.DeepestNesting} levels deep", path);
        }

        string? type = RequireObject(node, path, "A filter", typeMayMiss: node.ValueKind == JsonValueKind.Object && node.TryGetProperty("queries", out _));
        pen.WriteStartObject();
        if (type is null)
        {
            // Close's own examples leave the type of the outermost list out; they mean "and".
            pen.WriteString("type"u8, "and"u8);
        }

        foreach (JsonProperty member in node.EnumerateObject())
        {
            CopyMember(member, pen, $"{path}.{member.Name}", isOr: type == "or");
        }

        pen.WriteEndObject();
        EmptyConditions.RefuseNode(node, path);
        _depth--;
    }

    public static void CopyCondition(JsonElement condition, JsonPen pen, string path)
    {
        RequireObject(condition, path, "A condition");
        RequireUnique(condition, path);
        EmptyConditions.RefuseCondition(condition, path);
        pen.WriteCopy(condition);
    }

    private void CopyMember(JsonProperty member, JsonPen pen, string path, bool isOr)
    {
        switch (member.Name)
        {
            case "negate" when member.Value.ValueKind == JsonValueKind.False:
                return;
            case "negate" when member.Value.ValueKind is not (JsonValueKind.True or JsonValueKind.Null):
                throw new FilterFormatException("\"negate\" is true or false", path);
            case "queries":
                CopyList(member.Value, pen, path, mayBeEmpty: !isOr);
                return;
            case "related_query":
                pen.WritePropertyName("related_query"u8);
                CopyNode(member.Value, pen, path);
                return;
            case "condition":
                pen.WritePropertyName("condition"u8);
                CopyCondition(member.Value, pen, path);
                return;
            case "field":
                RequireObject(member.Value, path, "A field");
                break;
        }

        RequireUnique(member.Value, path);
        pen.WriteCopy(member);
    }

    private void CopyList(JsonElement list, JsonPen pen, string path, bool mayBeEmpty)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            throw new FilterFormatException("\"queries\" is a list of filters", path);
        }

        if (!mayBeEmpty && list.GetArrayLength() == 0)
        {
            throw new FilterFormatException("An \"or\" of no conditions holds for nothing, or if negated for everything", path);
        }

        pen.WriteStartArray("queries"u8);
        int index = 0;
        foreach (JsonElement item in list.EnumerateArray())
        {
            CopyNode(item, pen, $"{path}[{index++}]");
        }

        pen.WriteEndArray();
    }

    private static string? RequireObject(JsonElement element, string path, string what, bool typeMayMiss = false)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new FilterFormatException($"{what} is a JSON object, not {Kind(element)}", path);
        }

        RequireUniqueMembers(element, path);
        if (!element.TryGetProperty("type", out JsonElement type))
        {
            return typeMayMiss ? null : throw new FilterFormatException($"{what} needs a \"type\"", path);
        }

        return type.ValueKind == JsonValueKind.String && type.GetString() is { Length: > 0 } name
            ? name
            : throw new FilterFormatException($"The \"type\" of {what.ToLowerInvariant()} is a word", path + ".type");
    }

    public static void RequireUnique(JsonElement element, string path)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                RequireUniqueMembers(element, path);
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    RequireUnique(member.Value, $"{path}.{member.Name}");
                }

                break;
            case JsonValueKind.Array:
                int index = 0;
                foreach (JsonElement item in element.EnumerateArray())
                {
                    RequireUnique(item, $"{path}[{index++}]");
                }

                break;
        }
    }

    private static void RequireUniqueMembers(JsonElement element, string path)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (!names.Add(member.Name))
            {
                throw new FilterFormatException(
                    $"\"{LineBreaks.Show(member.Name)}\" stands twice, and readers differ on which of them counts", path);
            }
        }
    }

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };
}
