using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Conditions of which all (<c>and</c>) or one (<c>or</c>) must hold. Groups of the same kind are written as one flat list,
/// however they were put together, so that <c>a &amp; b &amp; c</c> is one node of Close's.
/// </summary>
internal sealed class GroupNode : TypedNode
{
    private const int Few = 16;

    private readonly bool _isAnd;
    private readonly FilterNode[] _parts;

    private GroupNode(bool isAnd, FilterNode[] parts, int nesting, bool isNegated = false)
        : base(nesting, isNegated)
    {
        _isAnd = isAnd;
        _parts = parts;
        foreach (FilterNode part in parts)
        {
            EstimatedSize = Math.Max(EstimatedSize, part.EstimatedSize);
        }
    }

    public override int EstimatedSize { get; }

    protected override string Type => _isAnd ? "and" : "or";

    public static GroupNode And(params FilterNode[] parts) => Create(true, parts);

    public static GroupNode Or(params FilterNode[] parts) => Create(false, parts);

    public override FilterNode Negate() => new GroupNode(_isAnd, _parts, Nesting, !IsNegated);

    protected override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("queries"u8);
        if (Array.Exists(_parts, Absorbs))
        {
            WriteFlat(writer);
        }
        else
        {
            foreach (FilterNode part in _parts)
            {
                part.Write(writer);
            }
        }

        writer.WriteEndArray();
    }

    // Chains built by a loop lean to one side, thousands deep: walk them with a stack of our own.
    private void WriteFlat(Utf8JsonWriter writer)
    {
        Stack<FilterNode> pending = new();
        Push(pending, _parts);
        while (pending.Count > 0)
        {
            FilterNode next = pending.Pop();
            if (Absorbs(next))
            {
                Push(pending, ((GroupNode)next)._parts);
            }
            else
            {
                next.Write(writer);
            }
        }
    }

    private static GroupNode Create(bool isAnd, FilterNode[] parts)
    {
        GroupNode probe = new(isAnd, parts, 1);
        int nesting = 0;
        foreach (FilterNode part in parts)
        {
            nesting = Math.Max(nesting, probe.Absorbs(part) ? part.Nesting : part.Nesting + 1);
        }

        return new GroupNode(isAnd, probe.FlatIfFew(), Math.Max(nesting, 1));
    }

    // Few parts are put side by side at once, which costs less than to find them when they are written. Many are not: a loop
    // that adds one at a time would copy all of them each time. Those stay a tree, and are written flat all the same.
    private FilterNode[] FlatIfFew()
    {
        int count = 0;
        bool isFlat = true;
        foreach (FilterNode part in _parts)
        {
            bool isAbsorbed = Absorbs(part);
            count += isAbsorbed ? ((GroupNode)part)._parts.Length : 1;
            isFlat &= !isAbsorbed;
        }

        if (isFlat || count > Few)
        {
            return _parts;
        }

        FilterNode[] flat = new FilterNode[count];
        int filled = 0;
        foreach (FilterNode part in _parts)
        {
            if (Absorbs(part))
            {
                FilterNode[] inner = ((GroupNode)part)._parts;
                inner.CopyTo(flat, filled);
                filled += inner.Length;
            }
            else
            {
                flat[filled++] = part;
            }
        }

        return flat;
    }

    private static void Push(Stack<FilterNode> pending, FilterNode[] parts)
    {
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            pending.Push(parts[i]);
        }
    }

    private bool Absorbs(FilterNode part) => part is GroupNode { IsNegated: false } group && group._isAnd == _isAnd;
}
