namespace CloseFluent;

/// <summary>Says an action in one English sentence.</summary>
internal static class ActionWords
{
    public static string Of(BulkSequenceSubscriptionContent content)
    {
        string leads = SelectionWords.Of(content.Selection!.Content);
        string sequence = content.SequenceId is { } id ? $"sequence {id}" : "every sequence";
        string sentence = content.ActionType.Value switch
        {
            "subscribe" => $"Subscribe {leads} to {sequence} as {content.Sender}, {Recipients(content.ContactPreference)}",
            "pause" => $"Pause the active subscriptions to {sequence} of {leads}",
            "resume" => $"Resume the paused subscriptions to {sequence} of {leads}",
            _ => $"Resume the finished subscriptions to {sequence} of {leads}",
        };
        return sentence + Settings(content) + ".";
    }

    private static string Recipients(ContactPreference preference) => preference.Value switch
    {
        "lead" => "one address a lead",
        "contact" => "one address a contact",
        _ => $"contact preference {LineBreaks.Show(preference.Value)}",
    };

    private static string Settings(BulkSequenceSubscriptionContent content) =>
        (content.CallsAssignedTo.Count > 0 ? $"; calls go to {string.Join(" and ", content.CallsAssignedTo)}" : string.Empty)
        + (content.FromPhoneNumberId is { } number ? $"; SMS come from {number}" : string.Empty)
        + (content.SendsDoneEmail ? string.Empty : "; no e-mail when done");
}
