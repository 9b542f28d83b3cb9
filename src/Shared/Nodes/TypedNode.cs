namespace CloseFluent.Grammar;

/// <summary>A node of a kind that is known: its type, whether it is negated, and its members.</summary>
internal sealed class TypedNode(
    string type, JsonMember[] members, int nesting = 1, bool isNegated = false, int estimatedSize = 0)
    : FilterNode(nesting, estimatedSize)
{
    public override JsonTree Json => Typed(type, isNegated, members);

    public override FilterNode Negate() => new TypedNode(type, members, Nesting, !isNegated, EstimatedSize);
}
