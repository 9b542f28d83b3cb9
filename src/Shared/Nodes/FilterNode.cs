namespace CloseFluent.Grammar;

/// <summary>One node of a filter: a value that never changes.</summary>
internal abstract class FilterNode
{
    private const int Many = 1_000;
    private const int RoomForTheRest = 16 * 1024;
    private static readonly int s_aroundId = """{"type":"id","value":""},""".Length;

    protected FilterNode(int nesting, int estimatedSize = 0)
    {
        if (nesting > FilterGrammar.MaxNesting)
        {
            throw new InvalidOperationException(
                $"This filter nests more than {FilterGrammar.MaxNesting} levels deep. Combine many conditions side by side "
                + "(a & b & c stays flat) instead of each inside the next.");
        }

        Nesting = nesting;
        EstimatedSize = estimatedSize;
    }

    /// <summary>How many levels of nodes there are, this one included.</summary>
    public int Nesting { get; }

    /// <summary>
    /// About how many bytes a large node takes, and room for what is around it; 0 where it is small or unknown.
    /// </summary>
    public int EstimatedSize { get; }

    public abstract JsonTree Json { get; }

    public static FilterNode ObjectType(string objectType) =>
        new TypedNode([new(NodeMembers.Type, NodeTypes.ObjectType), new(NodeMembers.ObjectType, objectType)]);

    public static FilterNode MatchAll() => new TypedNode([new(NodeMembers.Type, NodeTypes.MatchAll)]);

    public static FilterNode Id(string id) =>
        new TypedNode([new(NodeMembers.Type, NodeTypes.Id), new(NodeMembers.Value, id)]);

    /// <summary>
    /// Creates a node for one of many objects. Close has no list of ids, so it is an <c>or</c> of <c>id</c> nodes.
    /// </summary>
    public static FilterNode AnyId(IReadOnlyList<string> ids) =>
        new TypedNode(
            [new(NodeMembers.Type, NodeTypes.Or), new(NodeMembers.Queries, JsonTree.List(new IdList(ids)))],
            nesting: 2,
            estimatedSize: ids.Count < Many ? 0 : checked((ids.Count * (s_aroundId + ids[0].Length)) + RoomForTheRest));

    public static FilterNode Text(string mode, string value) =>
        new TypedNode([new(NodeMembers.Type, NodeTypes.Text), new(NodeMembers.Mode, mode), new(NodeMembers.Value, value)]);

    public static FilterNode FieldCondition(JsonTree field, JsonTree condition) =>
        new TypedNode(
        [
            new(NodeMembers.Type, NodeTypes.FieldCondition), new(NodeMembers.Field, field), new(NodeMembers.Condition, condition),
        ]);

    public static FilterNode HasRelated(string thisObjectType, string relatedObjectType, FilterNode relatedQuery) =>
        new TypedNode(
            [
                new(NodeMembers.Type, NodeTypes.HasRelated),
                new(NodeMembers.ThisObjectType, thisObjectType),
                new(NodeMembers.RelatedObjectType, relatedObjectType),
                new(NodeMembers.RelatedQuery, relatedQuery.Json),
            ],
            relatedQuery.Nesting + 1);

    public abstract FilterNode Negate();
}
