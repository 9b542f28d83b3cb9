using System.Diagnostics.CodeAnalysis;

namespace CloseFluent;

/// <content>Chains that delete.</content>
public static partial class Bulk
{
    /// <summary>
    /// Deletes leads with all that belongs to them: contacts, activities, opportunities. It takes a limit of matches, and
    /// there is no delete of all leads.
    /// </summary>
    /// <returns>The chain, with the call that its type names to come.</returns>
    [AlsoCalled("Delete", "Remove", "RemoveLeads", "Erase", "Purge")]
    [Sentence(ActionSentences.Delete)]
    public static DeleteLeadsNeedsLeads DeleteLeads() => new();

    /// <summary>
    /// Deletes contacts. Close reads and returns the word for it (<c>bulk_object_type: "contact"</c>) without a word about
    /// how to ask for it, so try it on one contact first. If Close accepts it as a delete of anything else, the client
    /// pauses that at once and throws <see cref="CloseResponseMismatchException"/>.
    /// </summary>
    /// <returns>The chain, with the call that its type names to come.</returns>
    [Experimental("CLOSE9001")]
    [Sentence(ActionSentences.Delete)]
    public static DeleteContactsNeedsContacts DeleteContacts() => new();
}
