namespace CloseFluent;

/// <summary>Why an outcome is not the whole truth.</summary>
public enum MissingOutcomeData
{
    /// <summary>The action is not done yet; more may follow.</summary>
    NotDone,

    /// <summary>
    /// The event log has nothing of the action: it is older than 30 days, or so new that the log lags behind.
    /// </summary>
    NotInLog,

    /// <summary>Close does not show the data of some events any more, so their contacts are unknown.</summary>
    ContactsHidden,

    /// <summary>
    /// Close merges updates of one object in quick succession, so objects that something else changed at the same time may
    /// be missing.
    /// </summary>
    UpdatesMerged,

    /// <summary>
    /// The e-mails were created; whether they were sent and arrived is not part of what the event log has of the action.
    /// </summary>
    DeliveryNotShown,

    /// <summary>Some were skipped, and Close says neither who nor why.</summary>
    SkippedNotNamed,

    /// <summary>
    /// How many were skipped is unknown: what Close counts here is not what the action reaches one by one. One lead may have
    /// several contacts, and a lead that has the value already is worked through without a change.
    /// </summary>
    SkippedNotCounted,
}
