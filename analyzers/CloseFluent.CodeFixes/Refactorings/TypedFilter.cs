using Microsoft.CodeAnalysis;

namespace CloseFluent.CodeFixes;

/// <summary>Writes the nodes of a filter with types. What has none stays JSON, the smallest such part alone.</summary>
internal sealed class TypedFilter(FilterVocabulary vocabulary, FilterSource source)
{
    /// <summary>How many conditions were written with types.</summary>
    public int TypedConditions { get; private set; }

    public FilterCode Write(JsonTree node, FilterScope scope)
    {
        bool isNegated = node.IsNegated();
        FilterCode? code = node.Find("negate") is { Kind: JsonKind.Null } ? null : node.NodeType() switch
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
    public FilterCode All(IReadOnlyList<JsonTree> nodes, FilterScope scope) =>
        FilterCode.Join('&', [.. nodes.Select(node => Write(node, scope))]);

    /// <summary>The conditions that a node joins by "and", without those that say nothing where they are.</summary>
    public static IEnumerable<JsonTree> Conjuncts(JsonTree node, string? objectType)
    {
        if (IsObjectType(node, objectType))
        {
            return [];
        }

        if (node.NodeType() == NodeTypes.And && !node.IsNegated() && node.Find("queries") is { Kind: JsonKind.List } parts
            && node.HasOnly("type", "negate", "queries") && node.Find("negate") is not { Kind: JsonKind.Null })
        {
            return parts.Items.SelectMany(part => Conjuncts(part, objectType));
        }

        return [node];
    }

    public static bool IsObjectType(JsonTree node, string? objectType) =>
        node.NodeType() == NodeTypes.ObjectType && !node.IsNegated() && node.Find("negate") is not { Kind: JsonKind.Null }
        && node.HasOnly("type", "negate", "object_type") && node.Word("object_type") == objectType;

    /// <summary>The arguments of ids that a node chooses by, or null.</summary>
    public IReadOnlyList<string>? FindIds(JsonTree node, FilterScope scope)
    {
        if (FilterVocabulary.OwnId(scope.Fields) is not { } type)
        {
            return null;
        }

        string?[] ids = [Id(node, type)];
        if (node.NodeType() == NodeTypes.Or && node.HasOnly("type", "negate", "queries") && node.Find("queries") is { } parts)
        {
            ids = [.. parts.Items.Select(item => item.IsNegated() ? null : Id(item, type))];
        }
        return ids.Length == 0 || ids.Any(id => id is null) ? null : [.. ids.Select(id => id!)];
    }

    private string? Id(JsonTree node, INamedTypeSymbol type)
    {
        if (node.NodeType() == NodeTypes.Id && node.HasOnly("type", "negate", "value") && node.Find("negate") is not { Kind: JsonKind.Null }
            && node.Word("value") is { } id)
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

    private FilterCode? Ids(JsonTree node, FilterScope scope)
    {
        if (FindIds(node, scope) is { } ids)
        {
            return Typed(scope.Variable, ids.Count == 1 ? $".Id.Is({ids[0]})" : $".Id.IsAnyOf({string.Join(", ", ids)})");
        }

        return null;
    }

    private FilterCode? Group(JsonTree node, FilterScope scope, char character)
    {
        if (!node.HasOnly("type", "negate", "queries") || node.Find("queries") is not { Kind: JsonKind.List } list)
        {
            return null;
        }

        JsonTree[] parts = [.. list.Items];
        if (character == '&')
        {
            parts = [.. parts.SelectMany(part => Conjuncts(part, scope.ObjectType))];
        }

        return parts.Length == 0 ? null : FilterCode.Join(character, [.. parts.Select(part => Write(part, scope))]);
    }

    private FilterCode? Field(JsonTree node, FilterScope scope, ref bool isNegated)
    {
        if (!node.HasOnly("type", "negate", "field", "condition")
            || node.Find("field") is not { } named
            || node.Find("condition") is not { Kind: JsonKind.Object } condition
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

    private FilterCode? Related(JsonTree node, FilterScope scope, ref bool isNegated)
    {
        if (!node.HasOnly("type", "negate", "this_object_type", "related_object_type", "related_query")
            || node.Word("this_object_type") != scope.ObjectType
            || node.Word("related_object_type") is not { } name
            || node.Find("related_query") is not { Kind: JsonKind.Object } query
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
        JsonTree[] conditions = [.. Conjuncts(query, name)];
        string lambda = conditions.Length == 0 ? "" : $"{inner.Variable} => {All(conditions, inner).Text}";
        string call = $".{relation}.{(isNegated ? "None" : "Any")}({lambda})";
        isNegated = false;
        return Typed(scope.Variable, call);
    }
}
