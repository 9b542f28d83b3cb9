using CloseFluent.Grammar;

namespace CloseFluent.Tests.Filtering.Meaning;

#pragma warning disable CLOSE2005 // Filters that the rule finds are what is written here.
/// <summary>A condition that the library gets must be judged; this fails where one is not.</summary>
public sealed class EveryConditionTests
{
    public static TheoryData<string, string, string> Conditions { get; } = Samples();

    public static TheoryData<string> Types { get; } = new(typeof(ConditionTypes).GetFields().Select(field => (string)field.GetValue(null)!));

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_and_its_opposite_contradict_each_other(string name, string first, string second)
    {
        Filter<LeadFields> condition = LeadFilter.Parse(first);

        Assert.NotEqual(first, name + second);
        Assert.Null(Verdict(condition));
        Assert.False(Verdict(condition & !condition));
        Assert.True(Verdict(condition | !condition));
        Assert.False(Verdict(LeadFields.Instance.Contacts.None(_ => ContactFields.Instance.FromJson(first))
            & LeadFields.Instance.Contacts.Any(_ => ContactFields.Instance.FromJson(first))));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_of_condition_is_read(string type)
    {
        string[] read = [.. ConditionSamples.All.Select(sample => sample.First).Append(LeadFields.Instance.CreatedBy.IsCurrentUser())
            .Where(IsKnown).Select(filter => filter.Node.Json.Find(NodeMembers.Condition)?.Word(NodeMembers.Type) ?? "")];

        Assert.Contains(type, read);
    }

    [Fact]
    public void Every_condition_of_the_library_is_read() =>
        Assert.DoesNotContain(ConditionSamples.All, sample => !IsKnown(sample.First) || !IsKnown(sample.Second));

    // Of what is not known, nothing is known, not even that there is a value.
    private static bool IsKnown(Filter<LeadFields> filter) => Literal(FilterMeaning.Read(filter.Node.Json, ObjectTypes.Lead)) switch
    {
        ValueFormula { Subject: var subject, Condition: OpaqueCondition condition } =>
            condition.ImpliesValue || (subject == FilterSubject.Node && condition.Key.StartsWith("text:", StringComparison.Ordinal)),
        _ => true,
    };

    private static FilterFormula Literal(FilterFormula formula) => formula is NegatedFormula negated ? negated.Inner : formula;

    private static bool? Verdict(Filter<LeadFields> filter) =>
        FormulaVerdict.Of(FilterMeaning.Read(filter.Node.Json, ObjectTypes.Lead));

    private static TheoryData<string, string, string> Samples()
    {
        TheoryData<string, string, string> data = [];
        foreach ((string name, Filter<LeadFields> first, Filter<LeadFields> second) in ConditionSamples.All)
        {
            if (!name.Contains("Anything", StringComparison.Ordinal))
            {
                data.Add(name, first.Json, second.Json);
            }
        }

        return data;
    }
}
