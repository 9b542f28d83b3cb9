using System.Text;

namespace CloseFluent.Grammar;

/// <summary>
/// Finds the parts of a filter that match every object or none, whatever it is: a condition that was meant to leave somebody
/// out leaves out nobody. Only what is certain applies; of nodes that are not known here nothing is concluded.
/// </summary>
internal sealed class FilterMeaning
{
    private readonly List<(string Name, int? Index)> _path = [];

    /// <summary>
    /// The place of the first part that matches everything or nothing by mistake; null where none does. A list of no
    /// conditions and <c>match_all</c> that is not negated say openly that everything is meant.
    /// </summary>
    public string? Mistake { get; private set; }

    /// <summary>Gets whether a node matches everything (true), nothing (false), or depends on the object (null).</summary>
    public bool? Evaluate(JsonTree node)
    {
        bool isNegated = node.IsNegated();
        bool? plain = Plain(node);
        bool? value = isNegated ? !plain : plain;
        bool isOpen = value is true && !isNegated && node.NodeType() is (NodeTypes.MatchAll or NodeTypes.And);
        if (value is not null && !isOpen)
        {
            Mistake ??= Path();
        }

        return value;
    }

    private bool? Plain(JsonTree node)
    {
        JsonTree[]? parts = node.List(NodeMembers.Queries);
        switch (node.NodeType())
        {
            case NodeTypes.MatchAll:
                return true;
            case NodeTypes.And:
                return parts is null ? true : Group(parts, isAnd: true);
            case NodeTypes.Or when parts is not null:
                return Group(parts, isAnd: false);
            case NodeTypes.HasRelated:
                return Related(node);
            case NodeTypes.FieldCondition:
                return node.Given(NodeMembers.Condition) is { } condition && IsBoundless(condition) ? true : null;
            default:
                LookInto(parts ?? []);
                return null;
        }
    }

    // A range that leaves nothing out; what a member that is not known here leaves out, is not known either.
    private static bool IsBoundless(JsonTree condition) =>
        condition.Word(NodeMembers.Type) is ConditionTypes.NumberRange or ConditionTypes.MomentRange or ConditionTypes.LocalTime
        && condition.Members.All(member => member.Name == NodeMembers.Type || member.Value.Kind == JsonKind.Null);

    // That there is any related object is a condition; that there is one for which nothing holds is not.
    private bool? Related(JsonTree node) =>
        node.Given(NodeMembers.RelatedQuery) is { } query && Below(query, NodeMembers.RelatedQuery) is false ? false : null;

    private void LookInto(JsonTree[] parts)
    {
        for (int index = 0; index < parts.Length; index++)
        {
            Below(parts[index], NodeMembers.Queries, index);
        }
    }

    private bool? Below(JsonTree node, string name, int? index = null)
    {
        _path.Add((name, index));
        bool? value = Evaluate(node);
        _path.RemoveAt(_path.Count - 1);
        return value;
    }

    // An "and" that nothing meets and an "or" that everything meets are the same but for the sign.
    private bool? Group(JsonTree[] parts, bool isAnd)
    {
        bool isSettled = false;
        bool isUniform = true;
        for (int index = 0; index < parts.Length; index++)
        {
            bool? part = Below(parts[index], NodeMembers.Queries, index);
            isSettled |= part == !isAnd;
            isUniform &= part == isAnd;
        }

        if (isSettled || HasOpposites(parts, isAnd) || HasSeveralIds(parts, isAnd))
        {
            return !isAnd;
        }

        return isUniform ? isAnd : null;
    }

    // A condition and its own negation: "and" matches nothing, "or" everything.
    private static bool HasOpposites(JsonTree[] parts, bool isAnd)
    {
        JsonTree[] flat = [.. Flat(parts, isAnd)];
        if (!Array.Exists(flat, part => part.IsNegated()))
        {
            return false;
        }

        HashSet<string> plain = new(flat.Where(part => !part.IsNegated()).Select(WithoutSign), StringComparer.Ordinal);
        return plain.Count > 0 && flat.Any(part => part.IsNegated() && plain.Contains(WithoutSign(part)));
    }

    // No object has two ids, and every object lacks one of two.
    private static bool HasSeveralIds(JsonTree[] parts, bool isAnd)
    {
        string? first = null;
        foreach (JsonTree part in Flat(parts, isAnd))
        {
            if (part.NodeType() == NodeTypes.Id && part.IsNegated() != isAnd && part.Word(NodeMembers.Value) is { } id)
            {
                if (first is not null && first != id)
                {
                    return true;
                }

                first = id;
            }
        }

        return false;
    }

    private static IEnumerable<JsonTree> Flat(JsonTree[] parts, bool isAnd)
    {
        foreach (JsonTree part in parts)
        {
            bool isSame = !part.IsNegated() && part.Word(NodeMembers.Type) == (isAnd ? NodeTypes.And : NodeTypes.Or);
            if (isSame && part.List(NodeMembers.Queries) is { } inner)
            {
                foreach (JsonTree each in Flat(inner, isAnd))
                {
                    yield return each;
                }
            }
            else
            {
                yield return part;
            }
        }
    }

    private static string WithoutSign(JsonTree node) => CompactJson.Write(node, NodeMembers.Negate, isSorted: true);

    private string Path()
    {
        StringBuilder path = new();
        foreach ((string name, int? index) in _path)
        {
            path.Append('.').Append(name).Append(index is { } item ? FilterGrammar.Step(item) : "");
        }

        return path.ToString();
    }
}
