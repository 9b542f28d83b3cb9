namespace CloseFluent;

/// <summary>What can be wrong with the mails of a bulk action.</summary>
public enum MailProblemKind
{
    /// <summary>A tag of the template has no value for this recipient, as in "Hi ,".</summary>
    EmptyTag,

    /// <summary>The mail has a tag that was not filled, or a part of one: <c>{{</c>.</summary>
    UnfilledTag,

    /// <summary>The mail has no subject.</summary>
    EmptySubject,

    /// <summary>The mail has no text.</summary>
    EmptyBody,

    /// <summary>An address is written to more than once.</summary>
    DuplicateAddress,

    /// <summary>A contact that the action means has no address.</summary>
    ContactWithoutAddress,

    /// <summary>A contact that the action means has addresses, and all of them are unsubscribed.</summary>
    ContactUnsubscribed,

    /// <summary>No contact of a lead can be written to, or it has none.</summary>
    LeadWithoutRecipient,

    /// <summary>There are more mails than an account may send in an hour: it takes longer.</summary>
    ExceedsHourlyLimit,

    /// <summary>There are more mails than an account may send in a day: it takes days.</summary>
    ExceedsDailyLimit,
}
