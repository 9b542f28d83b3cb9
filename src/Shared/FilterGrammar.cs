using System.Globalization;

namespace CloseFluent.Grammar;

/// <summary>
/// The shape of a filter. Nodes, fields and conditions must be objects with a type, lists must be lists; types and members
/// that are not known here are left as they are, since Close publishes no grammar.
/// </summary>
internal static class FilterGrammar
{
    /// <summary>Deeper than any person writes, so that only a runaway loop meets it; and safe for recursion.</summary>
    public const int MaxNesting = 100;

    private const string Filter = "a filter";

    public static FilterFault? FaultOfNode(JsonTree node, int nesting = 1)
    {
        if (nesting > MaxNesting)
        {
            return new FilterFault($"the filter nests more than {MaxNesting} levels deep", node.Position);
        }

        if (FaultOfTyped(node, Filter, isTypeOptional: node.Find(NodeMembers.Queries) is not null) is { } fault)
        {
            return fault;
        }

        foreach (JsonMember member in node.Members)
        {
            if (FaultOfMember(node, member, nesting) is { } inside)
            {
                return inside.Under("." + member.Name);
            }
        }

        return EmptyConditions.FaultOfNode(node);
    }

    public static FilterFault? FaultOfCondition(JsonTree condition) =>
        FaultOfTyped(condition, "a condition") ?? FaultOfRepeats(condition) ?? EmptyConditions.FaultOfCondition(condition);

    /// <summary>Determines whether a member occurs twice, here or anywhere below.</summary>
    public static FilterFault? FaultOfRepeats(JsonTree value) => value.Kind switch
    {
        JsonKind.Object => FaultOfNames(value) ?? Each(value.Members.Select(member => (member.Value, "." + member.Name))),
        JsonKind.List => Each(value.Items.Select((item, index) => (item, Step(index)))),
        _ => null,
    };

    public static FilterFault NoObject(JsonTree value, string what) =>
        new($"{what} is a JSON object, not {Describe(value.Kind)}", value.Position);

    public static FilterFault Repeated(JsonMember member) =>
        new($"\"{LineBreaks.Show(member.Name)}\" occurs twice, and parsers differ on which one applies", member.Position);

    private static FilterFault? FaultOfMember(JsonTree node, JsonMember member, int nesting)
    {
        switch (member.Name)
        {
            case NodeMembers.Negate when member.Value.Kind is not (JsonKind.True or JsonKind.False or JsonKind.Null):
                return new FilterFault("\"negate\" is true or false", member.Value.Position);
            case NodeMembers.Queries:
                return FaultOfQueries(member.Value, node.Word(NodeMembers.Type), nesting);
            case NodeMembers.RelatedQuery:
                return FaultOfNode(member.Value, nesting + 1);
            case NodeMembers.Condition:
                return FaultOfCondition(member.Value);
            case NodeMembers.Field:
                return FaultOfTyped(member.Value, "a field") ?? FaultOfRepeats(member.Value);
            default:
                return FaultOfRepeats(member.Value);
        }
    }

    private static FilterFault? FaultOfQueries(JsonTree queries, string? type, int nesting)
    {
        if (queries.Kind != JsonKind.List)
        {
            return new FilterFault("\"queries\" is a list of filters", queries.Position);
        }

        if (type == NodeTypes.Or && !queries.Items.Any())
        {
            return new FilterFault(
                "an \"or\" without conditions matches nothing, and if it is negated everything", queries.Position);
        }

        int index = 0;
        foreach (JsonTree item in queries.Items)
        {
            if (FaultOfNode(item, nesting + 1) is { } fault)
            {
                return fault.Under(Step(index));
            }

            index++;
        }

        return null;
    }

    private static FilterFault? FaultOfTyped(JsonTree value, string what, bool isTypeOptional = false)
    {
        if (value.Kind != JsonKind.Object)
        {
            return NoObject(value, what);
        }

        if (FaultOfNames(value) is { } fault)
        {
            return fault;
        }

        if (value.Find(NodeMembers.Type) is not { } type)
        {
            return isTypeOptional ? null : new FilterFault($"{what} needs a \"type\"", value.Position);
        }

        return type is { Kind: JsonKind.Text, Text.Length: > 0 }
            ? null
            : new FilterFault($"the \"type\" of {what} is a word", type.Position, ".type");
    }

    private static FilterFault? FaultOfNames(JsonTree value)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (JsonMember member in value.Members)
        {
            if (!names.Add(member.Name))
            {
                return Repeated(member);
            }
        }

        return null;
    }

    private static FilterFault? Each(IEnumerable<(JsonTree Value, string Step)> values)
    {
        foreach ((JsonTree value, string step) in values)
        {
            if (FaultOfRepeats(value) is { } fault)
            {
                return fault.Under(step);
            }
        }

        return null;
    }

    public static string Step(int index) => "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    private static string Describe(JsonKind kind) => kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.List => "a list",
        JsonKind.Text => "a text",
        JsonKind.Number => "a number",
        JsonKind.True or JsonKind.False => "true or false",
        _ => "null",
    };
}
