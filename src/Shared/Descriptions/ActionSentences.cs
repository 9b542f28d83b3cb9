namespace CloseFluent.Grammar;

/// <summary>
/// What bulk actions do, as sentences without their full stop. A placeholder is named for a parameter of the call that begins the
/// chain, or for a part of the sentence that another call says.
/// </summary>
internal static class ActionSentences
{
    public const string Selection = "selection";
    public const string Sender = "from";
    public const string Recipients = "recipients";
    public const string Calls = "calls";
    public const string Number = "number";
    public const string DoneEmail = "done_email";

    public const string Subscribe =
        "Subscribe {selection,} to sequence {sequence} {from}, {recipients}{calls}{number}";

    public const string Pause = "Pause the active subscriptions to sequence {sequence} for {selection}";
    public const string PauseAll = "Pause the active subscriptions to every sequence for {selection}";
    public const string Resume = "Resume the paused subscriptions to sequence {sequence} for {selection}";
    public const string ResumeAll = "Resume the paused subscriptions to every sequence for {selection}";
    public const string ResumeFinished = "Resume the finished subscriptions to sequence {sequence} for {selection}";
    public const string ResumeFinishedAll = "Resume the finished subscriptions to every sequence for {selection}";
    public const string Other = "Do {action} with the subscriptions to sequence {sequence} for {selection}";
    public const string OtherAll = "Do {action} with the subscriptions to every sequence for {selection}";
    public const string Email = "Send an e-mail from template {template} to {selection,} {from}, {recipients}";
    public const string Delete = "DELETE {selection}";
    public const string SetLeadStatus = "Set the status to {status} for {selection}";

    public const string SetFieldById = "Set the custom field {field} to {value} for {selection}";
    public const string SetFieldByName = "Set the custom field {name} to {value} for {selection}";
    public const string SetFieldToUser = "Set the custom field {field} to {userName} for {selection}";
    public const string SetFieldToDay = "Set the custom field {field} to {day} for {selection}";
    public const string SetListById = "Set the custom field {field} to {first+second+rest} for {selection}";
    public const string SetListByName = "Set the custom field {name} to {first+second+rest} for {selection}";
    public const string AddById = "Add {first+rest} to the custom field {field} for {selection}";
    public const string AddByName = "Add {first+rest} to the custom field {name} for {selection}";
    public const string RemoveById = "Remove {first+rest} from the custom field {field} for {selection}";
    public const string RemoveByName = "Remove {first+rest} from the custom field {name} for {selection}";
    public const string ClearById = "Clear the custom field {field} for {selection}";
    public const string ClearByName = "Clear the custom field {name} for {selection}";

    public const string FromSender = "as {sender}";
    public const string FromDefaultAccount = "from the default account";
    public const string ToRecipients = "{value}";
    public const string ToEveryAddress = "writing to EVERY address (contact preference \"all\", which Close does not explain)";
    public const string CallsGoTo = "; calls go to {first+rest}";
    public const string SmsComeFrom = "; SMS come from {number}";
    public const string NoDoneEmail = "; no e-mail when done";

    /// <summary>Describes a limit of matches.</summary>
    public static string NotSentAbove(string matches, string objects) => $"; not sent if it takes more than {matches} {objects}";

    /// <summary>Describes whom an action writes to, by Close's word for the preference.</summary>
    public static string RecipientsOf(string preference) => preference switch
    {
        ContactPreferences.Lead => "writing to one contact per lead",
        ContactPreferences.Contact => "writing to every contact's primary address",
        string unknown when Placeholder.IsOne(unknown) => $"writing to {unknown}",
        string other => $"with contact preference {TextEscaping.Quote(other)}",
    };

    /// <summary>Describes a sender by name and address.</summary>
    public static string SenderOf(string name, string email) => $"{TextEscaping.Bare(name)} <{email}>";

    /// <summary>The names of people or numbers, all of them.</summary>
    public static string All(IEnumerable<string> names) => string.Join(" and ", names);

    /// <summary>Values, of which the first few are named.</summary>
    public static string Few(IReadOnlyList<string> values) => Alternatives.List(values, " and ");
}
