namespace CloseFluent;

/// <summary>Describes what an action on sequence subscriptions does.</summary>
internal static class BulkSequenceSubscriptionDescription
{
    public static string Describe(BulkSequenceSubscriptionContent content, string selection, bool isRedacted)
    {
        bool isOne = content.SequenceId is not null;
        string template = content.ActionType.Value switch
        {
            "subscribe" => ActionSentences.Subscribe,
            "pause" => isOne ? ActionSentences.Pause : ActionSentences.PauseAll,
            "resume" => isOne ? ActionSentences.Resume : ActionSentences.ResumeAll,
            "resume_finished" => isOne ? ActionSentences.ResumeFinished : ActionSentences.ResumeFinishedAll,
            _ => isOne ? ActionSentences.Other : ActionSentences.OtherAll,
        };
        return SentenceTemplate.Fill(template, placeholder => placeholder switch
        {
            ActionSentences.Selection => selection,
            "sequence" => TextEscaping.Name(content.SequenceId!.Value),
            ActionSentences.Sender => content.Sender!.Describe(isRedacted),
            ActionSentences.Recipients => ActionSentences.RecipientsOf(content.ContactPreference.Value),
            ActionSentences.Calls => Calls(content),
            ActionSentences.Number => Number(content),
            _ => TextEscaping.Quote(content.ActionType.Value),
        });
    }

    private static string Calls(BulkSequenceSubscriptionContent content) => content.CallsAssignedTo.Count == 0
        ? string.Empty
        : SentenceTemplate.Fill(
            ActionSentences.CallsGoTo,
            ("first+rest", ActionSentences.All(content.CallsAssignedTo.Select(user => TextEscaping.Name(user.Value)))));

    private static string Number(BulkSequenceSubscriptionContent content) => content.FromPhoneNumberId is not { } number
        ? string.Empty
        : SentenceTemplate.Fill(ActionSentences.SmsComeFrom, ("number", TextEscaping.Name(number.Value)));
}
