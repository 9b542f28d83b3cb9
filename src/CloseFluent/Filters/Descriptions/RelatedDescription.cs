using System.Text.Json;

namespace CloseFluent;

/// <summary>Says that there is, or is not, a related object: "with a contact whose …", "not in sequence seq_a".</summary>
internal static class RelatedDescription
{
    /// <summary>Gives null where the JSON names no kind of related object.</summary>
    public static Phrase? Describe(JsonElement node, bool isNegated)
    {
        if (node.Text("related_object_type") is not { } objectType
            || node.Member("related_query") is not { ValueKind: JsonValueKind.Object } query)
        {
            return null;
        }

        IReadOnlyList<JsonElement> conditions = NodeDescription.Conditions(query, objectType);
        if (conditions.Count == 1 && Sequences(conditions[0], objectType) is { } sequences)
        {
            return Alternatives.Join("in", "sequence", [.. sequences.Select(TextEscaping.Name)], isNegated);
        }

        string start = Start(objectType, isNegated);
        return NodeDescription.All(conditions, objectType) is { } condition
            ? new RelatedPhrase(start, condition)
            : new PlainPhrase(start);
    }

    private static string Start(string objectType, bool isNegated)
    {
        ObjectNoun noun = ObjectNoun.From(objectType);

        // A contact has no lead; it is one of a lead's.
        string start = $"{(objectType == ObjectTypes.Lead ? "of" : "with")} {noun.Article} {noun.One}";
        return isNegated ? Alternatives.Negate(start) : start;
    }

    // Which sequence is most often all that is asked of a subscription.
    private static IReadOnlyList<string>? Sequences(JsonElement node, string objectType) =>
        objectType == ObjectTypes.SequenceSubscription
        && node.Type() == NodeTypes.FieldCondition
        && !node.IsNegated()
        && node.Member("field")?.Text("field_name") == "sequence_id"
        && node.Member("condition") is { } condition
        && condition.Type() == ConditionTypes.Reference
        && condition.Texts("object_ids") is { Count: > 0 } ids
            ? ids
            : null;
}
