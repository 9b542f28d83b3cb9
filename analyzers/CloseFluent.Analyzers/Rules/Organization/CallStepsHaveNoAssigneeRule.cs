namespace CloseFluent.Analyzers;

/// <summary>CLOSE7003: a sequence with call steps, and no one is named who calls.</summary>
internal sealed class CallStepsHaveNoAssigneeRule() : StepRule(RuleDescriptors.CallStepsHaveNoAssignee, "call")
{
    protected override string Missing => "no one is named who calls";
}
