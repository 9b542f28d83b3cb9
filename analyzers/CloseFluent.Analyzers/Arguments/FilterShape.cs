using System.Globalization;

namespace CloseFluent.Analyzers;

/// <summary>What a filter of Close's looks like, as far as the library holds JSON against it.</summary>
internal static class FilterShape
{
    public static JsonFault? FaultOfSelection(JsonValue root)
    {
        if (!root.IsObject)
        {
            return new JsonFault("a filter is an object in braces", root.Index);
        }

        JsonValue filter = root["query"] ?? root["s_query"] ?? root;
        return (filter != root ? FaultOfWrapper(root) : null)
            ?? FaultOfNode(filter)
            ?? (filter["queries"] is { Items.Count: 0 } empty
                ? new JsonFault("it holds no condition and would match everything; write Leads.All if that is meant", empty.Index)
                : null);
    }

    public static JsonFault? FaultOfCondition(JsonValue condition) =>
        FaultOfTyped(condition, "a condition", typeMayMiss: false);

    public static JsonFault? FaultOfNode(JsonValue node)
    {
        if (FaultOfTyped(node, "a filter", typeMayMiss: node["queries"] is not null) is { } fault)
        {
            return fault;
        }

        if (node["queries"] is { IsList: false } noList)
        {
            return new JsonFault("queries is a list of filters", noList.Index);
        }

        if (node["type"]?.Text == "or" && node["queries"] is { Items.Count: 0 } none)
        {
            return new JsonFault("an \"or\" of no conditions holds for nothing", none.Index);
        }

        return (node["negate"] is { Kind: not ('t' or 'f' or 'n') } negate
            ? new JsonFault("negate is true or false", negate.Index)
            : null)
            ?? (node["field"] is { } field ? FaultOfTyped(field, "a field", typeMayMiss: false) : null)
            ?? (node["condition"] is { } condition ? FaultOfCondition(condition) : null)
            ?? (node["related_query"] is { } related ? FaultOfNode(related) : null)
            ?? node["queries"]?.Items.Select(FaultOfNode).FirstOrDefault(found => found is not null);
    }

    private static JsonFault? FaultOfWrapper(JsonValue root)
    {
        foreach ((string name, int index, JsonValue value) in root.Members)
        {
            JsonFault? fault = name switch
            {
                "query" or "s_query" => null,
                "results_limit" => value.Text == "null"
                    || (int.TryParse(value.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int limit) && limit > 0 && !value.IsText)
                    ? null
                    : new JsonFault("results_limit is a whole number of 1 or more, or null", value.Index),
                "sort" => value.IsList || value.Kind == 'n' ? null : new JsonFault("sort is a list", value.Index),
                _ => new JsonFault($"'{name}' does not belong beside a filter", index),
            };
            if (fault is not null)
            {
                return fault;
            }
        }

        return FaultOfNames(root);
    }

    private static JsonFault? FaultOfTyped(JsonValue value, string what, bool typeMayMiss)
    {
        if (!value.IsObject)
        {
            return new JsonFault($"{what} is an object in braces", value.Index);
        }

        return value["type"] switch
        {
            null when !typeMayMiss => new JsonFault($"{what} needs a \"type\"", value.Index),
            { } type when !type.IsText || type.Text.Length == 0 =>
                new JsonFault($"the \"type\" of {what} is a word", type.Index),
            _ => FaultOfNames(value),
        };
    }

    private static JsonFault? FaultOfNames(JsonValue value) => value.Members
        .GroupBy(member => member.Name, StringComparer.Ordinal)
        .Where(same => same.Count() > 1)
        .Select(same => new JsonFault($"\"{same.Key}\" stands twice", same.ElementAt(1).Index))
        .FirstOrDefault();
}
