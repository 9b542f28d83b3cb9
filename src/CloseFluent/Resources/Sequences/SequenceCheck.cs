namespace CloseFluent;

/// <summary>Holds an action against the sequence that it is about. What Close did not say is not a problem.</summary>
internal sealed class SequenceCheck(Resource<PhoneNumber> numbers)
{
    public async Task<IReadOnlyList<SequenceProblem>> FindAsync(
        BulkSequenceSubscriptionAction action, Sequence sequence, CancellationToken cancellationToken)
    {
        List<SequenceProblem> problems = [];
        if (action is SubscribeAction { CallsAssignedTo.Count: 0 } && sequence.Steps.Contains(SequenceStepType.Call))
        {
            problems.Add(new SequenceProblem(
                SequenceProblemKind.NeedsCallAssignee,
                $"The sequence {sequence} has a call step, and nobody is named who calls. Add .AssignCallsTo(…)."));
        }

        if (action is SubscribeAction subscribe && sequence.Steps.Contains(SequenceStepType.Sms))
        {
            SequenceProblem? problem = subscribe.FromPhoneNumberId is { } number
                ? await OfNumberAsync(number, sequence, cancellationToken).ConfigureAwait(false)
                : new SequenceProblem(
                    SequenceProblemKind.NeedsPhoneNumber,
                    $"The sequence {sequence} has an SMS step, and no number is named. Add .FromPhoneNumber(…).");
            problems.AddRange(problem is null ? [] : [problem]);
        }

        if (action.ActionType != BulkSequenceSubscriptionActionType.Pause && OfStatus(sequence) is { } standing)
        {
            problems.Add(standing);
        }

        return problems;
    }

    private async Task<SequenceProblem?> OfNumberAsync(
        PhoneNumberId id, Sequence sequence, CancellationToken cancellationToken)
    {
        try
        {
            PhoneNumber number = await numbers.GetAsync(id, cancellationToken).ConfigureAwait(false);
            return number.SendsSms == false
                ? new SequenceProblem(
                    SequenceProblemKind.PhoneNumberCannotSendSms,
                    $"The sequence {sequence} has an SMS step, and the number {number} does not send SMS. Name another one "
                    + "in .FromPhoneNumber(…).")
                : null;
        }
        catch (CloseNotFoundException)
        {
            return new SequenceProblem(
                SequenceProblemKind.PhoneNumberNotFound,
                $"The sequence {sequence} has an SMS step, and the organization has no number {id}. Name another one in "
                + ".FromPhoneNumber(…).");
        }
        catch (ClosePermissionException)
        {
            // Who may not look at numbers may still send from them.
            return null;
        }
    }

    private static SequenceProblem? OfStatus(Sequence sequence)
    {
        if (sequence.Status == SequenceStatus.Active || sequence.Status.Value.Length == 0)
        {
            return null;
        }

        return sequence.Status == SequenceStatus.Paused || sequence.Status == SequenceStatus.Draft
            ? new SequenceProblem(
                SequenceProblemKind.NotActive,
                $"The sequence {sequence} is not active, so nothing would be sent. Activate it in Close first.")
            : new SequenceProblem(
                SequenceProblemKind.StatusUnknown,
                $"The sequence {sequence} has a status that is not known here. See in Close whether it sends.");
    }
}
