using System.Globalization;
using System.Text.Json;

namespace CloseFluent.Sandbox;

/// <summary>Reads a filter. The function resolves saved_search nodes; without it they are unknown.</summary>
internal sealed class FilterReader(CloseData data, Func<string, FilterPredicate?>? savedSearch = null)
{
    private static readonly FilterPredicate s_unknown = (_, _) => null;

    private readonly UnknownFilterParts _unknown = data.Unknown;
    private readonly FieldConditionReader _conditions =
        new(new FilterFieldReader(data.CustomFields, data.Unknown), data.Unknown);

    public FilterPredicate? Read(JsonElement element, string subjectType, FieldErrors errors)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            errors.Add("Must be an object.");
            return null;
        }

        JsonObjectReader node = new(element, errors);
        bool negate = node.FindBoolean(NodeMembers.Negate) ?? false;
        string? type = TypeOf(node);
        FilterPredicate? filter = type is null ? null : Node(type, node, subjectType);
        if (filter is null || errors.Any)
        {
            return null;
        }

        return negate ? (subject, context) => !filter(subject, context) : filter;
    }

    // Close's own examples leave out the type of the outermost list.
    private static string? TypeOf(JsonObjectReader node) =>
        node.Find(NodeMembers.Type) is null && node.Find(NodeMembers.Queries) is not null
            ? NodeTypes.And
            : node.DemandFilledText(NodeMembers.Type);

    private FilterPredicate? Node(string type, JsonObjectReader node, string subjectType)
    {
        switch (type)
        {
            case NodeTypes.And:
                return And(node, subjectType);
            case NodeTypes.Or:
                return Or(node, subjectType);
            case NodeTypes.ObjectType:
                return ObjectType(node);
            case NodeTypes.Id:
                return node.DemandText(NodeMembers.Value) is { } id ? (subject, _) => subject.Id == id : null;
            case NodeTypes.Text:
                return Text(node);
            case NodeTypes.FieldCondition:
                return _conditions.Read(node, subjectType);
            case NodeTypes.HasRelated:
                return HasRelated(node, subjectType);
            case NodeTypes.MatchAll:
                return (_, _) => true;
            case NodeTypes.SavedSearch when savedSearch is not null:
                return SavedSearch(node, savedSearch);
            default:
                return _unknown.Or(node.Errors, NodeMembers.Type, $"Unknown query type: {type}.", s_unknown);
        }
    }

    private FilterPredicate? And(JsonObjectReader node, string subjectType)
    {
        List<FilterPredicate>? parts =
            node.DemandList(NodeMembers.Queries) is { } list ? Parts(node, Numbered(list), subjectType) : null;
        return parts is null ? null : (subject, context) => !Any(parts, part => !part(subject, context));
    }

    // Ids go into one set, so that a selection of very many is looked up and not walked through for each object.
    private FilterPredicate? Or(JsonObjectReader node, string subjectType)
    {
        if (node.DemandList(NodeMembers.Queries) is not { } list)
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

        List<FilterPredicate>? parts = Parts(node, others, subjectType);
        return parts is null
            ? null
            : (subject, context) => ids.Contains(subject.Id) ? true : Any(parts, part => part(subject, context));
    }

    /// <summary>Determines whether one of several is true; unknown if none is and at least one is unknown.</summary>
    private static bool? Any<T>(IEnumerable<T> parts, Func<T, bool?> isTrue)
    {
        bool? any = false;
        foreach (T part in parts)
        {
            any |= isTrue(part);
            if (any is true)
            {
                return true;
            }
        }

        return any;
    }

    private List<FilterPredicate>? Parts(
        JsonObjectReader node, IEnumerable<(int Index, JsonElement Item)> items, string subjectType)
    {
        FieldErrors errors = new();
        List<FilterPredicate> parts = [];
        foreach ((int index, JsonElement item) in items)
        {
            FieldErrors nested = new();
            if (Read(item, subjectType, nested) is { } part)
            {
                parts.Add(part);
            }

            errors.AddNested(index.ToString(CultureInfo.InvariantCulture), nested);
        }

        node.Errors.AddItems(NodeMembers.Queries, errors);
        return errors.Any ? null : parts;
    }

    private static IEnumerable<(int Index, JsonElement Item)> Numbered(JsonElement list) =>
        list.EnumerateArray().Select((item, index) => (index, item));

    private FilterPredicate? ObjectType(JsonObjectReader node)
    {
        string? wanted = node.DemandText(NodeMembers.ObjectType);
        if (wanted is null)
        {
            return null;
        }

        return FieldCatalogue.IsObjectType(wanted)
            ? (subject, _) => subject.ObjectType == wanted
            : _unknown.Or(node.Errors, NodeMembers.ObjectType, $"Unknown object type: {wanted}.", s_unknown);
    }

    private FilterPredicate? Text(JsonObjectReader node)
    {
        if (TextMatch.Read(node) is not { } text)
        {
            return null;
        }

        return text.Match is { } match
            ? (subject, _) => ObjectText.Has(data.CustomFields, subject, match)
            : _unknown.Or(node.Errors, NodeMembers.Mode, TextMatch.Unknown(text.Mode), s_unknown);
    }

    private FilterPredicate? HasRelated(JsonObjectReader node, string subjectType)
    {
        string? thisType = node.DemandText(NodeMembers.ThisObjectType);
        string? relatedType = node.DemandText(NodeMembers.RelatedObjectType);
        if (node.DemandObject(NodeMembers.RelatedQuery) is not { } element || relatedType is null || thisType is null)
        {
            return null;
        }

        FieldErrors errors = new();
        FilterPredicate? related = Read(element, relatedType, errors);
        node.Errors.AddNested(NodeMembers.RelatedQuery, errors);
        if (related is null)
        {
            return null;
        }

        if (thisType != subjectType)
        {
            return _unknown.Or(node.Errors, NodeMembers.ThisObjectType, $"Must be {subjectType} here.", s_unknown);
        }

        return FieldCatalogue.IsObjectType(relatedType)
            ? (subject, context) => Any(subject.Related(relatedType), other => context.Once(related, other))
            : _unknown.Or(node.Errors, NodeMembers.RelatedObjectType, $"Unknown object type: {relatedType}.", s_unknown);
    }

    private static FilterPredicate? SavedSearch(JsonObjectReader node, Func<string, FilterPredicate?> savedSearch)
    {
        string? id = node.DemandText(NodeMembers.SavedSearchId);
        FilterPredicate? filter = id is null ? null : savedSearch(id);
        if (id is not null && filter is null)
        {
            node.Errors.Add(NodeMembers.SavedSearchId, "Object does not exist.");
        }

        return filter;
    }

    private static string? PlainId(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object
        && Has(item, NodeMembers.Type, JsonValueKind.String, out JsonElement type) && type.ValueEquals(NodeTypes.Id)
        && Has(item, NodeMembers.Value, JsonValueKind.String, out JsonElement value)
        && (!item.TryGetProperty(NodeMembers.Negate, out JsonElement negate)
            || negate.ValueKind is JsonValueKind.False or JsonValueKind.Null)
            ? value.GetString()
            : null;

    private static bool Has(JsonElement item, string name, JsonValueKind kind, out JsonElement value) =>
        item.TryGetProperty(name, out value) && value.ValueKind == kind;
}
