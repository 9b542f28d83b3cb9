using CloseFluent.Grammar;
using CsCheck;

namespace CloseFluent.Tests.Filtering.Meaning;

/// <summary>
/// Conditions on a few topics, each of which has few states, so that every object can be tried. A value that no condition
/// names is always among them.
/// </summary>
internal static class RandomConditions
{
    private const string Other = "other";
    private static readonly string[] s_words = ["a", "b", "c"];
    private static readonly string[] s_statuses = ["stat_a", "stat_b", "stat_c"];
    private static readonly decimal[] s_numbers = [-1, -0.5m, 0, 0.5m, 1, 1.5m, 2, 2.5m, 3, 3.5m];
    private static readonly int[] s_hours = [0, 3, 6, 9, 12, 15, 18, 21];

    private static readonly Dictionary<string, IReadOnlyList<object>> s_states = new()
    {
        ["status"] = One([.. s_statuses, Other]),
        ["id"] = [.. s_words, Other],
        ["calls"] = One([.. s_numbers]),
        ["reply"] = One([true, false]),
        ["words"] = Several([.. s_words, Other]),
        ["several numbers"] = Several([.. s_numbers, Other]),
        ["zones"] = Several([.. s_hours]),
        ["title"] = One(["ann", "bob", Other]),
        ["contacts"] = Several([.. One(["ann", "bob", Other])]),
        ["unknown"] = [true, false],
        ["text"] = [true, false],
    };

    public static Gen<RandomExpression> Any { get; } = Groups(
        Gen.OneOf(Status(), Id(), Number("calls", s_calls), Words(), SeveralNumbers(), Zones(), Contacts(), Unknown()), 3);

    /// <summary>Conditions on one topic, of which more contradict each other.</summary>
    public static Gen<RandomExpression> AnyOnOne { get; } = Gen.OneOf(
        new[] { Status(), Id(), Number("calls", s_calls), Words(), SeveralNumbers(), Zones(), Contacts(), Reply() }
            .Select(topic => Groups(topic, 3)).ToArray());

    public static IReadOnlyList<object> StatesOf(string topic) => s_states[topic];

    private static JsonTree s_calls => FilterConditions.RegularField("lead", "num_outgoing_calls");

    private static Gen<RandomExpression> Groups(Gen<RandomExpression> plain, int levels)
    {
        if (levels == 0)
        {
            return plain;
        }

        Gen<RandomExpression> inner = Groups(plain, levels - 1);
        return Gen.Frequency(
            (2, plain),
            (2, inner.Array[1, 3].Select(RandomExpression.All)),
            (2, inner.Array[1, 3].Select(RandomExpression.Any)),
            (2, inner.Select(part => part.Negate())));
    }

    private static Gen<RandomExpression> Status()
    {
        JsonTree field = FilterConditions.RegularField("lead", "status_id");
        return Gen.Frequency(
            (5, OneOf(s_statuses).Array[1, 2].Select(ids => Condition(
                "status", field, FilterConditions.Reference("status.lead", ids), state => ids.Contains(state)))),
            (1, Exists("status", field)));
    }

    private static Gen<RandomExpression> Reply()
    {
        JsonTree field = FilterConditions.RegularField("activity.email", "has_reply");
        return Gen.Frequency(
            (3, Gen.Bool.Select(value => Condition(
                "reply", field, FilterConditions.Boolean(value), state => state.Equals(value)))),
            (1, Exists("reply", field)));
    }

    private static Gen<RandomExpression> Id() => OneOf(s_words).Select(id => RandomExpression.About(
        "id", FilterNode.Id(id).Json, state => state.Equals(id)));

    private static Gen<RandomExpression> Number(string topic, JsonTree field) => Gen.Frequency(
        (6, Range().Select(range => Condition(topic, field, range.Json, state => state is decimal number && range.Has(number)))),
        (1, Exists(topic, field)));

    private static Gen<RandomExpression> SeveralNumbers()
    {
        JsonTree field = FilterConditions.CustomField("cf_numbers");
        return Gen.Frequency(
            (6, Range().Select(range => Condition(
                "several numbers", field, range.Json, state => ((object[])state).Any(item => item is decimal number && range.Has(number))))),
            (1, Gen.Const(Condition("several numbers", field, FilterConditions.Exists, state => ((object[])state).Length > 0))));
    }

