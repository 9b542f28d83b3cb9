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
    /// Close merges updates of one object in quick succession, so subscriptions that something else changed at the same time
    /// may be missing.
    /// </summary>
    UpdatesMerged,

    /// <summary>Some were skipped, and Close says neither who nor why.</summary>
    SkippedNotNamed,

    /// <summary>
    /// How many were skipped is unknown, since Close counts leads here and one lead may have several contacts.
    /// </summary>
    SkippedNotCounted,
}
