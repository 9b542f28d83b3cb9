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
    /// <param name="node">The node.</param>
    /// <param name="scope">The kind of object that it is about; null where the node says it.</param>
    public bool? Evaluate(JsonTree node, string? scope = null)
    {
        FilterFormula formula = Judge(node, scope ?? ScopeOf(node), out bool? value);
        return value ?? FormulaVerdict.Of(formula);
    }

    /// <summary>Determines whether a node asks anything of an object; else it says openly that everything is meant.</summary>
    public static bool HasCondition(JsonTree node) => node.NodeType() switch
    {
        NodeTypes.MatchAll => node.IsNegated(),
        NodeTypes.And when !node.IsNegated() => (node.List(NodeMembers.Queries) ?? []).Any(HasCondition),
        _ => true,
    };

    /// <summary>Gets the formula of a node.</summary>
    public static FilterFormula Read(JsonTree node, string? scope) => new FilterMeaning { Mistake = "" }.Judge(node, scope, out _);

    /// <summary>Gets the formula of a condition on related objects.</summary>
    public static FilterFormula Related(string objectType, string relatedType, FilterFormula inner) =>
        new RelatedFormula(objectType + ">" + relatedType, inner);

    /// <summary>Gets the formula of a condition that words are somewhere in the object.</summary>
    public static FilterFormula Text(string mode, FilterValue words) => FilterFormula.Opaque(NodeTypes.Text + ":" + mode + ":" + words.Key);

    // Fields of another kind of object than what is selected are in several of those, for all that is known.
    private static string? ScopeOf(JsonTree node) =>
        SelectionDoubt.KindsOf(node).Distinct(StringComparer.Ordinal).ToArray() is [{ Length: > 0 } only] ? only : null;

    private FilterFormula Judge(JsonTree node, string? scope, out bool? value)
    {
        bool isNegated = node.IsNegated();
        bool isGroup = node.NodeType() is NodeTypes.And or NodeTypes.Or or NodeTypes.HasRelated;
        FilterFormula formula = Plain(node, scope).Negated(isNegated);
        value = null;
        if (Mistake is not null)
        {
            return formula;
        }

        if (isGroup || formula is GroupFormula or NegatedFormula { Inner: GroupFormula })
        {
            value = FormulaVerdict.Of(formula);
        }

        bool isOpen = value is true && !isNegated && node.NodeType() is (NodeTypes.MatchAll or NodeTypes.And);
        if (value is not null && !isOpen)
        {
            Mistake = Path();
        }

        return formula;
    }

    private FilterFormula Plain(JsonTree node, string? scope)
    {
        JsonTree[]? parts = node.List(NodeMembers.Queries);
        switch (node.NodeType())
        {
            case NodeTypes.MatchAll when Has(node):
                return FilterFormula.Everything;
            case NodeTypes.And when Has(node, NodeMembers.Queries):
                return parts is null ? FilterFormula.Everything : Group(parts, scope, isAnd: true);
            case NodeTypes.Or when parts is not null && Has(node, NodeMembers.Queries):
                return Group(parts, scope, isAnd: false);
            case NodeTypes.Id when Has(node, NodeMembers.Value) && node.Word(NodeMembers.Value) is { } id:
                return new ValueFormula(FilterSubject.Id, new SetCondition(NodeTypes.Id, [FilterValue.Id(id)]));
            case NodeTypes.ObjectType when Has(node, NodeMembers.ObjectType) && node.Word(NodeMembers.ObjectType) is { } kind:
                return new ValueFormula(FilterSubject.ObjectType, new SetCondition(NodeTypes.ObjectType, [
                    kind is ObjectTypes.Lead or ObjectTypes.Contact ? FilterValue.Id(kind) : FilterValue.Unknown(kind)]));
            case NodeTypes.Text when Has(node, NodeMembers.Mode, NodeMembers.Value)
                && node.Word(NodeMembers.Mode) is { } mode && node.Word(NodeMembers.Value) is { } words:
                return Text(mode, FilterValue.Text(words));
            case NodeTypes.FieldCondition when Has(node, NodeMembers.Field, NodeMembers.Condition)
                && node.Given(NodeMembers.Field) is { } field && node.Given(NodeMembers.Condition) is { } condition:
                return ConditionMeaning.Read(FilterSubject.From(field, scope), condition);
            case NodeTypes.HasRelated when node.Given(NodeMembers.RelatedQuery) is { } query
                && Has(node, NodeMembers.ThisObjectType, NodeMembers.RelatedObjectType, NodeMembers.RelatedQuery):
                string? related = node.Word(NodeMembers.RelatedObjectType);
                return Related(
                    node.Word(NodeMembers.ThisObjectType) ?? "", related ?? "", Below(query, related, NodeMembers.RelatedQuery));
            default:
                LookInto(node, parts ?? [], scope);
                return FilterFormula.Opaque(CompactJson.Write(node, NodeMembers.Negate, isSorted: true));
        }
    }

    private void LookInto(JsonTree node, JsonTree[] parts, string? scope)
    {
        Group(parts, scope, isAnd: true);
        if (node.Given(NodeMembers.RelatedQuery) is { } query)
        {
            Below(query, node.Word(NodeMembers.RelatedObjectType), NodeMembers.RelatedQuery);
        }
    }

    private GroupFormula Group(JsonTree[] parts, string? scope, bool isAnd)
    {
        FilterFormula[] formulas = new FilterFormula[parts.Length];
        for (int index = 0; index < parts.Length; index++)
        {
            formulas[index] = Below(parts[index], scope, NodeMembers.Queries, index);
        }

        return new GroupFormula(isAnd, formulas);
    }

    private FilterFormula Below(JsonTree node, string? scope, string name, int? index = null)
    {
        _path.Add((name, index));
        FilterFormula formula = Judge(node, scope, out _);
        _path.RemoveAt(_path.Count - 1);
        return formula;
    }

    // What a member that is not known here changes, is not known either.
    private static bool Has(JsonTree node, params string[] names) => Array.TrueForAll(
        node.Members, member => member.Name is NodeMembers.Type or NodeMembers.Negate || names.Contains(member.Name));

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