    private static Gen<(JsonTree Json, Func<decimal, bool> Has)> Range() => Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 6])
        .Select((first, second, kind) => kind switch
        {
            0 => Between([("gt", first)], number => number > first),
            1 => Between([("gte", first)], number => number >= first),
            2 => Between([("lt", first)], number => number < first),
            3 => Between([("lte", first)], number => number <= first),
            4 => Between([("gte", first), ("lte", first)], number => number == first),
            5 => Between([("gt", Math.Min(first, second)), ("lte", Math.Max(first, second) + 1)],
                number => number > Math.Min(first, second) && number <= Math.Max(first, second) + 1),
            _ => Between([("gte", Math.Min(first, second)), ("lt", Math.Max(first, second) + 1)],
                number => number >= Math.Min(first, second) && number < Math.Max(first, second) + 1),
        });

    private static (JsonTree, Func<decimal, bool>) Between((string, decimal)[] bounds, Func<decimal, bool> has) =>
        (FilterConditions.NumberRange(bounds), has);

    private static Gen<RandomExpression> Words()
    {
        JsonTree field = FilterConditions.CustomField("cf_words");
        return Gen.Frequency(
            (5, OneOf(s_words).Array[1, 2].Select(words => Condition(
                "words", field, FilterConditions.Term(words), state => ((object[])state).Any(word => words.Contains(word))))),
            (1, Gen.Const(Condition("words", field, FilterConditions.Exists, state => ((object[])state).Length > 0))));
    }

    private static Gen<RandomExpression> Zones()
    {
        JsonTree field = FilterConditions.RegularField("lead", "timezone_id");
        return Gen.Select(OneOf(s_hours), OneOf(s_hours)).Where(times => times.Item1 != times.Item2).Select(
            (from, before) => Condition(
                "zones", field, FilterConditions.LocalTime($"{from:00}:00:00", $"{before:00}:00:00"), state => ((object[])state).Any(
                    hour => from < before ? (int)hour >= from && (int)hour < before : (int)hour >= from || (int)hour < before)));
    }

    private static Gen<RandomExpression> Contacts()
    {
        JsonTree field = FilterConditions.RegularField("contact", "title");
        Gen<RandomExpression> title = Gen.Frequency(
            (5, OneOf("ann", "bob").Select(name => Condition(
                "title", field, FilterConditions.Text(TextModes.ExactValue, name), state => state.Equals(name)))),
            (1, Exists("title", field)));
        return Groups(title, 1).Select(inner => RandomExpression.About(
            "contacts",
            JsonTree.Object(
                new(NodeMembers.Type, NodeTypes.HasRelated),
                new(NodeMembers.ThisObjectType, "lead"),
                new(NodeMembers.RelatedObjectType, "contact"),
                new(NodeMembers.RelatedQuery, inner.Json)),
            state => ((object[])state).Any(contact => inner.Holds(new Dictionary<string, object> { ["title"] = contact }))));
    }

    private static Gen<RandomExpression> Unknown() => Gen.OneOf(
        Gen.Const(RandomExpression.About("unknown", JsonTree.Object(new JsonMember(NodeMembers.Type, "new")), state => (bool)state)),
        Gen.Const(RandomExpression.About("text", FilterNode.Text(TextModes.Phrase, "a").Json, state => (bool)state)));

    private static Gen<RandomExpression> Exists(string topic, JsonTree field) =>
        Gen.Const(Condition(topic, field, FilterConditions.Exists, state => state is not DBNull));

    private static RandomExpression Condition(string topic, JsonTree field, JsonTree condition, Func<object, bool> holds) =>
        RandomExpression.About(topic, FilterNode.FieldCondition(field, condition).Json, holds);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static object[] One(object[] values) => [DBNull.Value, .. values];

    private static object[][] Several(object[] values) => [.. Enumerable.Range(0, 1 << values.Length).Select(
        subset => values.Where((_, index) => (subset & (1 << index)) != 0).ToArray())];
}
