namespace CloseFluent.Grammar;

/// <summary>
/// Describes that there is, or is not, a related object: "with a contact whose …", "not in sequence seq_a".
/// </summary>
internal static class RelatedDescription
{
    /// <summary>Returns null where the node names no kind of related object.</summary>
    public static Phrase? Describe(JsonTree node, bool isNegated)
    {
        if (node.Word(NodeMembers.RelatedObjectType) is not { } objectType
            || node.Given(NodeMembers.RelatedQuery) is not { Kind: JsonKind.Object } query)
        {
            return null;
        }

        IReadOnlyList<JsonTree> conditions = NodeDescription.Conditions(query, objectType);
        if (conditions.Count == 1 && Sequences(conditions[0], objectType) is { } sequences)
        {
            return Alternatives.Join("in", "sequence", Array.ConvertAll(sequences, TextEscaping.Name), isNegated);
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
    private static string[]? Sequences(JsonTree node, string objectType) =>
        objectType == ObjectTypes.SequenceSubscription
        && node.Word(NodeMembers.Type) == NodeTypes.FieldCondition
        && !node.IsNegated()
        && node.Given(NodeMembers.Field)?.Word(NodeMembers.FieldName) == "sequence_id"
        && node.Given(NodeMembers.Condition) is { } condition
        && condition.Word(NodeMembers.Type) == ConditionTypes.Reference
        && condition.Words(NodeMembers.ObjectIds) is { Length: > 0 } ids
            ? ids
            : null;
}
