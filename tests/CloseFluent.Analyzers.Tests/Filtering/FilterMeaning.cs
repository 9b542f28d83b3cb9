using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Scalar = System.Text.Json.Nodes.JsonValue;

namespace CloseFluent.Analyzers.Tests.Filtering;

/// <summary>
/// What a filter means: without the order of members and ids, without <c>negate: false</c>, nodes that say nothing and
/// groups within groups of their kind. Two filters that are the same then select the same.
/// </summary>
internal static class FilterMeaning
{
    private static readonly string[] s_units = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"];
    private static readonly string[] s_ends = ["on_or_after", "before"];
    private static readonly JsonDocumentOptions s_deep = new() { MaxDepth = 512 };
    private static readonly JsonSerializerOptions s_writing = new() { MaxDepth = 512 };

    public static void AssertSame(string expected, string actual, string? source = null) => Assert.True(
        JsonNode.DeepEquals(Of(expected), Of(actual)),
        $"These differ in meaning.\nExpected: {Of(
            expected).ToJsonString(s_writing)}\nActual:   {Of(actual).ToJsonString(s_writing)}\n{source}");

    private static JsonObject Of(string selection)
    {
        JsonObject root = JsonNode.Parse(selection, documentOptions: s_deep)!.AsObject();
        JsonObject meaning = [];
        foreach ((string name, JsonNode? value) in root)
        {
            if (name is "query" or "s_query" && value is JsonObject filter)
            {
                Add(meaning, filter);
            }
            else if (value is not null and not JsonArray { Count: 0 })
            {
                meaning[name] = Sorted(value);
            }
        }

        if (!meaning.ContainsKey("query"))
        {
            meaning = [];
            Add(meaning, root);
        }

        return meaning;
    }

    // Once the whole selection says what it selects, saying it again within says nothing.
    private static void Add(JsonObject meaning, JsonObject filter)
    {
        string? objectType = ObjectType(filter);
        meaning["selects"] = objectType;
        meaning["query"] = Node(filter, objectType);
    }

    private static string? ObjectType(
        JsonObject node) => node["negate"] is Scalar flag && flag.GetValueKind() == JsonValueKind.True
        ? null
        : (node["type"]?.GetValue<string>(), node["queries"]) switch
        {
            ("object_type", _) => node["object_type"]?.GetValue<string>(),
            ("and" or null, JsonArray parts) => parts.Select(
                part => ObjectType(part!.AsObject())).FirstOrDefault(type => type is not null),
            _ => null,
        };

    private static JsonObject Node(JsonObject node, string? objectType)
    {
        bool isNegated = node["negate"] is Scalar flag && flag.GetValueKind() == JsonValueKind.True;
        string? type = node["type"]?.GetValue<string>() ?? (node.ContainsKey("queries") ? "and" : null);
        if (type is "and" or "or" && node["queries"] is JsonArray parts)
        {
            return Group(type, isNegated, [.. parts.Select(part => Node(part!.AsObject(), objectType))]);
        }

        // What is related as a contact is a contact.
        if (type == "object_type" && node["object_type"]?.GetValue<string>() == objectType)
        {
            return Group("and", isNegated, []);
        }

        JsonObject meaning = [];
        foreach ((string name, JsonNode? value) in node.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            if (name == "negate" && value?.GetValueKind() == JsonValueKind.False)
            {
                continue;
            }

            meaning[name] = name switch
            {
                "related_query" when value is JsonObject query => Node(
                    query, node["related_object_type"]?.GetValue<string>()),
                "condition" when value is JsonObject condition => Condition(condition),
                _ => value is null ? null : Sorted(value),
            };
        }

        return meaning;
    }

    private static JsonObject Group(string type, bool isNegated, IReadOnlyList<JsonObject> parts)
    {
        List<JsonObject> flat = [];
        foreach (JsonObject part in parts)
        {
            bool isSame = part["type"]?.GetValue<string>() == type && part["queries"] is JsonArray && part["negate"] is null;
            flat.AddRange(isSame ? part["queries"]!.AsArray().Select(item => item!.DeepClone().AsObject()) : [part]);
        }

        if (flat is [var only])
        {
            return isNegated ? Negated(only) : only;
        }

        JsonObject group = new() { ["type"] = type, ["queries"] = new JsonArray(
            [.. flat.Select(item => item.DeepClone())]) };
        return isNegated ? Negated(group) : group;
    }

    private static JsonObject Negated(JsonObject node)
    {
        JsonObject negated = node.DeepClone().AsObject();
        if (!negated.Remove("negate"))
        {
            negated["negate"] = true;
        }

        return negated;
    }

    private static JsonObject Condition(JsonObject condition)
    {
        JsonObject meaning = Sorted(condition).AsObject();
        if (meaning["object_ids"] is JsonArray ids && ids.All(id => id?.GetValueKind() == JsonValueKind.String))
        {
            meaning["object_ids"] = new JsonArray(
                [.. ids.Select(id => id!.GetValue<string>()).Order(StringComparer.Ordinal).Select(id => (JsonNode)id)]);
        }

        if (meaning["type"]?.GetValue<string>() == "moment_range")
        {
            foreach (string end in s_ends)
            {
                if (meaning.ContainsKey(end) && meaning[end] is null)
                {
                    meaning.Remove(end);
                }
            }
        }

        return meaning;
    }

    private static JsonNode Sorted(JsonNode value) => value switch
    {
        JsonObject item => Sorted(item),
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : Sorted(item))]),
        Scalar number when number.GetValueKind() == JsonValueKind.Number
            && decimal.TryParse(
                number.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) =>
            (exact / 1.000000000000000000000000000m),
        _ => value.DeepClone(),
    };

    private static JsonObject Sorted(JsonObject item)
    {
        JsonObject sorted = [];
        foreach ((string name, JsonNode? value) in item.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            sorted[name] = value is null ? null : Sorted(value);
        }

        if (sorted["offset"] is JsonObject offset)
        {
            foreach (string unit in s_units.Where(unit => !offset.ContainsKey(unit)))
            {
                offset[unit] = 0m;
            }

        }

        return sorted;
    }
}
