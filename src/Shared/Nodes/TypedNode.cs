namespace CloseFluent.Grammar;

/// <summary>A node of a kind that is known.</summary>
/// <param name="members">Its members, the type first.</param>
/// <param name="nesting">How many levels of nodes there are, this one included.</param>
/// <param name="estimatedSize">About how many bytes it takes where it is large.</param>
internal sealed class TypedNode(JsonMember[] members, int nesting = 1, int estimatedSize = 0)
    : FilterNode(nesting, estimatedSize)
{
    public override JsonTree Json { get; } = JsonTree.Object(members);

    private bool IsNegated => members.Length > 1 && members[1].Name == NodeMembers.Negate;

    public override FilterNode Negate()
    {
        List<JsonMember> opposite = [.. members];
        if (IsNegated)
        {
            opposite.RemoveAt(1);
        }
        else
        {
            opposite.Insert(1, new(NodeMembers.Negate, true));
        }

        return new TypedNode([.. opposite], Nesting, EstimatedSize);
    }
}
