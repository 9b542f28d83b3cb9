using System.Globalization;
using System.Text.Json;

namespace CloseFluent.Testing.Embedded;

/// <summary>Reads a filter. The function says what a saved_search node stands for; without it there is none.</summary>
internal sealed class FilterReader(CustomFields customFields, Func<string, Filter?>? savedSearch = null)
{
    private readonly FieldReader _fields = new(customFields);

    public Filter? Read(JsonElement element, string subjectType, FieldErrors errors)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            errors.Add("Must be an object.");
            return null;
        }

        Members node = new(element, errors);
        bool negate = node.FindBoolean("negate") ?? false;
        string? type = node.DemandText("type");
        Filter? filter = type is null ? null : Node(type, node, subjectType);
        return filter is null || errors.Any ? null : negate ? (subject, context) => !filter(subject, context) : filter;
    }

    private Filter? Node(string type, Members node, string subjectType)
    {
        switch (type)
        {
            case "and":
                return And(node, subjectType);
            case "or":
                return Or(node, subjectType);
            case "object_type":
                return ObjectType(node, "object_type") is { } wanted ? (subject, _) => subject.ObjectType == wanted : null;
            case "id":
                return node.DemandText("value") is { } id ? (subject, _) => subject.Id == id : null;
            case "text":
                return TextMatch.Read(node) is { } match
                    ? (subject, _) => ObjectText.Has(customFields, subject, match)
                    : null;
            case "field_condition":
                return FieldConditionReader.Read(_fields, node, subjectType);
            case "has_related":
                return HasRelated(node, subjectType);
            case "match_all":
                return (_, _) => true;
            case "saved_search" when savedSearch is not null:
                return SavedSearch(node, savedSearch);
            default:
                node.Errors.Add("type", "Unknown query type.");
                return null;
        }
    }

    private Filter? And(Members node, string subjectType)
    {
        List<Filter>? parts = node.DemandList("queries") is { } list ? Parts(node, Numbered(list), subjectType) : null;
        return parts is null ? null : (subject, context) => parts.TrueForAll(part => part(subject, context));
    }

    // Ids go into one set, so that a selection of very many is looked up and not walked through for each object.
    private Filter? Or(Members node, string subjectType)
    {
        if (node.DemandList("queries") is not { } list)
        {
            return null;
        }

        HashSet<string> ids = new(StringComparer.Ordinal);
        List<(int Index, JsonElement Item)> others = [];
        foreach ((int index, JsonElement item) in Numbered(list))
        {
            if (PlainId(item) is { } id)
            {
                ids.Add(id);
            }
            else
            {
                others.Add((index, item));
            }
        }

        List<Filter>? parts = Parts(node, others, subjectType);
        return parts is null
            ? null
            : (subject, context) => ids.Contains(subject.Id) || parts.Exists(part => part(subject, context));
    }

    private List<Filter>? Parts(Members node, IEnumerable<(int Index, JsonElement Item)> items, string subjectType)
    {
        FieldErrors errors = new();
        List<Filter> parts = [];
        foreach ((int index, JsonElement item) in items)
        {
            FieldErrors nested = new();
            if (Read(item, subjectType, nested) is { } part)
            {
                parts.Add(part);
            }

            errors.AddNested(index.ToString(CultureInfo.InvariantCulture), nested);
        }

        node.Errors.AddItems("queries", errors);
        return errors.Any ? null : parts;
    }

    private static IEnumerable<(int Index, JsonElement Item)> Numbered(JsonElement list) =>
        list.EnumerateArray().Select((item, index) => (index, item));

    private Filter? HasRelated(Members node, string subjectType)
    {
        string? thisType = ObjectType(node, "this_object_type");
        string? relatedType = ObjectType(node, "related_object_type");
        if (thisType is not null && thisType != subjectType)
        {
            node.Errors.Add("this_object_type", $"Must be {subjectType} here.");
        }

        if (node.DemandObject("related_query") is not { } element || relatedType is null)
        {
            return null;
        }

        FieldErrors errors = new();
        Filter? related = Read(element, relatedType, errors);
        node.Errors.AddNested("related_query", errors);
        return related is null
            ? null
            : (subject, context) => subject.Related(relatedType).Any(other => context.Once(related, other));
    }

    private static Filter? SavedSearch(Members node, Func<string, Filter?> savedSearch)
    {
        string? id = node.DemandText("saved_search_id");
        Filter? filter = id is null ? null : savedSearch(id);
        if (id is not null && filter is null)
        {
            node.Errors.Add("saved_search_id", "Object does not exist.");
        }

        return filter;
    }

    private static string? ObjectType(Members node, string name)
    {
        string? objectType = node.DemandText(name);
        if (objectType is null || FieldCatalogue.IsObjectType(objectType))
        {
            return objectType;
        }

        node.Errors.Add(name, "Unknown object type.");
        return null;
    }

    private static string? PlainId(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object
        && Has(item, "type", JsonValueKind.String, out JsonElement type) && type.ValueEquals("id")
        && Has(item, "value", JsonValueKind.String, out JsonElement value)
        && (!item.TryGetProperty("negate", out JsonElement negate)
            || negate.ValueKind is JsonValueKind.False or JsonValueKind.Null)
            ? value.GetString()
            : null;

    private static bool Has(JsonElement item, string name, JsonValueKind kind, out JsonElement value) =>
        item.TryGetProperty(name, out value) && value.ValueKind == kind;
}
