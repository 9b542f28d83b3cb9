using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;

namespace CloseFluent.CodeFixes;

/// <summary>Writes the nodes of a filter with types. What has none stays JSON, the smallest such part alone.</summary>
internal sealed class TypedFilter(FilterVocabulary vocabulary, FilterSource source)
{
    /// <summary>How many conditions were written with types.</summary>
    public int TypedConditions { get; private set; }

    public FilterCode Write(JsonValue node, FilterScope scope)
    {
        bool isNegated = node.IsNegated();
        FilterCode? code = node["negate"] is { Kind: 'n' } ? null : node.NodeType() switch
        {
            NodeTypes.And => Group(node, scope, '&'),
            NodeTypes.Or => Ids(node, scope) ?? Group(node, scope, '|'),
            NodeTypes.Id => Ids(node, scope),
            NodeTypes.Text when node.HasOnly("type", "negate", "mode", "value") =>
                Typed(scope.Variable, TypedCondition.Words(vocabulary, "ObjectFields`1", node)),
            NodeTypes.MatchAll when node.HasOnly("type", "negate") => Typed(scope.Variable, ".Anything()"),
            NodeTypes.FieldCondition => Field(node, scope, ref isNegated),
            NodeTypes.HasRelated => Related(node, scope, ref isNegated),
            _ => null,
        };
        if (code is null)
        {
            return new FilterCode($"{scope.Variable}.FromJson({source.Json(node)})");
        }

        if (isNegated)
        {
            return code.Negate();
        }

        return code;
    }

    /// <summary>All of several conditions.</summary>
    public FilterCode All(IReadOnlyList<JsonValue> nodes, FilterScope scope) =>
        FilterCode.Join('&', [.. nodes.Select(node => Write(node, scope))]);

    /// <summary>The conditions that a node joins by "and", without those that say nothing where they are.</summary>
    public static IEnumerable<JsonValue> Conjuncts(JsonValue node, string? objectType)
    {
        if (IsObjectType(node, objectType))
        {
            return [];
        }

        if (node.NodeType() == NodeTypes.And && !node.IsNegated() && node["queries"] is { IsList: true } parts
            && node.HasOnly("type", "negate", "queries") && node["negate"] is not { Kind: 'n' })
        {
            return parts.Items.SelectMany(part => Conjuncts(part, objectType));
        }

        return [node];
    }

    public static bool IsObjectType(JsonValue node, string? objectType) =>
        node.NodeType() == NodeTypes.ObjectType && !node.IsNegated() && node["negate"] is not { Kind: 'n' }
        && node.HasOnly("type", "negate", "object_type") && node.TextOf("object_type") == objectType;

    /// <summary>The arguments of ids that a node chooses by, or null.</summary>
    public IReadOnlyList<string>? FindIds(JsonValue node, FilterScope scope)
    {
        if (FilterVocabulary.OwnId(scope.Fields) is not { } type)
        {
            return null;
        }

        IReadOnlyList<JsonValue> nodes = [node];
        if (node.NodeType() == NodeTypes.Or && node.HasOnly("type", "negate", "queries") && node["queries"] is { } parts)
        {
            nodes = parts.Items;
        }

        string?[] ids = [.. nodes.Select(item => item == node || !item.IsNegated() ? Id(item, type) : null)];
        return ids.Length == 0 || ids.Any(id => id is null) ? null : [.. ids.Select(id => id!)];
    }

    private string? Id(JsonValue node, INamedTypeSymbol type)
    {
        if (node.NodeType() == NodeTypes.Id && node.HasOnly("type", "negate", "value") && node["negate"] is not { Kind: 'n' }
            && node.TextOf("value") is { } id)
        {
            return source.Id(type, id);
        }

        return null;
    }

    private FilterCode? Typed(string variable, string? call)
    {
        TypedConditions += call is null ? 0 : 1;
        return call is null ? null : new FilterCode(variable + call);
    }

    private FilterCode? Ids(JsonValue node, FilterScope scope)
    {
        if (FindIds(node, scope) is { } ids)
        {
            return Typed(scope.Variable, ids.Count == 1 ? $".Id.Is({ids[0]})" : $".Id.IsAnyOf({string.Join(", ", ids)})");
        }

        return null;
    }

    private FilterCode? Group(JsonValue node, FilterScope scope, char character)
    {
        if (!node.HasOnly("type", "negate", "queries") || node["queries"] is not { IsList: true } list)
        {
            return null;
        }

        JsonValue[] parts = [.. list.Items];
        if (character == '&')
        {
            parts = [.. parts.SelectMany(part => Conjuncts(part, scope.ObjectType))];
        }
        return parts.Length == 0 ? null : FilterCode.Join(character, [.. parts.Select(part => Write(part, scope))]);
    }

    private FilterCode? Field(JsonValue node, FilterScope scope, ref bool isNegated)
    {
        if (!node.HasOnly("type", "negate", "field", "condition")
            || node["field"] is not { } named
            || node["condition"] is not { IsObject: true } condition
            || TypedField.Find(vocabulary, source, named, scope) is not { } field)
        {
            return null;
        }

        TypedCondition? typed = TypedCondition.Find(vocabulary, source, condition);
        if (typed is { Call: ".Exists()" } && isNegated)
        {
            isNegated = false;
            return Typed(field.Code, ".IsEmpty()");
        }

        if (typed is not null && field.Meets(vocabulary, source, typed) is { } code)
        {
            return Typed("", code);
        }

        return new FilterCode($"{field.Code}.Meets({source.Json(condition)})");
    }

    private FilterCode? Related(JsonValue node, FilterScope scope, ref bool isNegated)
    {
        if (!node.HasOnly("type", "negate", "this_object_type", "related_object_type", "related_query")
            || node.TextOf("this_object_type") != scope.ObjectType
            || node.TextOf("related_object_type") is not { } name
            || node["related_query"] is not { IsObject: true } query
            || vocabulary.Known.Type("OtherFields") is not { } other
            || name.Length == 0 || name.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
        {
            return null;
        }

        INamedTypeSymbol? relatedType = vocabulary.FieldsOf(name);
        string? property = relatedType is null ? null : FilterVocabulary.Relation(scope.Fields, relatedType)?.Name;
        string relation = property ?? $"Related({FilterSource.Text(name)})";
        FilterScope inner = new(
            name, relation[relation.Length - 1] == ')' ? other : relatedType!, source.Variable(name, scope), scope);
        JsonValue[] conditions = [.. Conjuncts(query, name)];
        string lambda = conditions.Length == 0 ? "" : $"{inner.Variable} => {All(conditions, inner).Text}";
        string call = $".{relation}.{(isNegated ? "None" : "Any")}({lambda})";
        isNegated = false;
        return Typed(scope.Variable, call);
    }
}
