namespace CloseFluent.Grammar;

/// <summary>What a value of an object must be.</summary>
internal sealed class ValueFormula(FilterSubject subject, ValueCondition condition) : FilterFormula
{
    public FilterSubject Subject { get; } = subject;

    public ValueCondition Condition { get; } = condition;
}
