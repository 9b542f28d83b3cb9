namespace CloseFluent;

/// <summary>Holds an action against the sequence that it is about.</summary>
internal static class SequenceCheck
{
    public static IReadOnlyList<SequenceProblem> Of(BulkSequenceSubscriptionAction action, Sequence sequence)
    {
        List<SequenceProblem> problems = [];
        if (action is SubscribeAction { CallsAssignedTo.Count: 0 } && sequence.Steps.Contains(SequenceStepType.Call))
        {
            problems.Add(new SequenceProblem(
                SequenceProblemKind.NeedsCallAssignee,
                $"The sequence {sequence} has a call step, and nobody is named who calls. Add .AssignCallsTo(…)."));
        }

        if (action is SubscribeAction { FromPhoneNumberId: null } && sequence.Steps.Contains(SequenceStepType.Sms))
        {
            problems.Add(new SequenceProblem(
                SequenceProblemKind.NeedsPhoneNumber,
                $"The sequence {sequence} has an SMS step, and no number is named. Add .FromPhoneNumber(…)."));
        }

        if (action.ActionType != BulkSequenceSubscriptionActionType.Pause && sequence.Status != SequenceStatus.Active)
        {
            problems.Add(new SequenceProblem(
                SequenceProblemKind.NotActive,
                $"The sequence {sequence} is not active, so nothing would be sent. Activate it in Close first."));
        }

        return problems;
    }
}
