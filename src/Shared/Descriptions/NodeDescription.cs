namespace CloseFluent.Grammar;

/// <summary>Describes the nodes of a filter, each as a phrase that follows a noun. Any JSON has a description.</summary>
internal static class NodeDescription
{
    private const int MostItems = 50;

    private static readonly PlainPhrase s_anything = new("matching anything");
    private static readonly PlainPhrase s_nothing = new("matching nothing");

    /// <summary>
    /// Gets the conditions that must all hold: lists in lists are one list, and what only repeats the kind of object that
    /// the filter is about anyway is left out.
    /// </summary>
    public static IReadOnlyList<JsonTree> Conditions(JsonTree root, string? objectType)
    {
        List<JsonTree> conditions = [];
        Collect(root, objectType, conditions);
        return conditions;
    }

    /// <summary>Describes that all these conditions hold; null where there is none.</summary>
    public static Phrase? All(IReadOnlyList<JsonTree> conditions, string? objectType) =>
        conditions.Count == 0 ? null : Group(GroupKind.All, conditions, objectType);

    public static Phrase Describe(JsonTree node, string? objectType, bool isOpposite = false)
    {
        bool isNegated = node.IsNegated() != isOpposite;
        Phrase? phrase = node.Word(NodeMembers.Type) switch
        {
            NodeTypes.And when node.List(NodeMembers.Queries) is { } parts => And(parts, objectType, isNegated),
            NodeTypes.Or when node.List(NodeMembers.Queries) is { } parts => Or(parts, objectType, isNegated),
            NodeTypes.MatchAll => isNegated ? s_nothing : s_anything,
            NodeTypes.ObjectType when node.Word(NodeMembers.ObjectType) is { } type =>
                new PlainPhrase($"{(isNegated ? "not " : string.Empty)}of type {TextEscaping.Name(type)}"),
            NodeTypes.Id when node.Word(NodeMembers.Value) is { } id => new IdsPhrase([id], isNegated),
            NodeTypes.Text when TextDescription.Describe(node) is { } words =>
                new PlainPhrase($"{(isNegated ? "without" : "with")} {words}"),
            NodeTypes.FieldCondition => ConditionDescription.Describe(node, isNegated, objectType),
            NodeTypes.HasRelated => RelatedDescription.Describe(node, isNegated),
            NodeTypes.SavedSearch when node.Word(NodeMembers.SavedSearchId) is { } view =>
                new PlainPhrase($"{(isNegated ? "not in" : "in")} Smart View {TextEscaping.Name(view)}"),
            _ => null,
        };

        return phrase ?? Unknown(node, isNegated);
    }

    // A negation is said in words: at the end of long JSON it would be cut off.
    private static PlainPhrase Unknown(JsonTree node, bool isNegated) =>
        new($"{(isNegated ? "not matching" : "matching")} {TextEscaping.Json(node, NodeMembers.Negate)}");

    private static Phrase And(JsonTree[] parts, string? objectType, bool isNegated) => (parts.Length, isNegated) switch
    {
        (0, _) => isNegated ? s_nothing : s_anything,
        (1, _) => Describe(parts[0], objectType, isNegated),
        _ => Group(isNegated ? GroupKind.NotAll : GroupKind.All, parts, objectType),
    };

    private static Phrase Or(JsonTree[] parts, string? objectType, bool isNegated)
    {
        if (parts.Length == 0)
        {
            return new PlainPhrase(isNegated ? "meeting none of no conditions" : "meeting one of no conditions");
        }

        if (parts.Length == 1)
        {
            return Describe(parts[0], objectType, isNegated);
        }

        string[] ids = [.. parts.Select(PlainId).OfType<string>()];
        if (ids.Length == parts.Length)
        {
            return new IdsPhrase(ids, isNegated);
        }

        GroupKind kind = isNegated ? GroupKind.None : GroupKind.Any;
        return ids.Length < 2
            ? Group(kind, parts, objectType)
            : Group(kind, [.. parts.Where(part => PlainId(part) is null)], objectType, new IdsPhrase(ids, isNegated: false));
    }

    private static Phrase Group(
        GroupKind kind, IReadOnlyList<JsonTree> parts, string? objectType, IdsPhrase? first = null)
    {
        List<Phrase> items = first is null ? [] : [first];
        items.AddRange(parts.Take(MostItems).Select(part => Describe(part, objectType)));
        return items.Count == 1 ? items[0] : new GroupPhrase(kind, items, Math.Max(0, parts.Count - MostItems));
    }

    private static string? PlainId(JsonTree node) =>
        node.Word(NodeMembers.Type) == NodeTypes.Id && !node.IsNegated() ? node.Word(NodeMembers.Value) : null;

    private static void Collect(JsonTree node, string? objectType, List<JsonTree> conditions)
    {
        string? type = node.IsNegated() ? null : node.Word(NodeMembers.Type);
        if (type == NodeTypes.And && node.List(NodeMembers.Queries) is { } parts)
        {
            foreach (JsonTree part in parts)
            {
                Collect(part, objectType, conditions);
            }
        }
        else if (type != NodeTypes.MatchAll
            && !(type == NodeTypes.ObjectType && node.Word(NodeMembers.ObjectType) == objectType))
        {
            conditions.Add(node);
        }
    }
}
