using System.Text.Json;

namespace CloseFluent;

/// <summary>Says the nodes of a filter, each as a phrase that follows a noun. Any JSON has words.</summary>
internal static class NodeDescription
{
    private const int MostItems = 50;

    private static readonly PlainPhrase s_anything = new("matching anything");
    private static readonly PlainPhrase s_nothing = new("matching nothing");

    /// <summary>
    /// Gives the conditions that must all hold: lists in lists are one list, and what only repeats the kind of object that
    /// the filter speaks of anyway is left out.
    /// </summary>
    public static IReadOnlyList<JsonElement> Conditions(JsonElement root, string? objectType)
    {
        List<JsonElement> conditions = [];
        Collect(root, objectType, conditions);
        return conditions;
    }

    /// <summary>Says that all these conditions hold, or null where there is none.</summary>
    public static Phrase? All(IReadOnlyList<JsonElement> conditions, string? objectType) =>
        conditions.Count == 0 ? null : Group(GroupKind.All, conditions, objectType);

    public static Phrase Describe(JsonElement node, string? objectType, bool isOpposite = false)
    {
        bool isNegated = node.IsNegated() != isOpposite;
        Phrase? phrase = node.Type() switch
        {
            NodeTypes.And when node.List("queries") is { } parts => And(parts, objectType, isNegated),
            NodeTypes.Or when node.List("queries") is { } parts => Or(parts, objectType, isNegated),
            NodeTypes.MatchAll => isNegated ? s_nothing : s_anything,
            NodeTypes.ObjectType when node.Text("object_type") is { } type =>
                new PlainPhrase($"{(isNegated ? "not " : string.Empty)}of type {TextEscaping.Name(type)}"),
            NodeTypes.Id when node.Text("value") is { } id => new IdsPhrase([id], isNegated),
            NodeTypes.Text when TextDescription.Describe(node) is { } words => new PlainPhrase($"{(isNegated ? "without" : "with")} {words}"),
            NodeTypes.FieldCondition => ConditionDescription.Describe(node, isNegated, objectType),
            NodeTypes.HasRelated => RelatedDescription.Describe(node, isNegated),
            NodeTypes.SavedSearch when node.Text("saved_search_id") is { } view =>
                new PlainPhrase($"{(isNegated ? "not in" : "in")} Smart View {TextEscaping.Name(view)}"),
            _ => null,
        };

        return phrase ?? Unknown(node, isNegated);
    }

    // A negation is said in words: at the end of long JSON it would be cut off.
    private static PlainPhrase Unknown(JsonElement node, bool isNegated)
    {
        using JsonDocument document = CanonicalJson.Read(writer =>
        {
            writer.WriteStartObject();
            foreach (JsonProperty member in node.EnumerateObject().Where(member => !member.NameEquals("negate")))
            {
                member.WriteTo(writer);
            }

            writer.WriteEndObject();
        });
        return new PlainPhrase($"{(isNegated ? "not matching" : "matching")} {TextEscaping.Json(document.RootElement)}");
    }

    private static Phrase And(JsonElement[] parts, string? objectType, bool isNegated) => (parts.Length, isNegated) switch
    {
        (0, _) => isNegated ? s_nothing : s_anything,
        (1, _) => Describe(parts[0], objectType, isNegated),
        _ => Group(isNegated ? GroupKind.NotAll : GroupKind.All, parts, objectType),
    };

    private static Phrase Or(JsonElement[] parts, string? objectType, bool isNegated)
    {
        if (parts.Length < 2)
        {
            return parts.Length == 1 ? Describe(parts[0], objectType, isNegated)
                : new PlainPhrase(isNegated ? "meeting none of no conditions" : "meeting one of no conditions");
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
        GroupKind kind, IReadOnlyList<JsonElement> parts, string? objectType, IdsPhrase? first = null)
    {
        List<Phrase> items = first is null ? [] : [first];
        items.AddRange(parts.Take(MostItems).Select(part => Describe(part, objectType)));
        return items.Count == 1 ? items[0] : new GroupPhrase(kind, items, Math.Max(0, parts.Count - MostItems));
    }

    private static string? PlainId(JsonElement node) =>
        node.Type() == NodeTypes.Id && !node.IsNegated() ? node.Text("value") : null;

    private static void Collect(JsonElement node, string? objectType, List<JsonElement> conditions)
    {
        if (node.IsNegated())
        {
            conditions.Add(node);
        }
        else if (node.Type() == NodeTypes.And && node.List("queries") is { } parts)
        {
            foreach (JsonElement part in parts)
            {
                Collect(part, objectType, conditions);
            }
        }
        else if (node.Type() != NodeTypes.MatchAll && !(node.Type() == NodeTypes.ObjectType && node.Text("object_type") == objectType))
        {
            conditions.Add(node);
        }
    }
}
