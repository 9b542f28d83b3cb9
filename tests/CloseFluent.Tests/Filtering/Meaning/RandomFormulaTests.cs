using CloseFluent.Grammar;
using CsCheck;

namespace CloseFluent.Tests.Filtering.Meaning;

/// <summary>The verdict on a filter is what trying every object gives, for filters of every kind of condition.</summary>
public sealed class RandomFormulaTests
{
    private const string Scope = "lead";

    [Fact]
    public void Conditions_on_one_subject_hold_for_the_objects_that_the_verdict_says() =>
        RandomConditions.AnyOnOne.Sample(AssertVerdict, iter: 1_500, threads: 1);

    [Fact]
    public void Conditions_on_several_subjects_hold_for_the_objects_that_the_verdict_says() =>
        RandomConditions.Any.Where(expression => expression.Topics.Distinct().Aggregate(
            1L, (count, topic) => count * RandomConditions.StatesOf(topic).Count) < 20_000).Sample(
            AssertVerdict, iter: 1_500, threads: 1);

    [Fact]
    public void Enough_of_the_filters_hold_for_nothing_or_for_everything()
    {
        int[] counts = new int[3];
        RandomConditions.AnyOnOne.Sample(
            expression => counts[Verdict(expression) switch { null => 0, true => 1, false => 2 }]++, iter: 2_000, threads: 1);

        Assert.All(counts, count => Assert.True(count > 100, $"{counts[0]}, {counts[1]}, {counts[2]}"));
    }

    private static void AssertVerdict(RandomExpression expression) => Assert.True(
        expression.Truth(RandomConditions.StatesOf) == Verdict(expression),
        $"{Verdict(expression)}: {CompactJson.Write(expression.Json)}");

    private static bool? Verdict(RandomExpression expression) => FormulaVerdict.Of(FilterMeaning.Read(
        expression.Json, expression.Topics.All(topic => topic == "reply") ? ObjectTypes.EmailActivity : Scope));
}
