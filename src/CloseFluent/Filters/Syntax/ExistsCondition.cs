namespace CloseFluent;

/// <summary>The field has a value.</summary>
internal sealed class ExistsCondition : FilterCondition
{
    protected override string Type => ConditionTypes.Exists;
}
