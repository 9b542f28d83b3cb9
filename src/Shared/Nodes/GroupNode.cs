namespace CloseFluent.Grammar;

/// <summary>
/// Conditions of which all (<c>and</c>) or one (<c>or</c>) must hold. Groups of the same kind are written as one flat list,
/// however they were put together, so that <c>a &amp; b &amp; c</c> is one node of Close's.
/// </summary>
internal sealed class GroupNode : FilterNode
{
    private const int Few = 16;

    private readonly string _type;
    private readonly FilterNode[] _parts;
    private readonly bool _isNegated;

    private GroupNode(string type, FilterNode[] parts, bool isNegated, int nesting, int estimatedSize)
        : base(nesting, estimatedSize)
    {
        _type = type;
        _parts = parts;
        _isNegated = isNegated;
    }

    public override JsonTree Json => _isNegated
        ? JsonTree.Object(new(NodeMembers.Type, _type), new(NodeMembers.Negate, true), new(NodeMembers.Queries, Queries))
        : JsonTree.Object(new(NodeMembers.Type, _type), new(NodeMembers.Queries, Queries));

    private JsonTree Queries
    {
        get
        {
            JsonTree[] queries = new JsonTree[_parts.Length];
            for (int index = 0; index < queries.Length; index++)
            {
                if (IsSame(_type, _parts[index]))
                {
                    return JsonTree.List(Flat());
                }

                queries[index] = _parts[index].Json;
            }

            return JsonTree.List(queries);
        }
    }

    public static GroupNode And(params FilterNode[] parts) => Create(NodeTypes.And, parts);

    public static GroupNode Or(params FilterNode[] parts) => Create(NodeTypes.Or, parts);

    public override FilterNode Negate() => new GroupNode(_type, _parts, !_isNegated, Nesting, EstimatedSize);

    // Few parts are put side by side at once, which costs less than to find them when they are written. Many are not: a loop
    // that adds one at a time would copy all of them each time. Those stay a tree, and are written flat all the same.
    private static GroupNode Create(string type, FilterNode[] parts)
    {
        int nesting = 1;
        int estimatedSize = 0;
        int count = 0;
        foreach (FilterNode part in parts)
        {
            bool isSame = IsSame(type, part);
            nesting = Math.Max(nesting, isSame ? part.Nesting : part.Nesting + 1);
            estimatedSize = Math.Max(estimatedSize, part.EstimatedSize);
            count += isSame ? ((GroupNode)part)._parts.Length : 1;
        }

        return new GroupNode(type, count <= Few ? SideBySide(type, parts, count) : parts, false, nesting, estimatedSize);
    }

    private static FilterNode[] SideBySide(string type, FilterNode[] parts, int count)
    {
        FilterNode[] all = new FilterNode[count];
        int index = 0;
        foreach (FilterNode part in parts)
        {
            FilterNode[] some = IsSame(type, part) ? ((GroupNode)part)._parts : [part];
            some.CopyTo(all, index);
            index += some.Length;
        }

        return all;
    }

    private static bool IsSame(string type, FilterNode part) =>
        part is GroupNode { _isNegated: false } group && group._type == type;

    // Chains built by a loop lean to one side, thousands deep: walk them with a stack of our own.
    private IEnumerable<JsonTree> Flat()
    {
        Stack<FilterNode> pending = new(Enumerable.Reverse(_parts));
        while (pending.Count > 0)
        {
            FilterNode next = pending.Pop();
            if (!IsSame(_type, next))
            {
                yield return next.Json;
                continue;
            }

            foreach (FilterNode part in Enumerable.Reverse(((GroupNode)next)._parts))
            {
                pending.Push(part);
            }
        }
    }
}
