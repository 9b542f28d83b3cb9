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

    private GroupNode(string type, FilterNode[] parts, int nesting, bool isNegated = false)
        : base(nesting, parts.Length == 0 ? 0 : parts.Max(part => part.EstimatedSize))
    {
        _type = type;
        _parts = parts;
        _isNegated = isNegated;
    }

    public override JsonTree Json => Typed(_type, _isNegated, new JsonMember(NodeMembers.Queries, Queries));

    private JsonTree Queries => Array.Exists(_parts, part => IsSame(_type, part))
        ? JsonTree.List(Flat())
        : JsonTree.List(Array.ConvertAll(_parts, part => part.Json));

    public static GroupNode And(params FilterNode[] parts) => Create(NodeTypes.And, parts);

    public static GroupNode Or(params FilterNode[] parts) => Create(NodeTypes.Or, parts);

    public override FilterNode Negate() => new GroupNode(_type, _parts, Nesting, !_isNegated);

    // Few parts are put side by side at once, which costs less than to find them when they are written. Many are not: a loop
    // that adds one at a time would copy all of them each time. Those stay a tree, and are written flat all the same.
    private static GroupNode Create(string type, FilterNode[] parts)
    {
        int nesting = 1;
        List<FilterNode> flat = new(parts.Length);
        foreach (FilterNode part in parts)
        {
            if (IsSame(type, part))
            {
                nesting = Math.Max(nesting, part.Nesting);
                flat.AddRange(((GroupNode)part)._parts);
            }
            else
            {
                nesting = Math.Max(nesting, part.Nesting + 1);
                flat.Add(part);
            }
        }

        return new GroupNode(type, flat.Count <= Few ? [.. flat] : parts, nesting);
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
