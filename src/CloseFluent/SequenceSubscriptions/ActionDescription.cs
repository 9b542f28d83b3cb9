namespace CloseFluent;

/// <summary>
/// Says an action in one English sentence. A selection that needs a list stands indented below the sentence, so that what
/// the action does is read first and on one line.
/// </summary>
internal static class ActionDescription
{
    public static string Describe(BulkSequenceSubscriptionContent content)
    {
        string selection = SelectionDescription.Describe(content.BoundedSelection);
        string sender = Named(content.Sender);
        return selection.IndexOf('\n') < 0
            ? Sentence(content, selection, sender) + "."
            : $"{Sentence(content, "the selection below", sender)}:\n  {selection.Replace("\n", "\n  ")}";
    }

    /// <summary>Says an action on one line, however long that is.</summary>
    public static string OnOneLine(BulkSequenceSubscriptionContent content) =>
        Sentence(content, SelectionDescription.OnOneLine(content.BoundedSelection), Named(content.Sender)) + ".";

    /// <summary>Says an action on one line, without what may be about a person.</summary>
    public static string Redacted(BulkSequenceSubscriptionContent content) =>
        Sentence(content, SelectionDescription.Redacted(content.BoundedSelection), Account(content.Sender)) + ".";

    private static string Sentence(BulkSequenceSubscriptionContent content, string selection, string sender)
    {
        string sequence = content.SequenceId is { } id ? $"sequence {TextEscaping.Name(id.Value)}" : "every sequence";
        return content.ActionType.Value switch
        {
            "subscribe" => Subscribe(content, selection, sequence, sender),
            "pause" => $"Pause the active subscriptions to {sequence} for {selection}",
            "resume" => $"Resume the paused subscriptions to {sequence} for {selection}",
            "resume_finished" => $"Resume the finished subscriptions to {sequence} for {selection}",
            string other => $"Do {TextEscaping.Quote(other)} with the subscriptions to {sequence} for {selection}",
        } + Settings(content);
    }

    private static string Subscribe(
        BulkSequenceSubscriptionContent content, string selection, string sequence, string sender)
    {
        string comma = selection.IndexOf(',') < 0 ? string.Empty : ",";
        return $"Subscribe {selection}{comma} to {sequence} as {sender}, {Recipients(content.ContactPreference)}";
    }

    private static string Named(Sender? sender) =>
        sender is null ? string.Empty : $"{TextEscaping.Bare(sender.Name)} <{sender.Email}>";

    private static string Account(Sender? sender) => sender is null ? string.Empty : TextEscaping.Name(sender.Account.Value);

    private static string Recipients(ContactPreference preference) => preference.Value switch
    {
        "lead" => "writing to one contact per lead",
        "contact" => "writing to every contact's primary address",
        string other => $"with contact preference {TextEscaping.Quote(other)}",
    };

    private static string Settings(BulkSequenceSubscriptionContent content) =>
        (content.CallsAssignedTo.Count > 0
            ? "; calls go to " + string.Join(" and ", content.CallsAssignedTo.Select(user => TextEscaping.Name(user.Value)))
            : string.Empty)
        + (content.FromPhoneNumberId is { } number ? $"; SMS come from {TextEscaping.Name(number.Value)}" : string.Empty)
        + (content.SendsDoneEmail ? string.Empty : "; no e-mail when done")
        + Guard(content)
        + (SelectionDescription.ZoneOf(content.Selection!.Content) is { } zone ? $"; {zone}" : string.Empty);

    private static string Guard(BulkSequenceSubscriptionContent content) => content.MaxMatches is { } bound
        ? FormattableString.Invariant(
            $"; not sent if it takes more than {bound:N0} {SelectionDescription.NounOf(content.Selection!.Content)}")
        : string.Empty;
}
