namespace CloseFluent;

/// <summary>Describes what an action on sequence subscriptions does.</summary>
internal static class BulkSequenceSubscriptionDescription
{
    public static string Describe(BulkSequenceSubscriptionContent content, string selection, bool isRedacted)
    {
        string sequence = content.SequenceId is { } id ? $"sequence {TextEscaping.Name(id.Value)}" : "every sequence";
        return content.ActionType.Value switch
        {
            "subscribe" => Subscribe(content, selection, sequence, isRedacted),
            "pause" => $"Pause the active subscriptions to {sequence} for {selection}",
            "resume" => $"Resume the paused subscriptions to {sequence} for {selection}",
            "resume_finished" => $"Resume the finished subscriptions to {sequence} for {selection}",
            string other => $"Do {TextEscaping.Quote(other)} with the subscriptions to {sequence} for {selection}",
        } + Calls(content);
    }

    private static string Subscribe(
        BulkSequenceSubscriptionContent content, string selection, string sequence, bool isRedacted)
    {
        string comma = selection.IndexOf(',') < 0 ? string.Empty : ",";
        string sender = isRedacted
            ? TextEscaping.Name(content.Sender!.Account.Value)
            : $"{TextEscaping.Bare(content.Sender!.Name)} <{content.Sender.Email}>";
        return $"Subscribe {selection}{comma} to {sequence} as {sender}, {Recipients(content.ContactPreference)}";
    }

    private static string Recipients(ContactPreference preference) => preference.Value switch
    {
        "lead" => "writing to one contact per lead",
        "contact" => "writing to every contact's primary address",
        string other => $"with contact preference {TextEscaping.Quote(other)}",
    };

    private static string Calls(BulkSequenceSubscriptionContent content) =>
        (content.CallsAssignedTo.Count > 0
            ? "; calls go to " + string.Join(" and ", content.CallsAssignedTo.Select(user => TextEscaping.Name(user.Value)))
            : string.Empty)
        + (content.FromPhoneNumberId is { } number ? $"; SMS come from {TextEscaping.Name(number.Value)}" : string.Empty);
}
