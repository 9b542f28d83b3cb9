namespace CloseFluent;

/// <content>Chains on edits.</content>
public static partial class Bulk
{
    /// <summary>Sets the status of leads.</summary>
    /// <param name="status">The status that the leads get.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="status"/> is null.</exception>
    [Sentence(ActionSentences.SetLeadStatus)]
    public static SetLeadStatusNeedsLeads SetLeadStatus(LeadStatusId status)
    {
        ArgumentNullException.ThrowIfNull(status);
        return new SetLeadStatusNeedsLeads(status);
    }
}
