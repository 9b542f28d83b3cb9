using CloseFluent.Grammar;

namespace CloseFluent.Tests.Filtering.Meaning;

/// <summary>
/// A filter as JSON, and beside it what it means, said without the code that is tested: a function of what an object has.
/// </summary>
/// <param name="Json">The filter.</param>
/// <param name="Topics">What of an object it depends on.</param>
/// <param name="Holds">Whether it holds for an object that has this state of each topic.</param>
internal sealed record RandomExpression(JsonTree Json, IReadOnlyList<string> Topics, Func<IReadOnlyDictionary<string, object>, bool> Holds)
{
    public static RandomExpression About(string topic, JsonTree json, Func<object, bool> holds) =>
        new(json, [topic], states => holds(states[topic]));

    public RandomExpression Negate() => new(
        JsonTree.Object([.. Json.Members.Where(member => member.Name != NodeMembers.Negate), new(NodeMembers.Negate, !Json.IsNegated())]),
        Topics,
        states => !Holds(states));

    public static RandomExpression All(IReadOnlyList<RandomExpression> parts) => Group(NodeTypes.And, parts, states =>
        parts.All(part => part.Holds(states)));

    public static RandomExpression Any(IReadOnlyList<RandomExpression> parts) => Group(NodeTypes.Or, parts, states =>
        parts.Any(part => part.Holds(states)));

    /// <summary>Gets whether it holds for every object (true), for none (false), or depends on the object (null).</summary>
    public bool? Truth(Func<string, IReadOnlyList<object>> statesOf)
    {
        bool[] found = [.. Objects(Topics.Distinct().ToArray(), 0, [], statesOf).Select(Holds).Distinct()];
        return found is [bool only] ? only : null;
    }

    private static IEnumerable<IReadOnlyDictionary<string, object>> Objects(
        string[] topics, int index, Dictionary<string, object> states, Func<string, IReadOnlyList<object>> statesOf)
    {
        if (index == topics.Length)
        {
            yield return states;
            yield break;
        }

        foreach (object state in statesOf(topics[index]))
        {
            states[topics[index]] = state;
            foreach (IReadOnlyDictionary<string, object> item in Objects(topics, index + 1, states, statesOf))
            {
                yield return item;
            }
        }
    }

    private static RandomExpression Group(
        string type, IReadOnlyList<RandomExpression> parts, Func<IReadOnlyDictionary<string, object>, bool> holds) => new(
        JsonTree.Object(new(NodeMembers.Type, type), new(NodeMembers.Queries, JsonTree.List([.. parts.Select(part => part.Json)]))),
        [.. parts.SelectMany(part => part.Topics)],
        holds);
}
