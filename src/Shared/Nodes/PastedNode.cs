namespace CloseFluent.Grammar;

/// <summary>
/// A node that came as JSON and was checked. It stays as it came: only <c>"negate": false</c>, which says nothing, is left
/// out, and the type that Close's own examples leave out is added.
/// </summary>
internal sealed class PastedNode : FilterNode
{
    private PastedNode(JsonTree json, int nesting)
        : base(nesting) =>
        Json = json;

    public override JsonTree Json { get; }

    public static PastedNode From(JsonTree node)
    {
        int nesting = 0;
        JsonTree json = Clean(node, 1, ref nesting);
        return new PastedNode(json, nesting);
    }

    // What the JSON says of negation stays as it is; the opposite is said around it.
    public override FilterNode Negate() => GroupNode.And(this).Negate();

    private static JsonTree Clean(JsonTree node, int depth, ref int nesting)
    {
        nesting = Math.Max(nesting, depth);
        List<JsonMember> members = [];
        if (node.Find(NodeMembers.Type) is null)
        {
            members.Add(new(NodeMembers.Type, NodeTypes.And));
        }

        foreach (JsonMember member in node.Members)
        {
            switch (member.Name)
            {
                case NodeMembers.Negate when member.Value.Kind == JsonKind.False:
                    break;
                case NodeMembers.Queries:
                    members.Add(member with { Value = CleanAll(member.Value, depth + 1, ref nesting) });
                    break;
                case NodeMembers.RelatedQuery:
                    members.Add(member with { Value = Clean(member.Value, depth + 1, ref nesting) });
                    break;
                default:
                    members.Add(member);
                    break;
            }
        }

        return JsonTree.Object([.. members]);
    }

    private static JsonTree CleanAll(JsonTree queries, int depth, ref int nesting)
    {
        List<JsonTree> nodes = [];
        foreach (JsonTree node in queries.Items)
        {
            nodes.Add(Clean(node, depth, ref nesting));
        }

        return JsonTree.List(nodes);
    }
}
